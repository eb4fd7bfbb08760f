package se.utfall.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Braces and what they hold, as found in a block.
 *
 * @param opening how many open
 * @param closing how many close
 * @param end behind the last
 */
record Braces(int opening, String inside, int closing, int end) {
  private static final Pattern FORM = Pattern.compile("(\\{++)([^{}]*+)(}*+)");
  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

  /** The braces that begin at a place; in a row of a table they end with their cell. */
  static Braces at(String text, int start, boolean row) {
    Matcher form = FORM.matcher(text).region(start, text.length());
    if (!form.lookingAt()) {
      throw new IllegalArgumentException("no brace at " + start);
    }
    String inside = form.group(2);
    boolean broken = row && CELL_END.matcher(inside).find();
    int closing = broken ? 0 : form.group(3).length();
    return new Braces(form.group(1).length(), inside, closing, form.end());
  }

  /** Whether they are in the form of a figure. */
  boolean isFigure() {
    return opening == 2 && closing == 2 && !hasLineBreak() && !inside.isBlank();
  }

  /**
   * Why they are neither a claim's nor a figure's.
   *
   * @param touching whether they follow on a closing bracket
   * @param words whether that bracket closes words
   */
  Optional<Rule> fault(boolean touching, boolean words) {
    if (closing == 0) {
      return Optional.of(Rule.STATEMENT_OPEN);
    }
    boolean form = touching ? words && opening == 1 : opening == 2;
    if (!form || opening != closing) {
      return Optional.of(Rule.STATEMENT_BRACES);
    }
    if (inside.isBlank()) {
      return Optional.of(Rule.STATEMENT_EMPTY);
    }
    return hasLineBreak() ? Optional.of(Rule.STATEMENT_LINE) : Optional.empty();
  }

  private boolean hasLineBreak() {
    return inside.indexOf('\n') >= 0 || inside.indexOf('\r') >= 0;
  }
}
