package se.utfall.claim;

import java.util.Optional;

/** What is measured of the subject; each gives a number for every period. */
public sealed interface Measure {

  /** A measure that needs nothing more. */
  enum Plain implements Measure {
    /** The value itself. */
    VALUE,
    /** 100 minus the value ("resten av"): those who come back, of "share not come back". */
    REST,
    /**
     * The same thing measured the other way ("omvänt"): staff per child where the indicator is
     * children per staff. It has a course but no value of its own.
     */
    INVERSE,
    /** How many answers the value rests on. */
    ANSWERS,
    /** The response rate of the survey's edition, in percent. */
    RESPONSE_RATE,
    /** How many took part in the survey's edition. */
    PARTICIPANTS
  }

  /** The place among all municipalities, or within a comparison group; 1 is best. */
  record Rank(Optional<Subject> within) implements Measure {}

  /** How far the subject is from another in the same period, never negative ("skillnad"). */
  record Gap(Subject other) implements Measure {}

  /** From the lowest to the highest of the branches or of all municipalities ("spännvidd"). */
  record Range(boolean branches) implements Measure {}

  /**
   * The signed change up to a period ("förändring"), since the measurement before or since another.
   */
  record Step(Optional<When> since) implements Measure {}

  /** How many of several subjects something holds for ("antal"). */
  record HowMany(Members members, Condition condition) implements Measure {}
}
