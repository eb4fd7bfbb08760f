package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Amount.Bound;
import se.utfall.claim.Amount.Unit;

/** Reads how many times something: "dubbelt", "2 gånger", "hälften av". */
final class TimesReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Set<Word> OF = Set.of(Word.OF, Word.AS_HIGH);

  private final Tokens tokens;

  TimesReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether it comes next, perhaps behind a bound. */
  boolean starts() {
    int bound = tokens.at(AmountReader.BOUNDS) ? 1 : 0;
    Token token = tokens.peek(bound);
    Word then = tokens.peek(bound + 1).word();
    return token.word() == Word.DOUBLE
        || (token.is(Token.Kind.NUMBER) && then == Word.TIMES)
        || (token.word() == Word.HALF && OF.contains(then));
  }

  /**
   * How many times; without a bound a word alone is meant roughly.
   *
   * @param signed whether a sign stands before
   */
  Amount read(Optional<Bound> bound, boolean signed) {
    Token token = tokens.take();
    boolean digits = token.is(Token.Kind.NUMBER) && Letters.isDigit(token.text().charAt(0));
    Bound unsaid = signed || digits ? Bound.EXACTLY : Bound.ABOUT;
    if (token.is(Token.Kind.NUMBER) || token.word() == Word.HALF) {
      tokens.take();
    }
    if (token.word() != Word.HALF) {
      tokens.accept(Word.AS_HIGH);
    }
    return new Amount(bound.orElse(unsaid), number(token), Unit.NONE);
  }

  private static BigDecimal number(Token token) {
    if (token.word() == Word.DOUBLE) {
      return TWO;
    }
    return token.word() == Word.HALF ? HALF : token.number();
  }
}
