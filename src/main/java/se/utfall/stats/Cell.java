package se.utfall.stats;

import java.util.Optional;
import se.utfall.model.Period;
import se.utfall.model.Value;

/**
 * One of an indicator's own figures.
 *
 * @param series which of its own series, 0 being the total
 */
record Cell(int series, Period period, Value value) {
  boolean isMeasured() {
    return value instanceof Value.Measured;
  }

  /** How many answers it is said to rest on. */
  Optional<Integer> answers() {
    return answers(value);
  }

  static Optional<Integer> answers(Value value) {
    return value instanceof Value.Measured measured ? measured.answers() : Optional.empty();
  }
}
