package se.utfall.stats;

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
    if (Change.figure(indicator, to).isEmpty()) {
      return Optional.of(MISSING);
    }
    Optional<Period> from = Change.before(indicator, to);
    if (broken(indicator, from, to)) {
      return Optional.of(BREAK);
    }
    return from.isPresent() ? Optional.empty() : Optional.of(FIRST);
  }

  /** A break counts also where no earlier figure is given: there was one, told or not. */
  private static boolean broken(Indicator indicator, Optional<Period> from, Period to) {
    return indicator.breaks().stream()
        .map(Indicator.Break::from)
        .anyMatch(at -> from.map(f -> at.compareTo(f) > 0).orElse(true) && at.compareTo(to) <= 0);
  }
}
