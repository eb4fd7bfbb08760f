package se.utfall.claim;

import se.utfall.model.Period;

/** The period a subject is for. */
public sealed interface When {

  /** A period by its name. */
  record At(Period period) implements When {}

  /** So many measurements with a figure before the one that is spoken of; 1 is the previous. */
  record Back(int measurements) implements When {}

  /** A period that the data tell. */
  enum Told implements When {
    /** The first one with a figure. */
    FIRST,
    /** The newest one with a figure; in a commentary up to the edition that it speaks of. */
    LATEST
  }
}
