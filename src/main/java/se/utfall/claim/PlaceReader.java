package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.claim.Amount.Bound;
import se.utfall.claim.Amount.Unit;
import se.utfall.claim.Condition.Compare;
import se.utfall.claim.Condition.Sign;
import se.utfall.claim.Condition.Term;

/** Reads a place among all: "topp 10", "bara 5 bättre". */
final class PlaceReader {
  private final Tokens tokens;

  PlaceReader(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean starts() {
    return tokens.at(Word.TOP) || tokens.at(Word.ONLY);
  }

  Condition read() {
    if (tokens.accept(Word.TOP)) {
      return atMost(tokens.count(1));
    }
    tokens.take();
    int better = tokens.count(0);
    tokens.expect(Word.BETTER, Awaited.BETTER);
    return atMost(better + 1);
  }

  private static Condition atMost(int place) {
    Amount amount = new Amount(Bound.EXACTLY, BigDecimal.valueOf(place), Unit.PLACES);
    Term term = new Term.Constant(amount);
    return new Compare(Sign.AT_MOST, term, Optional.empty(), Optional.empty());
  }
}
