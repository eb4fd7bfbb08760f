package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Amount.Bound;
import se.utfall.claim.Amount.Unit;
import se.utfall.text.Rule;

/** Reads numbers, fractions and how near a figure must be to them. */
final class AmountReader {
  private static final Map<Word, Unit> UNIT =
      Map.ofEntries(
          Map.entry(Word.PERCENT, Unit.PERCENT),
          Map.entry(Word.PERCENTAGE_POINTS, Unit.PERCENTAGE_POINTS),
          Map.entry(Word.PER_THOUSAND, Unit.PER_THOUSAND),
          Map.entry(Word.KRONOR, Unit.KRONOR),
          Map.entry(Word.POINTS, Unit.POINTS),
          Map.entry(Word.DAYS, Unit.DAYS),
          Map.entry(Word.HOURS, Unit.HOURS),
          Map.entry(Word.KILOGRAMS, Unit.KILOGRAMS),
          Map.entry(Word.PLACES, Unit.PLACES),
          Map.entry(Word.RANK, Unit.PLACES));
  private static final Map<Word, Bound> BOUND =
      Map.ofEntries(
          Map.entry(Word.AT_LEAST, Bound.AT_LEAST),
          Map.entry(Word.AT_MOST, Bound.AT_MOST),
          Map.entry(Word.MORE, Bound.MORE_THAN),
          Map.entry(Word.FEWER, Bound.LESS_THAN),
          Map.entry(Word.HIGHER, Bound.MORE_THAN),
          Map.entry(Word.LOWER, Bound.LESS_THAN),
          Map.entry(Word.ABOUT, Bound.ABOUT),
          Map.entry(Word.AROUND, Bound.ABOUT),
          Map.entry(Word.JUST_OVER, Bound.JUST_OVER),
          Map.entry(Word.JUST_UNDER, Bound.JUST_UNDER),
          Map.entry(Word.NEARLY, Bound.JUST_UNDER),
          Map.entry(Word.HARDLY, Bound.JUST_UNDER));

  /** The words that can follow a number. */
  static final Set<Word> UNITS = UNIT.keySet();

  /** The words that can stand before a number. */
  static final Set<Word> BOUNDS = BOUND.keySet();

  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private final Tokens tokens;

  AmountReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** How near, if it is said. */
  Optional<Bound> bound() {
    Optional<Bound> bound = Optional.ofNullable(BOUND.get(tokens.peek().word()));
    bound.ifPresent(there -> tokens.take());
    return bound;
  }

  /** Whether a number or a fraction comes next, and no year. */
  boolean startsNumber() {
    return switch (tokens.peek().kind()) {
      case FRACTION -> true;
      case NUMBER -> !new WhenReader(tokens).starts();
      case WORD ->
          tokens.at(Word.HALF) || (tokens.at(Word.MINUS) && tokens.peek(1).is(Token.Kind.NUMBER));
      case PERIOD, NAME, END -> false;
    };
  }

  /** An amount that must be here. */
  Amount expect() {
    return number(bound().orElse(Bound.EXACTLY));
  }

  /** The number behind a bound. */
  Amount number(Bound bound) {
    Token token = tokens.peek();
    if (token.is(Token.Kind.FRACTION)) {
      return new Amount(bound, tokens.take().number(), Unit.FRACTION);
    }
    if (tokens.accept(Word.HALF)) {
      return new Amount(bound, HALF, Unit.FRACTION);
    }
    boolean negative = tokens.accept(Word.MINUS);
    if (!tokens.peek().is(Token.Kind.NUMBER)) {
      throw tokens.awaited(Awaited.AMOUNT);
    }
    if (isFraction()) {
      return fraction(bound);
    }
    BigDecimal number = tokens.take().number();
    return new Amount(bound, negative ? number.negate() : number, unit());
  }

  /** Whether "n av m" comes next. */
  boolean isFraction() {
    return tokens.peek().is(Token.Kind.NUMBER)
        && tokens.then(Set.of(Word.OF))
        && tokens.peek(2).is(Token.Kind.NUMBER);
  }

  private Amount fraction(Bound bound) {
    int n = tokens.count(0);
    tokens.take();
    Token whole = tokens.peek();
    int of = tokens.count(1);
    if (n > of) {
      throw new Wrong(Fault.of(Rule.CLAIM_NUMBER, whole.at(), whole.text()));
    }
    BigDecimal percent = Percent.of(BigDecimal.valueOf(n), BigDecimal.valueOf(of));
    return new Amount(bound, percent, Unit.FRACTION);
  }

  private Unit unit() {
    Unit unit = UNIT.getOrDefault(tokens.peek().word(), Unit.NONE);
    if (unit != Unit.NONE) {
      tokens.take();
    }
    return unit;
  }
}
