package se.utfall.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The order of a language's letters, the same on every machine. A letter that the language does not
 * have counts as the one it looks like: é as e, and å as a where the alphabet ends with z.
 *
 * @param letters the small letters in their order
 */
record Alphabet(String letters) {
  /** A place after the digits for each letter, so that texts can be compared as they stand. */
  private static final char FIRST = '\u0100';

  private static final char GAP = ' ';

  /** What a text is sorted by: signs count as a space, spaces come first, then digits, letters. */
  String key(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      append(key, lower.charAt(i));
    }
    return key.toString().strip();
  }

  private void append(StringBuilder key, char c) {
    int place = letters.indexOf(c);
    if (place >= 0) {
      key.append((char) (FIRST + place));
    } else if (c >= '0' && c <= '9') {
      key.append(c);
    } else if (Character.isLetter(c)) {
      String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
      int alike = letters.indexOf(base);
      key.append(alike < 0 ? (char) (FIRST + letters.length()) : (char) (FIRST + alike));
    } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
      gap(key);
    }
  }

  private static void gap(StringBuilder key) {
    if (key.length() > 0 && key.charAt(key.length() - 1) != GAP) {
      key.append(GAP);
    }
  }

  /** The letter that a key begins with, as a heading has it; nothing for digits and others. */
  Optional<String> letter(String key) {
    int place = key.isEmpty() ? -1 : key.charAt(0) - FIRST;
    return place < 0 || place >= letters.length()
        ? Optional.empty()
        : Optional.of(letters.substring(place, place + 1).toUpperCase(Locale.ROOT));
  }
}
