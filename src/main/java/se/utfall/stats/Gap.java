package se.utfall.stats;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.model.Value;

/**
 * How far the own figure is from a comparison group's in the same period, judged on the figures as
 * printed.
 *
 * @param difference as printed, positive when the own figure is larger
 */
public record Gap(BigDecimal difference, Verdict verdict) {

  /** What a gap means; only an indicator without direction is merely higher or lower. */
  public enum Verdict {
    BETTER,
    WORSE,
    EQUAL,
    HIGHER,
    LOWER
  }

  /**
   * The gap in a period, if both have a figure. A yes or a no has none to the share of a group that
   * says yes.
   */
  public static Optional<Gap> of(Indicator indicator, Comparison comparison, Period period) {
    if (indicator.unit() == Unit.YES_NO) {
      return Optional.empty();
    }
    Optional<BigDecimal> own = figure(indicator.own(), period);
    Optional<BigDecimal> other =
        indicator.comparisons().stream()
            .filter(series -> series.comparison().id().equals(comparison.id()))
            .findFirst()
            .flatMap(series -> figure(series.values(), period));
    return own.flatMap(a -> other.map(b -> between(indicator, a, b)));
  }

  private static Gap between(Indicator indicator, BigDecimal own, BigDecimal other) {
    BigDecimal difference = Rounding.difference(own, other, indicator.decimals());
    return new Gap(difference, verdict(indicator.direction(), difference.signum()));
  }

  private static Optional<BigDecimal> figure(SortedMap<Period, Value> values, Period period) {
    return Optional.ofNullable(values.get(period)).flatMap(Value::exact);
  }

  private static Verdict verdict(Direction direction, int sign) {
    if (sign == 0) {
      return Verdict.EQUAL;
    }
    return switch (direction) {
      case HIGHER -> sign > 0 ? Verdict.BETTER : Verdict.WORSE;
      case LOWER -> sign > 0 ? Verdict.WORSE : Verdict.BETTER;
      case NEUTRAL -> sign > 0 ? Verdict.HIGHER : Verdict.LOWER;
    };
  }
}
