package se.utfall.content;

import java.util.Set;

/** What a file says, made fit to be quoted in a message: one short line. */
final class Shown {
  private static final int MAX = 60;

  private Shown() {}

  static String of(String text) {
    int[] shown = text.codePoints().limit(MAX + 1L).map(Shown::printable).toArray();
    String line = new String(shown, 0, Math.min(shown.length, MAX));
    return shown.length > MAX ? line + "…" : line;
  }

  /** Whether every sign of a text can be seen, so that none of them is obeyed by a terminal. */
  static boolean isVisible(String text) {
    return text.codePoints().noneMatch(Shown::isHidden);
  }

  private static int printable(int codePoint) {
    return isHidden(codePoint) ? ' ' : codePoint;
  }

  private static boolean isHidden(int codePoint) {
    return Character.isISOControl(codePoint)
        || Set.of(
                Character.FORMAT,
                Character.SURROGATE,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR)
            .contains((byte) Character.getType(codePoint));
  }
}
