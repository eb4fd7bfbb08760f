package se.utfall.data;

/** What a text may hold where XML does. */
public final class XmlText {
  private XmlText() {}

  /** A character as XML may have it: what it has no way to say becomes a sign that says so. */
  static char allowed(char c) {
    return (c >= ' ' || c == '\n' || c == '\t') && c < '\uFFFE' ? c : '\uFFFD';
  }

  /** A text of such characters only. */
  public static String allowed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(allowed((char) c)));
    return out.toString();
  }
}
