package se.utfall.stats;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How many of some linear equations say something of their own, computed exactly. */
final class Rank {
  private Rank() {}

  static int of(List<long[]> rows) {
    List<BigInteger[]> left = new ArrayList<>();
    rows.forEach(
        row ->
            left.add(LongStream.of(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new)));
    int rank = 0;
    int columns = rows.isEmpty() ? 0 : rows.get(0).length;
    for (int column = 0; column < columns; column++) {
      int at = column;
      BigInteger[] pivot =
          left.stream().filter(row -> row[at].signum() != 0).findFirst().orElse(new BigInteger[0]);
      if (pivot.length > 0) {
        left.remove(pivot);
        left.replaceAll(row -> without(row, pivot, at));
        rank++;
      }
    }
    return rank;
  }

  private static BigInteger[] without(BigInteger[] row, BigInteger[] pivot, int column) {
    return IntStream.range(0, row.length)
        .mapToObj(i -> row[i].multiply(pivot[column]).subtract(pivot[i].multiply(row[column])))
        .toArray(BigInteger[]::new);
  }
}
