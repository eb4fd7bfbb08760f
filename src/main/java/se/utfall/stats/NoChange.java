package se.utfall.stats;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Value;

/** Why there is no {@link Change} to speak of. */
public enum NoChange {
  /** It is the first figure: no earlier edition asked for it. */
  FIRST,
  /** No earlier figure is given, though there may have been one. */
  ALONE,
  /** The figure and the one before it can't be compared: a break lies between them. */
  BREAK,
  /** The period has no figure. */
  MISSING;

  private static boolean notMeasured(Value value) {
    return value instanceof Value.Missing missing && missing.reason() == Value.Reason.NOT_MEASURED;
  }

  /** The reason, if there is no change up to a period. */
  public static Optional<NoChange> of(Indicator indicator, Period to) {
    return of(indicator, indicator.own(), to);
  }

  /** The same for a part of the municipality, whose values stand in for the indicator's own. */
  public static Optional<NoChange> of(
      Indicator indicator, SortedMap<Period, Value> values, Period to) {
    return of(Track.of(indicator, values), to);
  }

  /** The same for any values. */
  public static Optional<NoChange> of(Track track, Period to) {
    if (Change.figure(track.values(), to).isEmpty()) {
      return Optional.of(MISSING);
    }
    Optional<Period> from = Change.before(track.values(), to);
    if (broken(track.breaks(), from, to)) {
      return Optional.of(BREAK);
    }
    boolean first = isNew(track.values(), to);
    return from.isPresent() ? Optional.empty() : Optional.of(first ? FIRST : ALONE);
  }

  private static boolean isNew(SortedMap<Period, Value> values, Period to) {
    Collection<Value> earlier = values.headMap(to).values();
    return !earlier.isEmpty() && earlier.stream().allMatch(NoChange::notMeasured);
  }

  /** A break counts also where no earlier figure is given: there was one, told or not. */
  private static boolean broken(List<Period> breaks, Optional<Period> from, Period to) {
    return breaks.stream()
        .anyMatch(at -> from.map(f -> at.isWithin(f, to)).orElse(at.compareTo(to) <= 0));
  }
}
