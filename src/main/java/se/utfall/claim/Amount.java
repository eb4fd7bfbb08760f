package se.utfall.claim;

import java.math.BigDecimal;

/**
 * A number as written in an expression.
 *
 * @param number as written; a fraction ("var femte", "två av tre") as percent, exact or with six
 *     decimals
 */
public record Amount(Bound bound, BigDecimal number, Unit unit) {

  /** How near a figure must be. */
  public enum Bound {
    /** The same as printed; for a fraction, rounded to the figure's decimals. */
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    /** Ungefär, omkring, cirka: within the threshold for "ungefär". */
    ABOUT,
    /** Drygt: above, but by no more than the threshold for "något". */
    JUST_OVER,
    /** Knappt, nästan, närmare: below, but by no more than the threshold for "något". */
    JUST_UNDER
  }

  /** What follows the number. */
  public enum Unit {
    /** Nothing: the unit is the figure's own. */
    NONE,
    PERCENT,
    PERCENTAGE_POINTS,
    PER_THOUSAND,
    KRONOR,
    POINTS,
    DAYS,
    HOURS,
    KILOGRAMS,
    /** A fraction in words: "hälften", "var femte". */
    FRACTION,
    /** Places in a ranking. */
    PLACES
  }
}
