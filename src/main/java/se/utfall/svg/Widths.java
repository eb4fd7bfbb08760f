package se.utfall.svg;

import java.util.Arrays;

/**
 * How wide characters are in a common sans-serif (the metrics that Arial, Helvetica and Liberation
 * Sans share), in thousandths of the font size. A table, so that no drawing depends on the fonts of
 * the machine that draws.
 */
final class Widths {
  /** Unknown characters are taken to be as wide as the widest. */
  private static final short UNKNOWN = 1000;

  private static final int SIZE = 0x2300;

  static final Widths REGULAR =
      new Widths(
          """
          191 '
          222 ijlįĵĺļłſ‘’‚
          260 |¦
          278  !,./:;I[\\]ft\u00a0·ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ
          292 ľ
          333 ()-`r¡¨²³´¸¹ŕŗř“”„‹›
          334 {}ŀ
          350 •
          355 "
          365 º
          370 ª
          375 ť
          389 *
          400 °
          444 ĳ
          469 ^
          500 JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž
          537 ¶
          549 ±÷≈≤≥
          552 ¯
          556 #$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–†€
          576 µ
          584 +<=>~¬×−
          604 ŉ
          611 FTZ¿ßøŢŤŦŹŻŽ
          615 ď
          667 &ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ
          722 CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ
          723 Ŋ
          735 Ĳ
          737 ©®
          778 GOQÒÓÔÕÖØĜĞĠĢŌŎŐ
          833 Mm
          834 ¼½¾
          889 %æ
          944 WœŴ
          1000 ÆŒ—…‰™
          1015 @
          """);

  static final Widths BOLD =
      new Widths(
          """
          238 '
          278  ,./I\\ijl\u00a0·ÌÍÎÏìíîïĨĩĪīĬĭĮįİıĵĺļłſ‘’‚
          280 |¦
          333 !()-:;[]`ft¡¨²³´¸¹ţŧ‹›
          350 •
          365 º
          370 ª
          385 ľ
          389 *r{}ŕŗř
          400 °
          474 "
          479 ŀť
          500 zźżž“”„
          549 ±÷≈≤≥
          552 ¯
          556 #$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿāăąćĉċčēĕėęěĳĴķĸśŝşšŷ–†€
          576 µ
          584 +<=>^~¬×−
          611 ?FLTZbdghnopqu¿ßðñòóôõöøùúûüþđĝğġģĥħĹĻĽĿŁńņňŋōŏőŢŤŦũūŭůűųŹŻŽ
          667 EPSVXYÈÉÊËÝÞĒĔĖĘĚŚŜŞŠŶŸ
          708 ŉ
          719 ď
          722 &ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜĀĂĄĆĈĊČĎĐĤĦĶŃŅŇŔŖŘŨŪŬŮŰŲ
          723 Ŋ
          737 ©®
          778 GOQwÒÓÔÕÖØĜĞĠĢŌŎŐŵ
          785 Ĳ
          833 M
          834 ¼½¾
          889 %mæ
          944 WœŴ
          975 @
          1000 ÆŒ—…‰™
          """);

  private final short[] table = new short[SIZE];

  /** Reads lines of a width, a space, and the characters that have it. */
  private Widths(String lines) {
    Arrays.fill(table, UNKNOWN);
    lines.lines().forEach(this::add);
  }

  private void add(String line) {
    int space = line.indexOf(' ');
    short width = (short) Integer.parseInt(line, 0, space, 10);
    line.chars().skip(space + 1L).forEach(c -> table[c] = width);
  }

  /** The width of a text, in thousandths of the font size. */
  int of(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sum += c < SIZE ? table[c] : UNKNOWN;
    }
    return sum;
  }
}
