package se.utfall.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Condition.Degree;

/** Reads a word that says how much. */
final class DegreeReader {
  private static final Map<Word, Degree> DEGREE =
      Map.of(
          Word.LARGE, Degree.LARGE,
          Word.CLEAR, Degree.CLEAR,
          Word.SLIGHT, Degree.SLIGHT,
          Word.HARDLY, Degree.SLIGHT,
          Word.MARGINAL, Degree.MARGINAL,
          Word.ABOUT, Degree.ABOUT,
          Word.NEARLY, Degree.ABOUT);

  /** Where one of these follows, a word such as "nästan" belongs to the number. */
  private static final Set<Word> NUMERIC =
      Set.of(Word.HALF, Word.DOUBLE, Word.HALVED, Word.DOUBLED, Word.TRIPLED, Word.MINUS);

  private final Tokens tokens;

  DegreeReader(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Degree> find() {
    Optional<Degree> degree = Optional.ofNullable(DEGREE.get(tokens.peek().word()));
    Token.Kind then = tokens.peek(1).kind();
    boolean number =
        then == Token.Kind.NUMBER || then == Token.Kind.FRACTION || tokens.then(NUMERIC);
    if (degree.isEmpty() || (number && AmountReader.BOUNDS.contains(tokens.peek().word()))) {
      return Optional.empty();
    }
    tokens.take();
    return degree;
  }
}
