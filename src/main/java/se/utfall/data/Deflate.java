package se.utfall.data;

import java.util.Arrays;

/**
 * Bytes packed as one block with the words that RFC 1951 fixes: quick, and the same on every
 * machine, which what Java packs is not.
 */
final class Deflate {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 258;
  private static final int FARTHEST = 32_768;
  private static final int HASH_BITS = 13;
  private static final int END = 256;

  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] DISTANCES = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };

  private final byte[] bytes;
  private final int[] last = new int[1 << HASH_BITS];
  private byte[] out;
  private int size;
  private long waiting;
  private int count;

  private Deflate(byte[] bytes) {
    this.bytes = bytes;
    this.out = new byte[bytes.length / 2 + 64];
    Arrays.fill(last, -1);
  }

  static byte[] of(byte[] bytes) {
    Deflate packing = new Deflate(bytes);
    packing.block();
    return Arrays.copyOf(packing.out, packing.size);
  }

  private void block() {
    put(1, 1);
    put(1, 2);
    int at = 0;
    while (at < bytes.length) {
      at += step(at);
    }
    symbol(END);
    put(0, 7); // what waits becomes whole bytes
  }

  /** Says one byte, or the piece that was there before; how many bytes that is. */
  private int step(int at) {
    int from = earlier(at);
    int length = from < 0 ? 0 : same(from, at);
    if (length < SHORTEST) {
      symbol(bytes[at] & 255);
      return 1;
    }
    int step = Math.min(length, LONGEST);
    said(LENGTHS, step, true);
    said(DISTANCES, at - from, false);
    return step;
  }

  /** Where the same four bytes were, or -1. */
  private int earlier(int at) {
    if (at + SHORTEST > bytes.length) {
      return -1;
    }
    int four =
        (bytes[at] & 255)
            | (bytes[at + 1] & 255) << 8
            | (bytes[at + 2] & 255) << 16
            | bytes[at + 3] << 24;
    int hash = (four * 0x9E3779B1) >>> (32 - HASH_BITS);
    int from = last[hash];
    last[hash] = at;
    return from >= 0 && at - from <= FARTHEST ? from : -1;
  }

  private int same(int from, int at) {
    int most = Math.min(LONGEST, bytes.length - at);
    int differs = Arrays.mismatch(bytes, from, from + most, bytes, at, at + most);
    return differs < 0 ? most : differs;
  }

  private void said(int[] bases, int value, boolean length) {
    int i = Arrays.binarySearch(bases, value);
    int code = i < 0 ? -i - 2 : i;
    if (length) {
      symbol(END + 1 + code);
      put(value - bases[code], code < 8 || code == 28 ? 0 : code / 4 - 1);
    } else {
      put(Integer.reverse(code) >>> 27, 5);
      put(value - bases[code], code < 4 ? 0 : code / 2 - 1);
    }
  }

  /** A byte, the end, or a length, in the words that are fixed (RFC 1951, 3.2.6). */
  private void symbol(int symbol) {
    if (symbol < 144) {
      word(48 + symbol, 8);
    } else if (symbol < 256) {
      word(400 + symbol - 144, 9);
    } else if (symbol < 280) {
      word(symbol - 256, 7);
    } else {
      word(192 + symbol - 280, 8);
    }
  }

  private void word(int word, int bits) {
    put(Integer.reverse(word) >>> (32 - bits), bits);
  }

  private void put(int value, int bits) {
    waiting |= (long) value << count;
    count += bits;
    while (count >= 8) {
      if (size == out.length) {
        out = Arrays.copyOf(out, size * 2);
      }
      out[size++] = (byte) waiting;
      waiting >>>= 8;
      count -= 8;
    }
  }
}
