package se.utfall.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import se.utfall.model.Spread;

/**
 * All municipalities' values in one period, summed up. The middle half holds exactly those that
 * {@link Standing} puts in the middle.
 *
 * @param participants how many have a value
 * @param mean each municipality counted once (unweighted)
 * @param median the value in the middle, or halfway between the two in the middle
 * @param lower the smallest value of the middle half
 * @param upper the largest value of the middle half
 * @param lowest the smallest of all
 * @param highest the largest of all
 */
public record SpreadSummary(
    int participants,
    BigDecimal mean,
    BigDecimal median,
    BigDecimal lower,
    BigDecimal upper,
    BigDecimal lowest,
    BigDecimal highest) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int QUARTERS = 4;

  /** The summary of at least one value. */
  public static SpreadSummary of(Spread.Distribution all) {
    List<BigDecimal> sorted = all.values().stream().map(Spread.Entry::value).sorted().toList();
    int n = sorted.size();
    BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new SpreadSummary(
        n,
        sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64),
        sorted.get((n - 1) / 2).add(sorted.get(n / 2)).divide(TWO),
        edge(sorted, n),
        edge(sorted.stream().sorted(Comparator.reverseOrder()).toList(), n),
        sorted.get(0),
        sorted.get(n - 1));
  }

  /** The first value from one end that a quarter or more lie strictly before. */
  private static BigDecimal edge(List<BigDecimal> ordered, int n) {
    for (int i = 0; i < n; i++) {
      boolean first = i == 0 || ordered.get(i).compareTo(ordered.get(i - 1)) != 0;
      if (first && i * QUARTERS >= n) {
        return ordered.get(i);
      }
    }
    return ordered.get(n - 1);
  }
}
