package se.utfall.claim;

import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Condition.Since;

/** Reads since when, or how often, something has changed. */
final class SinceReader {
  private static final Set<Word> SINCE = Set.of(Word.SINCE, Word.FROM);
  private static final Set<Word> MEASUREMENTS = Set.of(Word.THE_MEASUREMENTS, Word.MEASUREMENTS);

  private final Tokens tokens;

  SinceReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Since when, if it is said. */
  Optional<Since> find() {
    if (tokens.accept(SINCE)) {
      return Optional.of(new Since.From(new WhenReader(tokens).expect()));
    }
    if (tokens.peek().is(Token.Kind.NUMBER) && isRun()) {
      return Optional.of(run());
    }
    if (tokens.accept(Word.EVERY_TIME)) {
      return Optional.of(new Since.Each(when().orElse(When.Told.FIRST)));
    }
    if (tokens.accept(Word.FIRST_TIME)) {
      return Optional.of(new Since.FirstTime(when()));
    }
    return tokens.accept(Word.THE_LAST) ? Optional.of(last()) : Optional.empty();
  }

  private boolean isRun() {
    boolean times = tokens.then(Set.of(Word.TIMES)) && tokens.peek(2).word() == Word.IN_A_ROW;
    return times || tokens.then(Set.of(Word.IN_A_ROW));
  }

  private Since run() {
    int changes = tokens.count(1);
    tokens.accept(Word.TIMES);
    tokens.take();
    return new Since.Run(changes);
  }

  /** So many measurements have one change less between them. */
  private Since last() {
    int measurements = tokens.count(2);
    tokens.accept(MEASUREMENTS);
    return new Since.From(new When.Back(measurements - 1));
  }

  private Optional<When> when() {
    boolean said = tokens.accept(SINCE);
    return said ? Optional.of(new WhenReader(tokens).expect()) : Optional.empty();
  }
}
