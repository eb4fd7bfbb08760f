package se.utfall.stats;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
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
    return of(indicator, indicator.own(), to);
  }

  /** The change from one period to another, whatever was measured between them. */
  public static Optional<Change> since(Indicator indicator, Period from, Period to) {
    boolean known =
        Stream.of(from, to).allMatch(period -> figure(indicator.own(), period).isPresent());
    return known && !indicator.isBroken(from, to)
        ? Optional.of(between(Track.of(indicator, indicator.own()), from, to))
        : Optional.empty();
  }

  /** The change of a part of the municipality, whose values stand in for the indicator's own. */
  public static Optional<Change> of(
      Indicator indicator, SortedMap<Period, Value> values, Period to) {
    return of(Track.of(indicator, values), to);
  }

  /** The change of any values. */
  public static Optional<Change> of(Track track, Period to) {
    return NoChange.of(track, to).isPresent()
        ? Optional.empty()
        : before(track.values(), to).map(from -> between(track, from, to));
  }

  private static Change between(Track track, Period from, Period to) {
    BigDecimal now = figure(track.values(), to).orElseThrow();
    BigDecimal before = figure(track.values(), from).orElseThrow();
    BigDecimal difference = Rounding.difference(now, before, track.decimals());
    Verdict verdict = verdict(track.direction(), difference.signum());
    return new Change(from, to, difference, verdict);
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

  /** The last period before another that has a figure. */
  static Optional<Period> before(SortedMap<Period, Value> values, Period to) {
    Optional<Period> found = Optional.empty();
    for (Map.Entry<Period, Value> entry : values.headMap(to).entrySet()) {
      if (entry.getValue() instanceof Value.Measured) {
        found = Optional.of(entry.getKey());
      }
    }
    return found;
  }

  static Optional<BigDecimal> figure(SortedMap<Period, Value> values, Period period) {
    return Optional.ofNullable(values.get(period)).flatMap(Value::exact);
  }
}
