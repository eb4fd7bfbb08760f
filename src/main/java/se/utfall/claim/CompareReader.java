package se.utfall.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Amount.Bound;
import se.utfall.claim.Amount.Unit;
import se.utfall.claim.Condition.Compare;
import se.utfall.claim.Condition.Degree;
import se.utfall.claim.Condition.Sign;
import se.utfall.claim.Condition.Term;

/** Reads how a subject is related to another or to a number. */
final class CompareReader {
  private static final Map<Word, Sign> SIGN =
      Map.ofEntries(
          Map.entry(Word.HIGHER, Sign.HIGHER),
          Map.entry(Word.MORE, Sign.HIGHER),
          Map.entry(Word.LOWER, Sign.LOWER),
          Map.entry(Word.FEWER, Sign.LOWER),
          Map.entry(Word.EQUALS, Sign.EQUAL),
          Map.entry(Word.AT_LEAST, Sign.AT_LEAST),
          Map.entry(Word.NOT_BELOW, Sign.AT_LEAST),
          Map.entry(Word.AT_MOST, Sign.AT_MOST),
          Map.entry(Word.NOT_ABOVE, Sign.AT_MOST),
          Map.entry(Word.DIFFERENT, Sign.DIFFERENT),
          Map.entry(Word.BETTER_THAN, Sign.BETTER),
          Map.entry(Word.WORSE_THAN, Sign.WORSE));

  /** Signs that before "2 gånger" say how many times. */
  private static final Set<Word> BOUNDING =
      Set.of(Word.AT_LEAST, Word.AT_MOST, Word.MORE, Word.FEWER);

  private final Tokens tokens;
  private final Optional<Degree> degree;
  private final AmountReader amounts;
  private boolean signed;

  CompareReader(Tokens tokens, Optional<Degree> degree) {
    this.tokens = tokens;
    this.degree = degree;
    this.amounts = new AmountReader(tokens);
  }

  boolean starts() {
    return tokens.at(SIGN.keySet())
        || tokens.at(AmountReader.BOUNDS)
        || tokens.at(Word.BETWEEN)
        || new TimesReader(tokens).starts()
        || isAmount();
  }

  /** A number alone says too little: it needs a sign, a bound or a unit. */
  private boolean isAmount() {
    boolean number = tokens.peek().is(Token.Kind.NUMBER) && amounts.startsNumber();
    return tokens.peek().is(Token.Kind.FRACTION)
        || tokens.at(Word.HALF)
        || amounts.isFraction()
        || (number && tokens.then(AmountReader.UNITS));
  }

  Condition read() {
    if (tokens.accept(Word.BETWEEN)) {
      return between();
    }
    Sign sign = sign().orElse(Sign.EQUAL);
    Optional<Bound> bound = amounts.bound();
    Term term = term(bound);
    Optional<Amount> by = Optional.empty();
    if (tokens.accept(Word.WITH)) {
      by = Optional.of(amounts.expect());
    }
    return new Compare(sign, term, by, degree);
  }

  /** The sign; one that says how many times is left for the number. */
  private Optional<Sign> sign() {
    Token token = tokens.peek();
    if (!SIGN.containsKey(token.word())) {
      return Optional.empty();
    }
    int mark = tokens.mark();
    tokens.take();
    signed = !BOUNDING.contains(token.word()) || !new TimesReader(tokens).starts();
    if (!signed) {
      tokens.back(mark);
      return Optional.empty();
    }
    return Optional.ofNullable(SIGN.get(token.word()));
  }

  private Term term(Optional<Bound> bound) {
    TimesReader times = new TimesReader(tokens);
    if (times.starts()) {
      Optional<Amount> many = Optional.of(times.read(bound, signed));
      return new Term.Other(new SubjectReader(tokens).expect(Awaited.REFERENCE), many);
    }
    boolean number = bound.isPresent() && tokens.peek().is(Token.Kind.NUMBER);
    if (number || amounts.startsNumber()) {
      return new Term.Constant(amounts.number(bound.orElse(Bound.EXACTLY)));
    }
    if (bound.isPresent()) {
      throw tokens.awaited(Awaited.AMOUNT);
    }
    Subject other = new SubjectReader(tokens).expect(Awaited.TERM);
    return new Term.Other(other, Optional.empty());
  }

  private Condition between() {
    if (degree.isPresent()) {
      throw tokens.awaited(Awaited.CONDITION);
    }
    Amount low = amounts.number(Bound.EXACTLY);
    tokens.expect(Word.AND, Awaited.BETWEEN);
    Amount high = amounts.number(Bound.EXACTLY);
    boolean bare = low.unit() == Unit.NONE;
    Amount from = bare ? new Amount(low.bound(), low.number(), high.unit()) : low;
    return new Condition.Both(limit(Sign.AT_LEAST, from), limit(Sign.AT_MOST, high));
  }

  private static Condition limit(Sign sign, Amount amount) {
    return new Compare(sign, new Term.Constant(amount), Optional.empty(), Optional.empty());
  }
}
