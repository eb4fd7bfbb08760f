package se.utfall.claim;

import java.math.BigDecimal;

/**
 * One word, number, period or name of an expression.
 *
 * @param text as written; a period as {@link se.utfall.model.Period} writes it, a name without
 *     quotation marks
 * @param number for numbers; for fractions in percent
 * @param at where it begins, counted in UTF-16 units from 0
 */
record Token(Kind kind, Word word, String text, BigDecimal number, int at) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** What sort of token it is. */
  enum Kind {
    WORD,
    /** In digits or as a word. */
    NUMBER,
    FRACTION,
    /** A quarter or a school year; a year is a number until it is known to be none. */
    PERIOD,
    NAME,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether the language has no such word. */
  boolean isUnknown() {
    return kind == Kind.WORD && word == Word.UNKNOWN;
  }

  /** An unknown word that can only be an id: it has a digit, a hyphen or a slash. */
  boolean looksLikeId() {
    return isUnknown()
        && text.chars().anyMatch(c -> Letters.isDigit((char) c) || "-_/".indexOf(c) >= 0);
  }

  /** Four digits from 1900 to 2099. */
  boolean looksLikeYear() {
    return kind == Kind.NUMBER
        && text.length() == 4
        && Letters.isDigit(text.charAt(0))
        && number.scale() == 0
        && number.intValue() >= FIRST_YEAR
        && number.intValue() <= LAST_YEAR;
  }
}
