package se.utfall.claim;

import java.util.Locale;

/** Letters made alike: case and marks above them do not matter. */
final class Letters {
  private Letters() {}

  /** The text in lower case, with å, ä, ö and é as a, a, o and e. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(plain(c));
      }
    }
    return out.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case 'å', 'ä' -> 'a';
      case 'ö' -> 'o';
      case 'é' -> 'e';
      default -> c;
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(char c) {
    return c == '\t' || Character.isSpaceChar(c);
  }

  /** Whether it can stand within a word, a mark above a letter being written apart or not. */
  static boolean isWord(char c) {
    return Character.isLetter(c)
        || isDigit(c)
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
