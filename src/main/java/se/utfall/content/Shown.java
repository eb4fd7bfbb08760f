package se.utfall.content;

/** What a file says, made fit to be quoted in a message: one short line. */
final class Shown {
  private static final int MAX = 60;

  private Shown() {}

  static String of(String text) {
    int[] shown = text.codePoints().limit(MAX + 1L).map(Shown::printable).toArray();
    String line = new String(shown, 0, Math.min(shown.length, MAX));
    return shown.length > MAX ? line + "…" : line;
  }

  private static int printable(int codePoint) {
    boolean hidden =
        Character.isISOControl(codePoint)
            || Character.getType(codePoint) == Character.FORMAT
            || Character.getType(codePoint) == Character.SURROGATE;
    return hidden ? ' ' : codePoint;
  }
}
