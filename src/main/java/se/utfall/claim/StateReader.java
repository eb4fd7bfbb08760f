package se.utfall.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Condition.Fact;
import se.utfall.claim.Condition.Turned;
import se.utfall.claim.Condition.Way;

/** Reads what is said in a word or two: a target, a level, a fact, a spread, a turn. */
final class StateReader {
  private static final Map<Word, Fact> FACT =
      Map.of(
          Word.MISSING, Fact.MISSING,
          Word.SUPPRESSED, Fact.SUPPRESSED,
          Word.BROKEN, Fact.BROKEN,
          Word.NEW, Fact.NEW);
  private static final Set<Word> SPREAD = Set.of(Word.BRANCHES, Word.MUNICIPALITIES);
  private static final Set<Word> PUNCTUATION = Set.of(Word.OPEN, Word.CLOSE, Word.COMMA);
  private static final Set<Word> UP = Set.of(Word.UP, Word.UPWARDS);
  private static final Set<Word> DOWN = Set.of(Word.DOWN, Word.DOWNWARDS);

  private final Tokens tokens;

  StateReader(Tokens tokens) {
    this.tokens = tokens;
  }

  Condition read() {
    Fact fact = FACT.get(tokens.peek().word());
    if (fact != null) {
      tokens.take();
      return fact;
    }
    return switch (tokens.peek().word()) {
      case ON_TARGET -> goal(false);
      case NEAR_TARGET -> goal(true);
      case LEVEL -> level();
      case VARIED -> varies(true);
      case EVEN -> varies(false);
      case TURNED -> turned();
      default -> throw tokens.awaited(Awaited.CONDITION);
    };
  }

  private Condition goal(boolean near) {
    tokens.take();
    return new Condition.Goal(near);
  }

  private Condition level() {
    tokens.take();
    Token band = tokens.peek();
    if (!band.is(Token.Kind.NAME) && (!band.is(Token.Kind.WORD) || tokens.at(PUNCTUATION))) {
      throw tokens.awaited(Awaited.LEVEL);
    }
    tokens.take();
    return new Condition.Level(band.text());
  }

  private Condition varies(boolean much) {
    tokens.take();
    boolean between = tokens.at(Word.BETWEEN);
    if (between) {
      tokens.take();
    }
    boolean branches = !tokens.at(Word.MUNICIPALITIES);
    if (!tokens.accept(SPREAD) && between) {
      throw tokens.awaited(Awaited.SPREAD);
    }
    return new Condition.Varies(much, branches);
  }

  private Condition turned() {
    tokens.take();
    if (tokens.accept(UP)) {
      return new Turned(Optional.of(Way.UP));
    }
    return new Turned(tokens.accept(DOWN) ? Optional.of(Way.DOWN) : Optional.empty());
  }
}
