package se.utfall.content;

import java.io.Reader;

/**
 * A text that never hands out half a character. The YAML engine reads in blocks and fails with an
 * exception where an emoji lies across the end of one.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int offset;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int start, int length) {
    int end = Math.min(text.length(), offset + length);
    boolean half = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    int next = half && end - 1 > offset ? end - 1 : end;
    if (next == offset) {
      return -1;
    }
    text.getChars(offset, next, target, start);
    int count = next - offset;
    offset = next;
    return count;
  }

  @Override
  public void close() {}
}
