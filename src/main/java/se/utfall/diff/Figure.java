package se.utfall.diff;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.model.Indicator;
import se.utfall.model.Value;

/** A value, and the indicator that says in which unit it is. */
public record Figure(Indicator indicator, Value value) {

  /** Whether two say the same: the number and what it rests on, or why there is none. */
  boolean isAlike(Figure other) {
    if (value instanceof Value.Measured a && other.value instanceof Value.Measured b) {
      return hasNumberOf(other) && a.answers().equals(b.answers()) && margin(a).equals(margin(b));
    }
    return value instanceof Value.Missing a
        && other.value instanceof Value.Missing b
        && a.reason() == b.reason();
  }

  /** Whether both have the same number in the same unit; how many zeros end it says nothing. */
  public boolean hasNumberOf(Figure other) {
    return value instanceof Value.Measured a
        && other.value instanceof Value.Measured b
        && a.number().compareTo(b.number()) == 0
        && indicator.unit() == other.indicator.unit();
  }

  private static Optional<BigDecimal> margin(Value.Measured measured) {
    return measured.margin().map(BigDecimal::stripTrailingZeros);
  }
}
