package se.utfall.stats;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Value;

/**
 * How an indicator's own figure differs from the one measured before it, judged on the figures as
 * printed.
 *
 * @param from the period before, the last one with a figure
 * @param to the period that is spoken of
 * @param difference as printed, positive when the figure grew
 */
public record Change(Period from, Period to, BigDecimal difference, Verdict verdict) {

  /** What a change means; only an indicator without direction merely increases or decreases. */
  public enum Verdict {
    IMPROVED,
    WORSENED,
    UNCHANGED,
    INCREASED,
    DECREASED
  }

  /** The change up to a period; where it is empty, {@link NoChange} says why. */
  public static Optional<Change> of(Indicator indicator, Period to) {
    if (NoChange.of(indicator, to).isPresent()) {
      return Optional.empty();
    }
    NavigableMap<Period, BigDecimal> figures = measured(indicator);
    Optional<Map.Entry<Period, BigDecimal>> now = Optional.ofNullable(figures.floorEntry(to));
    Optional<Map.Entry<Period, BigDecimal>> before = Optional.ofNullable(figures.lowerEntry(to));
    return before.flatMap(from -> now.map(at -> between(indicator, from, at)));
  }

  private static Change between(
      Indicator indicator, Map.Entry<Period, BigDecimal> from, Map.Entry<Period, BigDecimal> to) {
    BigDecimal difference =
        Rounding.difference(to.getValue(), from.getValue(), indicator.decimals());
    Verdict verdict = verdict(indicator.direction(), difference.signum());
    return new Change(from.getKey(), to.getKey(), difference, verdict);
  }

  private static Verdict verdict(Direction direction, int sign) {
    if (sign == 0) {
      return Verdict.UNCHANGED;
    }
    return switch (direction) {
      case HIGHER -> sign > 0 ? Verdict.IMPROVED : Verdict.WORSENED;
      case LOWER -> sign > 0 ? Verdict.WORSENED : Verdict.IMPROVED;
      case NEUTRAL -> sign > 0 ? Verdict.INCREASED : Verdict.DECREASED;
    };
  }

  /** The indicator's own figures, the gaps left out. */
  static NavigableMap<Period, BigDecimal> measured(Indicator indicator) {
    NavigableMap<Period, BigDecimal> figures = new TreeMap<>();
    for (Map.Entry<Period, Value> entry : indicator.own().entrySet()) {
      entry.getValue().exact().ifPresent(number -> figures.put(entry.getKey(), number));
    }
    return figures;
  }
}
