package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import se.utfall.claim.Answer;
import se.utfall.claim.Ledger;
import se.utfall.claim.Reading;
import se.utfall.text.Position;
import se.utfall.text.Prose;
import se.utfall.text.Prose.Statement;
import se.utfall.text.Saying;

/**
 * A claim or a figure in a text, from where it begins to where it ends, and what data say to it.
 */
public record Stated(Position at, Position end, Statement statement, Answer answer) {

  /** Those of all texts, in reading order. */
  static List<Stated> of(Draft draft, Ledger ledger) {
    List<Stated> all = new ArrayList<>();
    for (Text text : draft.texts()) {
      Prose prose = text.prose();
      List<Answer> answers = ledger.of(prose).answers();
      for (int i = 0; i < answers.size(); i++) {
        Statement one = prose.statements().get(i);
        all.add(new Stated(prose.at(one.start()), prose.at(one.end()), one, answers.get(i)));
      }
    }
    return all;
  }

  /** A claim's words, each figure in them being a mark. */
  public String words() {
    return statement.words().with(i -> "{{…}}");
  }

  public boolean isTrue() {
    return answer instanceof Answer.True;
  }

  /** Whether the data say no to it, or can't say anything. */
  public boolean isFalse() {
    return answer instanceof Answer.False || answer instanceof Answer.Refused;
  }

  /** The figures that were looked at for it. */
  public List<Reading> readings() {
    if (answer instanceof Answer.True yes) {
      return yes.evidence().readings();
    }
    if (answer instanceof Answer.False no) {
      return no.evidence().readings();
    }
    return answer instanceof Answer.Printed printed ? List.of(printed.reading()) : List.of();
  }

  /** What it was judged by, or what it prints. */
  public Saying explanation() {
    if (answer instanceof Answer.True yes) {
      return Explained.of(yes.evidence());
    }
    if (answer instanceof Answer.False no) {
      return Explained.of(no.evidence());
    }
    return answer instanceof Answer.Printed printed
        ? Explained.of(printed.reading())
        : Saying.text("");
  }
}
