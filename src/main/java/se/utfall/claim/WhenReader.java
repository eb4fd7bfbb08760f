package se.utfall.claim;

import java.util.Optional;
import java.util.Set;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Reads the period that a subject is for. */
final class WhenReader {
  private static final int QUARTERS = 4;

  /** What makes a number before it something else than a year. */
  private static final Set<Word> COUNTED = Set.of(Word.TIMES, Word.MEASUREMENTS);

  private final Tokens tokens;

  WhenReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a period comes next. */
  boolean starts() {
    return switch (tokens.peek().kind()) {
      case PERIOD -> true;
      case NUMBER -> isYear() || isBack();
      case WORD -> tokens.at(Set.of(Word.QUARTER, Word.PREVIOUS, Word.START, Word.LATEST));
      case FRACTION, NAME, END -> false;
    };
  }

  private boolean isYear() {
    return tokens.peek().looksLikeYear()
        && !tokens.then(AmountReader.UNITS)
        && !tokens.then(COUNTED)
        && !new AmountReader(tokens).isFraction();
  }

  private boolean isBack() {
    return tokens.then(Set.of(Word.MEASUREMENTS));
  }

  /** A period that must be here. */
  When expect() {
    if (!starts()) {
      throw tokens.awaited(Awaited.PERIOD);
    }
    return read();
  }

  /** The period that comes next, if any. */
  Optional<When> find() {
    return starts() ? Optional.of(read()) : Optional.empty();
  }

  private When read() {
    if (tokens.peek().is(Token.Kind.NUMBER)) {
      return isBack() ? back() : new When.At(year());
    }
    Token token = tokens.take();
    return switch (token.word()) {
      case QUARTER -> new When.At(quarter());
      case PREVIOUS -> new When.Back(1);
      case START -> When.Told.FIRST;
      case LATEST -> latest(token);
      default -> new When.At(Period.parse(token.text()).orElseThrow());
    };
  }

  private When back() {
    int measurements = tokens.count(1);
    tokens.take();
    tokens.expect(Word.EARLIER, Awaited.EARLIER);
    return new When.Back(measurements);
  }

  private Period quarter() {
    Token number = tokens.peek();
    int quarter = tokens.count(1);
    if (quarter > QUARTERS) {
      throw new Wrong(Fault.of(Rule.CLAIM_NO_PERIOD, number.at(), number.text()));
    }
    if (!tokens.peek().looksLikeYear()) {
      throw tokens.awaited(Awaited.YEAR);
    }
    return new Period(Period.Kind.QUARTER, year().year(), quarter);
  }

  private Period year() {
    return new Period(tokens.take().number().intValue());
  }

  private When latest(Token token) {
    if (!tokens.inFigure()) {
      throw new Wrong(Fault.of(Rule.CLAIM_PERIOD_LATEST, token.at(), token.text()));
    }
    return When.Told.LATEST;
  }
}
