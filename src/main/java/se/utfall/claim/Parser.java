package se.utfall.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.utfall.text.Rule;

/** Reads expressions. */
@SuppressWarnings("DoNotCallSuggester")
public final class Parser {
  private static final int LONGEST = 500;
  private static final String BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";
  private static final Set<String> ENGLISH_WOMEN = Set.of("women", "girls", "females");

  private Parser() {}

  /**
   * The meaning of what stands between a bracket with a brace and a closing brace; never throws.
   */
  public static Parsed<Claim> claim(String expression) {
    return claim(expression, Set.of());
  }

  /** The same where these ids are known, which may resemble words of the language. */
  public static Parsed<Claim> claim(String expression, Set<String> ids) {
    Optional<Parsed<Claim>> reason = Uncheckable.read(expression);
    return reason.isPresent() && fault(expression).isEmpty()
        ? reason.get()
        : read(expression, false, ids, tokens -> new ClaimReader(tokens).read());
  }

  /** Whether an expression that can be read says that no data can check its words. */
  public static boolean isUncheckable(String expression) {
    return Uncheckable.read(expression).filter(Parsed.Good.class::isInstance).isPresent();
  }

  /** The meaning of what stands between two braces and {@code }}}; never throws. */
  public static Parsed<Figure> figure(String expression) {
    return figure(expression, Set.of());
  }

  /** The same where these ids are known, which may resemble words of the language. */
  public static Parsed<Figure> figure(String expression, Set<String> ids) {
    return read(expression, true, ids, tokens -> new FigureReader(tokens).read());
  }

  private static <T> Parsed<T> read(
      String expression, boolean figure, Set<String> ids, Function<Tokens, T> grammar) {
    Optional<Fault> fault = fault(expression);
    if (fault.isPresent()) {
      return new Parsed.Bad<>(fault.get());
    }
    List<Token> tokens = List.of();
    try {
      tokens = new Lexer(expression).read();
      return new Parsed.Good<>(grammar.apply(new Tokens(tokens, figure, ids)));
    } catch (Wrong wrong) {
      return new Parsed.Bad<>(englishMen(tokens, wrong.fault()).orElse(wrong.fault()));
    }
  }

  /** What is wrong with the whole, before its words are looked at. */
  private static Optional<Fault> fault(String expression) {
    if (expression.chars().allMatch(c -> Letters.isSpace((char) c))) {
      return Optional.of(Fault.of(Rule.CLAIM_BLANK, 0));
    }
    if (expression.length() > LONGEST) {
      return Optional.of(Fault.of(Rule.CLAIM_TOO_LONG, LONGEST, "" + LONGEST));
    }
    for (int at = 0; at < expression.length(); at++) {
      char c = expression.charAt(at);
      if (BREAKS.indexOf(c) >= 0) {
        return Optional.of(Fault.of(Rule.CLAIM_LINE, at));
      }
      if (c == '\\') {
        return Optional.of(Fault.of(Rule.CLAIM_CHARACTER, at, "\\"));
      }
    }
    return Optional.empty();
  }

  /**
   * The English "men" is Swedish for "but", which is no good place for a fault to be hard to see.
   */
  private static Optional<Fault> englishMen(List<Token> tokens, Fault fault) {
    boolean women = tokens.stream().anyMatch(t -> ENGLISH_WOMEN.contains(Letters.fold(t.text())));
    return tokens.stream()
        .filter(token -> women && token.at() == fault.at())
        .filter(token -> Letters.fold(token.text()).equals("men"))
        .findFirst()
        .map(t -> Fault.of(Rule.CLAIM_ENGLISH_MEN, t.at()));
  }
}
