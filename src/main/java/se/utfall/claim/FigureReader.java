package se.utfall.claim;

import java.util.EnumSet;
import java.util.Set;
import se.utfall.text.Rule;

/** Reads what a figure prints. */
final class FigureReader {
  private static final Set<Word> STANDING = Set.of(Word.GROUP, Word.STANDING);

  /** Words that state something, which only a claim does. */
  private static final EnumSet<Word> CLAIMING = EnumSet.range(Word.UP, Word.TURNED);

  private final Tokens tokens;

  FigureReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A whole figure, up to the end. */
  Figure read() {
    boolean bare = tokens.accept(Word.BARE);
    Figure.Shown shown = shown();
    if (CLAIMING.contains(tokens.peek().word())) {
      Token token = tokens.peek();
      throw new Wrong(Fault.of(Rule.CLAIM_IN_FIGURE, token.at(), token.text()));
    }
    if (!tokens.isEnd()) {
      throw tokens.rest();
    }
    return new Figure(shown, bare);
  }

  private Figure.Shown shown() {
    SubjectReader subjects = new SubjectReader(tokens);
    if (tokens.accept(STANDING)) {
      return new Figure.Shown.Standing(subjects.expect(Awaited.SUBJECT));
    }
    if (tokens.at(Word.MINUS)) {
      return difference(Subject.unsaid(tokens.peek().at()));
    }
    Subject first = subjects.expect(Awaited.SUBJECT);
    return tokens.at(Word.MINUS) ? difference(first) : new Figure.Shown.Value(first);
  }

  private Figure.Shown difference(Subject first) {
    tokens.take();
    Subject second = new SubjectReader(tokens).expect(Awaited.SUBJECT);
    return new Figure.Shown.Difference(first, second);
  }
}
