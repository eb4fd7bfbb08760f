package se.utfall.text;

/** House typography in running text: a number and its percent sign stay on one line. */
final class Typography {
  static final char NO_BREAK_SPACE = '\u00A0';

  private Typography() {}

  /**
   * The text with a no-break space between each number and a following percent sign.
   *
   * @param before the character that stands before the text
   */
  static String keepPercent(char before, String text) {
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
