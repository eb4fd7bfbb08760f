package se.utfall.text;

import java.util.regex.Pattern;

/** House typography in running text: a number and what belongs to it stay on one line. */
public final class Typography {
  static final char NO_BREAK_SPACE = '\u00A0';

  /** A space between groups of three figures; a year before a number is no group. */
  private static final Pattern GROUPS =
      Pattern.compile("(?<![\\p{L}\\d.,/-])(\\d{1,3})((?: \\d{3})+)(?![\\p{L}\\d/-])");

  private Typography() {}

  /** A plain text as it is set in a line. */
  public static String set(String text) {
    return keepTogether(' ', text);
  }

  /**
   * The text with a no-break space between each number and a following percent sign, and between
   * the thousands of a number.
   *
   * @param before the character that stands before the text
   */
  static String keepTogether(char before, String text) {
    return keepPercent(before, keepThousands(text));
  }

  private static String keepThousands(String text) {
    return text.indexOf(' ') < 0
        ? text
        : GROUPS.matcher(text).replaceAll(found -> found.group().replace(' ', NO_BREAK_SPACE));
  }

  private static String keepPercent(char before, String text) {
    if (!text.contains(" %")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = text.indexOf(" %"); i >= 0; i = text.indexOf(" %", i + 1)) {
      if (isNumber(i == 0 ? before : text.charAt(i - 1))) {
        out.setCharAt(i, NO_BREAK_SPACE);
      }
    }
    return out.toString();
  }

  /** Whether it ends a number; a figure is one. */
  static boolean isNumber(char c) {
    return (c >= '0' && c <= '9') || c == Prose.Said.FIGURE;
  }
}
