package se.utfall.stats;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Period;
import se.utfall.model.Value;

/**
 * A change beside the margins of error of both its figures.
 *
 * <p>The rule: two independent samples. The margin of a difference is the root of the sum of the
 * squared margins as they are published, and a difference as printed that is not larger than that
 * may be due to chance. It says nothing where a figure has no margin or nothing has changed.
 *
 * @param difference as printed, in the indicator's unit; its sign does not matter
 * @param before the earlier figure's margin, in the same unit, not negative
 * @param now the later figure's margin, in the same unit, not negative
 */
public record ChangeMargin(BigDecimal difference, BigDecimal before, BigDecimal now) {

  /** The margins around a change in these values, where both figures have one. */
  public static Optional<ChangeMargin> of(SortedMap<Period, Value> values, Change change) {
    return margin(values, change.from())
        .flatMap(
            before ->
                margin(values, change.to())
                    .map(now -> new ChangeMargin(change.difference(), before, now)));
  }

  /** Whether there is a change in these values that may be due to chance. */
  public static boolean covers(SortedMap<Period, Value> values, Change change) {
    return change.difference().signum() != 0
        && of(values, change).filter(ChangeMargin::covers).isPresent();
  }

  /** Whether the difference is within the margins; compared squared, so that nothing is rounded. */
  public boolean covers() {
    BigDecimal limit = square(before).add(square(now));
    return square(difference).compareTo(limit) <= 0;
  }

  private static BigDecimal square(BigDecimal number) {
    return number.multiply(number);
  }

  private static Optional<BigDecimal> margin(SortedMap<Period, Value> values, Period period) {
    return values.get(period) instanceof Value.Measured measured
        ? measured.margin()
        : Optional.empty();
  }
}
