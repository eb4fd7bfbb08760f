package se.utfall.raster;

import java.util.Arrays;

/**
 * Bytes packed as one dynamic block (RFC 1951). Our own, since what Java's packs depends on the
 * machine's zlib.
 */
final class Deflate {
  private static final int END = 256;
  private static final int LONGEST_WORD = 15;
  private static final int LONGEST_LENGTH_WORD = 7;
  private static final int[] LENGTH_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private final Bits out = new Bits();
  private final int[] tokens;

  private Deflate(int[] tokens) {
    this.tokens = tokens;
  }

  /** Packs rows of so many bytes. */
  static byte[] of(byte[] rows, int stride) {
    Deflate packing = new Deflate(Tokens.of(rows, stride));
    packing.block();
    return packing.out.bytes();
  }

  private void block() {
    int[] symbols = new int[286];
    int[] distances = new int[30];
    symbols[END] = 1;
    for (int token : tokens) {
      if (Tokens.isMatch(token)) {
        symbols[Step.LENGTH.symbol(length(token))]++;
        distances[Step.DISTANCE.symbol(distance(token))]++;
      } else {
        symbols[token]++;
      }
    }
    distances[0] = Math.max(distances[0], 1);
    Huffman codes = Huffman.of(symbols, LONGEST_WORD);
    Huffman places = Huffman.of(distances, LONGEST_WORD);
    head(codes, places);
    body(codes, places);
  }

  private static int length(int token) {
    return token >>> 16;
  }

  private static int distance(int token) {
    return (token & 0xFFFF) + 1;
  }

  /** The lengths of all words, themselves in a code, each said for itself. */
  private void head(Huffman codes, Huffman places) {
    int[] all = Arrays.copyOf(codes.lengths(), 286 + 30);
    System.arraycopy(places.lengths(), 0, all, 286, 30);
    int[] counts = new int[19];
    for (int length : all) {
      counts[length]++;
    }
    Huffman lengths = Huffman.of(counts, LONGEST_LENGTH_WORD);
    out.put(1, 1);
    out.put(2, 2);
    out.put(286 - 257, 5);
    out.put(30 - 1, 5);
    out.put(LENGTH_ORDER.length - 4, 4);
    for (int length : LENGTH_ORDER) {
      out.put(lengths.lengths()[length], 3);
    }
    for (int length : all) {
      out.put(lengths.words()[length], lengths.lengths()[length]);
    }
  }

  private void body(Huffman codes, Huffman places) {
    for (int token : tokens) {
      if (Tokens.isMatch(token)) {
        part(codes, Step.LENGTH, length(token));
        part(places, Step.DISTANCE, distance(token));
      } else {
        out.put(codes.words()[token], codes.lengths()[token]);
      }
    }
    out.put(codes.words()[END], codes.lengths()[END]);
  }

  private void part(Huffman code, Step step, int value) {
    int symbol = step.symbol(value);
    out.put(code.words()[symbol], code.lengths()[symbol]);
    out.put(value - step.base(symbol), step.extra(symbol));
  }
}
