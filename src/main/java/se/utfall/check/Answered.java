package se.utfall.check;

import java.util.List;
import se.utfall.claim.Figure;
import se.utfall.claim.Measure;
import se.utfall.claim.Parsed;
import se.utfall.claim.Parser;
import se.utfall.text.Prose.Statement;

/**
 * How much of a sentence its claims and figures answer for.
 *
 * @param within what stands in it at least in part
 * @param from where in the file it begins
 */
record Answered(List<Statement> within, int from) {

  /** How much of a sentence is answered for. */
  enum Reach {
    NOTHING,
    /** A figure that counts says what the words say, but no other number. */
    WORDS,
    /** A claim answers for the words in its brackets. */
    BRACKETS
  }

  Reach reach() {
    if (within.stream().anyMatch(Answered::isChecked)) {
      return Reach.BRACKETS;
    }
    return within.stream().anyMatch(Answered::counts) ? Reach.WORDS : Reach.NOTHING;
  }

  /** Whether a claim stands in it, though it may be one that no data can check. */
  boolean hasClaim() {
    return within.stream().anyMatch(s -> s.kind() == Statement.Kind.CLAIM);
  }

  /** Whether a stretch of the sentence lies at least in part within a claim or a figure. */
  boolean covers(int start, int end) {
    return within.stream().anyMatch(s -> s.start() < from + end && s.end() > from + start);
  }

  /** The sentence with the phrases blank that no data can check: they answer for themselves. */
  String unmarked(String sentence) {
    StringBuilder out = new StringBuilder(sentence);
    for (Statement marked : within.stream().filter(Answered::isMarked).toList()) {
      int end = Math.min(out.length(), marked.end() - from);
      for (int i = Math.max(0, marked.start() - from); i < end; i++) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  private static boolean isChecked(Statement statement) {
    return statement.kind() == Statement.Kind.CLAIM && !isMarked(statement);
  }

  private static boolean isMarked(Statement statement) {
    return statement.kind() == Statement.Kind.CLAIM && Parser.isUncheckable(statement.expression());
  }

  /** "{{antal i området förbättrats}} har förbättrats": the figure says what the words say. */
  private static boolean counts(Statement statement) {
    return statement.kind() == Statement.Kind.FIGURE
        && Parser.figure(statement.expression()) instanceof Parsed.Good<Figure> good
        && good.meaning().shown() instanceof Figure.Shown.Value value
        && value.subject().measure() instanceof Measure.HowMany;
  }
}
