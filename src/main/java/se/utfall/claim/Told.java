package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.model.Goal;
import se.utfall.model.Indicator;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Value;

/** What the data give for a subject. */
public sealed interface Told {

  /**
   * A number, rounded as it is printed.
   *
   * @param indicator whose unit it is in, for values and differences
   */
  record Measured(BigDecimal number, Kind kind, Optional<Indicator> indicator) implements Told {}

  /** No value, and why. */
  record Missing(Value.Reason reason) implements Told {}

  /** A group among all municipalities. */
  record Stands(Group group) implements Told {}

  /** A place among so many, or so many of so many. */
  record Among(int n, int of, boolean place) implements Told {}

  /** A target for a value. */
  record Aim(Goal.Target target, Indicator indicator) implements Told {}

  /** What sort of number it is. */
  enum Kind {
    /** In the indicator's unit. */
    VALUE,
    /** A difference in the indicator's unit: procentenheter where that is percent, or is none. */
    DIFFERENCE,
    /** A response rate, or a relative difference, in percent. */
    PERCENT,
    /** A whole number of things: answers, participants. */
    COUNT,
    PLACE,
    /** How many times larger. */
    TIMES
  }
}
