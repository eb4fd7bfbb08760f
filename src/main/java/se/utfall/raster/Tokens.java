package se.utfall.raster;

import java.util.Arrays;

/**
 * A picture's bytes as deflate tells them (RFC 1951): bytes, and pieces that were there before.
 * They are looked for where a flat picture has them: beside, in the row above, and where the same
 * four bytes were.
 */
final class Tokens {
  private static final int LONGEST = 258;
  private static final int SHORTEST = 3;

  /** A piece as short as this is only worth its distance from near by. */
  private static final int SHORT = 4;

  private static final int NEAR = 2_000;
  private static final int FARTHEST = 32_768;

  /** From this length on no longer piece is looked for. */
  private static final int GOOD = 64;

  /** How many earlier places are looked at. */
  private static final int MOST_PLACES = 8;

  private static final int HASH_BITS = 14;
  private static final int HASH_BYTES = 4;

  private final byte[] bytes;
  private final int stride;
  private final int[] last = new int[1 << HASH_BITS];
  private final int[] before;
  private int[] tokens = new int[8_192];
  private int size;
  private int bestLength;
  private int bestDistance;

  private Tokens(byte[] bytes, int stride) {
    this.bytes = bytes;
    this.stride = stride;
    this.before = new int[bytes.length];
    Arrays.fill(last, -1);
  }

  /** Each token is a byte, or a length in the upper half and a distance less one in the lower. */
  static int[] of(byte[] bytes, int stride) {
    Tokens tokens = new Tokens(bytes, stride);
    int at = 0;
    while (at < bytes.length) {
      at += tokens.step(at);
    }
    return Arrays.copyOf(tokens.tokens, tokens.size);
  }

  static boolean isMatch(int token) {
    return token >>> 16 != 0;
  }

  /** Says the next piece, or one byte if there is none or a longer piece begins after it. */
  private int step(int at) {
    find(at);
    int length = bestLength;
    int distance = bestDistance;
    if (length >= SHORTEST && length < GOOD) {
      find(at + 1);
    }
    if (length < SHORTEST || bestLength > length) {
      add(bytes[at] & 255);
      return 1;
    }
    for (int i = 1; i < (length < GOOD ? length : 1); i++) {
      remember(at + i);
    }
    add((length << 16) | (distance - 1));
    return length;
  }

  private void find(int at) {
    bestLength = 0;
    consider(at, 1);
    consider(at, stride);
    if (bestLength < GOOD && at + HASH_BYTES <= bytes.length) {
      int from = last[hash(at)];
      for (int i = 0; i < MOST_PLACES && from >= 0 && at - from <= FARTHEST; i++) {
        consider(at, at - from);
        from = before[from];
      }
      remember(at);
    }
  }

  private void remember(int at) {
    if (at + HASH_BYTES <= bytes.length) {
      int hash = hash(at);
      if (last[hash] < at) {
        before[at] = last[hash];
        last[hash] = at;
      }
    }
  }

  private void consider(int at, int distance) {
    int from = at - distance;
    if (from < 0 || distance == 0) {
      return;
    }
    int most = Math.min(LONGEST, bytes.length - at);
    int differs = Arrays.mismatch(bytes, at, at + most, bytes, from, from + most);
    int length = differs < 0 ? most : differs;
    boolean worth = length > SHORT || distance == stride || distance < NEAR;
    if (length > bestLength && worth) {
      bestLength = length;
      bestDistance = distance;
    }
  }

  private int hash(int at) {
    int four =
        (bytes[at] & 255)
            | (bytes[at + 1] & 255) << 8
            | (bytes[at + 2] & 255) << 16
            | bytes[at + 3] << 24;
    return (four * 0x9E3779B1) >>> (32 - HASH_BITS);
  }

  private void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
  }
}
