package se.utfall.chart;

/** Labels along a line, moved as little as keeps them in order, apart and inside. */
final class Apart {
  private Apart() {}

  /**
   * New middles for labels that would rather stand at {@code wanted}, in ascending order.
   *
   * @param sizes how long each is along the line
   * @param between the least distance between two
   */
  static double[] middles(
      double[] wanted, double[] sizes, double between, double low, double high) {
    double[] middles = wanted.clone();
    double free = low;
    for (int i = 0; i < middles.length; i++) {
      middles[i] = Math.max(middles[i], free + sizes[i] / 2);
      free = middles[i] + sizes[i] / 2 + between;
    }
    double end = high;
    for (int i = middles.length - 1; i >= 0; i--) {
      middles[i] = Math.min(middles[i], end - sizes[i] / 2);
      end = middles[i] - sizes[i] / 2 - between;
    }
    return middles;
  }
}
