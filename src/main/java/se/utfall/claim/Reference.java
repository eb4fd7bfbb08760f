package se.utfall.claim;

import java.util.Optional;
import se.utfall.model.Breakdown.Sex;

/**
 * The parts of a subject but for what is measured.
 *
 * @param period where {@code when} stands
 */
record Reference(
    Optional<String> indicator,
    Optional<Who> who,
    Optional<Sex> sex,
    Optional<String> name,
    Optional<When> when,
    Optional<Token> period,
    int at) {

  boolean isEmpty() {
    return indicator.isEmpty()
        && who.isEmpty()
        && sex.isEmpty()
        && name.isEmpty()
        && when.isEmpty();
  }

  Subject measured(Measure measure, int from) {
    return new Subject(measure, indicator, who, sex, name, when, from);
  }

  Reference with(Optional<When> other) {
    return new Reference(indicator, who, sex, name, other, period, at);
  }
}
