package se.utfall.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import se.utfall.model.Spread;
import se.utfall.model.StatedStanding.Group;

/**
 * All municipalities' values in one period, summed up. The middle half holds exactly those that
 * {@link Standing} puts in the middle.
 *
 * @param participants how many have a value
 * @param mean each municipality counted once (unweighted)
 * @param median the value in the middle, or halfway between the two in the middle
 * @param lower the smallest value of the middle half, or the median where nobody is in the middle
 * @param upper the largest value of the middle half, or the median where nobody is in the middle
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

  /** The summary of at least one value. */
  public static SpreadSummary of(Spread.Distribution all) {
    List<BigDecimal> sorted = all.values().stream().map(Spread.Entry::value).sorted().toList();
    int n = sorted.size();
    BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal median = sorted.get((n - 1) / 2).add(sorted.get(n / 2)).divide(TWO);
    List<BigDecimal> middle = middle(sorted);
    return new SpreadSummary(
        n,
        sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64),
        median,
        middle.isEmpty() ? median : middle.get(0),
        middle.isEmpty() ? median : middle.get(middle.size() - 1),
        sorted.get(0),
        sorted.get(n - 1));
  }

  /** The different values that have a standing in the middle, whichever way is good. */
  private static List<BigDecimal> middle(List<BigDecimal> sorted) {
    List<BigDecimal> middle = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      BigDecimal value = sorted.get(from);
      int to = from;
      while (to < sorted.size() && sorted.get(to).compareTo(value) == 0) {
        to++;
      }
      if (Standing.group(sorted.size() - to, from, sorted.size()) == Group.MIDDLE) {
        middle.add(value);
      }
      from = to;
    }
    return middle;
  }
}
