package se.utfall.raster;

/**
 * The steps in which deflate counts lengths and distances (RFC 1951, 3.2.5): so many of each width,
 * and each width twice the one before.
 */
final class Step {
  static final Step LENGTH = new Step(257, 3, 4, 258);
  static final Step DISTANCE = new Step(0, 1, 2, 32_768);

  private final int first;
  private final int[] bases;
  private final int[] extras;
  private final byte[] symbols;

  private Step(int first, int least, int each, int most) {
    this.first = first;
    this.bases = new int[30];
    this.extras = new int[30];
    this.symbols = new byte[most + 1];
    int base = least;
    int i = 0;
    for (; i < 30 && base <= most; i++) {
      extras[i] = Math.max(0, i / each - 1);
      bases[i] = base;
      base += 1 << extras[i];
    }
    if (i < 30) {
      bases[i] = most; // the longest length has a symbol of its own
    }
    fill(most);
  }

  private void fill(int most) {
    int symbol = 0;
    for (int value = bases[0]; value <= most; value++) {
      while (symbol < 29 && bases[symbol + 1] != 0 && value >= bases[symbol + 1]) {
        symbol++;
      }
      symbols[value] = (byte) symbol;
    }
  }

  int symbol(int value) {
    return first + symbols[value];
  }

  int base(int symbol) {
    return bases[symbol - first];
  }

  int extra(int symbol) {
    return extras[symbol - first];
  }
}
