package se.utfall.claim;

import se.utfall.model.Period;

/**
 * A subject with all that it leaves out found.
 *
 * @param line its figures
 * @param period the one that is spoken of
 */
record Spoken(Subject subject, Line line, Period period) {

  /** The same subject in another period. */
  Spoken in(Period other) {
    return new Spoken(subject.in(other), line, other);
  }
}
