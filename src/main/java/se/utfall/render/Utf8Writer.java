package se.utfall.render;

import java.io.Writer;
import java.util.Arrays;

/** Text as the bytes of a file, encoded as it comes, so that a page is never a string. */
final class Utf8Writer extends Writer {
  private static final int MOST_BYTES = 3;
  private static final int CHUNK = 512;

  private final char[] chunk = new char[CHUNK];
  private byte[] bytes;
  private int size;
  private char high;

  Utf8Writer(int expected) {
    bytes = new byte[expected];
  }

  byte[] bytes() {
    flushHalf();
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(char[] text, int start, int length) {
    reserve(length);
    for (int i = start; i < start + length; i++) {
      put(text[i]);
    }
  }

  @Override
  public void write(String text, int start, int length) {
    for (int done = 0; done < length; done += chunk.length) {
      int count = Math.min(chunk.length, length - done);
      text.getChars(start + done, start + done + count, chunk, 0);
      write(chunk, 0, count);
    }
  }

  @Override
  public void write(int character) {
    reserve(1);
    put((char) character);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** Room for so many characters, and for a half that waits for its other half. */
  private void reserve(int characters) {
    int needed = size + (characters + 1) * MOST_BYTES;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
  }

  private void put(char c) {
    if (c < 0x80 && high == 0) {
      bytes[size++] = (byte) c;
    } else if (Character.isLowSurrogate(c) && high != 0) {
      four(Character.toCodePoint(high, c));
      high = 0;
    } else {
      flushHalf();
      rest(c);
    }
  }

  private void rest(char c) {
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | (c >> 6));
      tail(c);
    } else if (Character.isLowSurrogate(c)) {
      bytes[size++] = '?';
    } else {
      bytes[size++] = (byte) (0xE0 | (c >> 12));
      tail(c >> 6);
      tail(c);
    }
  }

  private void four(int codePoint) {
    bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
    tail(codePoint >> 12);
    tail(codePoint >> 6);
    tail(codePoint);
  }

  private void tail(int bits) {
    bytes[size++] = (byte) (0x80 | (bits & 0x3F));
  }

  /** Half a character alone is none; as Java does, a question mark stands for it. */
  private void flushHalf() {
    if (high != 0) {
      bytes[size++] = '?';
      high = 0;
    }
  }
}
