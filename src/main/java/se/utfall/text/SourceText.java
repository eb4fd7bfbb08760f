package se.utfall.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The whole text of one file, able to say which line and column an offset is. */
public final class SourceText {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  public SourceText(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /**
   * The place of a character offset (UTF-16 units), the column counted in code points. A byte order
   * mark has no width; an offset beyond the text is its end.
   */
  public Position position(int offset) {
    int at = Math.min(offset, text.length());
    int found = Arrays.binarySearch(lineStarts, at);
    int line = Math.max(0, found >= 0 ? found : -found - 2);
    int column = text.codePointCount(Math.min(lineStarts[line], at), at) + 1;
    return new Position(path, line + 1, column);
  }

  /** A line ends with a line feed, a carriage return, or both in that order. */
  private static int[] lineStarts(String text) {
    IntStream.Builder starts = IntStream.builder().add(text.startsWith("\uFEFF") ? 1 : 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }
}
