package se.utfall.raster;

import java.util.Arrays;

/** Bits that become bytes, the lowest first. */
final class Bits {
  private byte[] bytes = new byte[16_384];
  private int size;
  private long waiting;
  private int count;

  void put(int value, int bits) {
    waiting |= (long) value << count;
    count += bits;
    while (count >= 8) {
      flush();
    }
  }

  byte[] bytes() {
    if (count > 0) {
      flush();
    }
    return Arrays.copyOf(bytes, size);
  }

  private void flush() {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) waiting;
    waiting >>>= 8;
    count -= 8;
  }
}
