package se.utfall.explain;

import java.util.ArrayList;
import java.util.List;
import se.utfall.check.Stated;
import se.utfall.claim.Answer;
import se.utfall.text.Prose.Statement.Kind;
import se.utfall.text.Saying;

/** Explains a claim, or a figure in a text. */
record ClaimExplainer() {

  Explanation explain(Stated stated) {
    boolean claim = stated.statement().kind() == Kind.CLAIM;
    Saying at = Saying.text(stated.at().toString());
    Saying head =
        claim
            ? Saying.of("cli.explain.claim", at, Saying.text(stated.words()))
            : Saying.of("cli.explain.shown", at);
    List<Saying> lines = new ArrayList<>();
    String expression = stated.statement().expression();
    lines.add(Saying.of("cli.explain.expression", Saying.text(expression)));
    lines.add(verdict(stated));
    return new Explanation(head, lines);
  }

  private static Saying verdict(Stated stated) {
    Answer answer = stated.answer();
    if (answer instanceof Answer.Unchecked unchecked) {
      return Saying.of("cli.explain.unchecked", Saying.text(unchecked.reason()));
    }
    if (answer instanceof Answer.Refused) {
      return Saying.of("cli.explain.refused");
    }
    String key =
        answer instanceof Answer.True
            ? "true"
            : answer instanceof Answer.False ? "false" : "prints";
    return Saying.of("cli.explain." + key, stated.explanation());
  }
}
