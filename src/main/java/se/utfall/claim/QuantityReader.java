package se.utfall.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Quantity.Kind;
import se.utfall.text.Rule;

/** Reads how many of several, where several follow. */
final class QuantityReader {
  private static final Map<Word, Kind> BOUND =
      Map.of(
          Word.AT_LEAST, Kind.AT_LEAST,
          Word.AT_MOST, Kind.AT_MOST,
          Word.MORE, Kind.MORE_THAN,
          Word.FEWER, Kind.FEWER_THAN);
  private static final Map<Word, Kind> WHOLE =
      Map.of(
          Word.ALL, Kind.ALL,
          Word.EVERY, Kind.ALL,
          Word.BOTH, Kind.ALL,
          Word.NONE, Kind.NONE,
          Word.HALF, Kind.HALF,
          Word.MAJORITY, Kind.MOST,
          Word.MOST, Kind.MOST);

  private final Tokens tokens;

  QuantityReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A quantity, if several follow it; otherwise nothing is taken. */
  Optional<Quantity> find() {
    int mark = tokens.mark();
    Optional<Quantity> found = quantity();
    if (found.isPresent()) {
      boolean of = tokens.accept(Word.OF);
      Token next = tokens.peek();
      if (new MembersReader(tokens).starts()) {
        return found;
      }
      if (of && next.isUnknown() && !next.looksLikeId()) {
        throw tokens.awaited(Awaited.MEMBERS);
      }
    }
    tokens.back(mark);
    return Optional.empty();
  }

  private Optional<Quantity> quantity() {
    Token first = tokens.peek();
    if (first.is(Token.Kind.NUMBER)) {
      return Optional.of(counted(Kind.EXACTLY));
    }
    if (first.word() == Word.ALL_BUT) {
      tokens.take();
      return Optional.of(new Quantity(Kind.ALL_BUT, tokens.count(1), Optional.empty()));
    }
    if (BOUND.containsKey(first.word())) {
      return bound(tokens.take().word());
    }
    Kind whole = WHOLE.get(first.word());
    return Optional.ofNullable(whole).map(kind -> whole(kind, tokens.take().word()));
  }

  private static Quantity whole(Kind kind, Word word) {
    return new Quantity(kind, 0, word == Word.BOTH ? Optional.of(2) : Optional.empty());
  }

  private Optional<Quantity> bound(Word word) {
    if (word == Word.MORE && tokens.accept(Word.HALF)) {
      return Optional.of(new Quantity(Kind.MOST, 0, Optional.empty()));
    }
    Optional<Kind> kind = Optional.ofNullable(BOUND.get(word));
    return kind.filter(k -> tokens.peek().is(Token.Kind.NUMBER)).map(this::counted);
  }

  private Quantity counted(Kind kind) {
    Token first = tokens.peek();
    int n = count();
    boolean of = tokens.at(Word.OF) && tokens.peek(1).is(Token.Kind.NUMBER);
    if (!of) {
      return new Quantity(kind, n, Optional.empty());
    }
    tokens.take();
    int all = count();
    boolean several = tokens.at(Word.OF) || new MembersReader(tokens).starts();
    if (n > all && several) {
      throw new Wrong(Fault.of(Rule.CLAIM_NUMBER, first.at(), first.text()));
    }
    return new Quantity(kind, n, Optional.of(all));
  }

  /** What is no count is only a fault where several follow. */
  private int count() {
    boolean several = tokens.then(Set.of(Word.OF, Word.IN, Word.AREA, Word.SURVEY, Word.OPEN));
    return several ? tokens.count(0) : tokens.take().number().intValue();
  }
}
