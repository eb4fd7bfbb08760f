package se.utfall.stats;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import se.utfall.model.Indicator;
import se.utfall.model.Period;

/** Why there is no {@link Change} to speak of. */
public enum NoChange {
  /** It is the first figure. */
  FIRST,
  /** The figure and the one before it can't be compared: a break lies between them. */
  BREAK,
  /** The period has no figure. */
  MISSING;

  /** The reason, if there is no change up to a period. */
  public static Optional<NoChange> of(Indicator indicator, Period to) {
    NavigableMap<Period, BigDecimal> figures = Change.measured(indicator);
    if (!figures.containsKey(to)) {
      return Optional.of(MISSING);
    }
    if (figures.firstKey().equals(to)) {
      return Optional.of(FIRST);
    }
    Period from = figures.headMap(to, false).lastKey();
    return broken(indicator, from, to) ? Optional.of(BREAK) : Optional.empty();
  }

  private static boolean broken(Indicator indicator, Period from, Period to) {
    return indicator.breaks().stream()
        .map(Indicator.Break::from)
        .anyMatch(at -> at.compareTo(from) > 0 && at.compareTo(to) <= 0);
  }
}
