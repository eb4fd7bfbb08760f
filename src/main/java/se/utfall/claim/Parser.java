package se.utfall.claim;

/** Reads expressions. */
@SuppressWarnings("DoNotCallSuggester")
public final class Parser {
  private Parser() {}

  /**
   * The meaning of what stands between a bracket with a brace and a closing brace; never throws.
   */
  public static Parsed<Claim> claim(String expression) {
    throw new UnsupportedOperationException(expression);
  }

  /** The meaning of what stands between two braces and {@code }}}; never throws. */
  public static Parsed<Figure> figure(String expression) {
    throw new UnsupportedOperationException(expression);
  }
}
