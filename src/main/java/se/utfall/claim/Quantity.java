package se.utfall.claim;

import java.util.Optional;

/**
 * How many of several.
 *
 * @param n for the kinds that count
 * @param of how many there are in all, if the expression says it: the 4 of "3 av 4"
 */
public record Quantity(Kind kind, int n, Optional<Integer> of) {

  /** How many are meant. */
  public enum Kind {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    FEWER_THAN,
    ALL,
    NONE,
    /** Exactly half; never true of an odd number. */
    HALF,
    /** More than half. */
    MOST,
    /** All but {@code n}. */
    ALL_BUT
  }
}
