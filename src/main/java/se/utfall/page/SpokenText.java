package se.utfall.page;

import java.util.List;
import java.util.Optional;
import se.utfall.claim.Answer;
import se.utfall.text.Prose;
import se.utfall.text.Prose.Statement;

/** What a text's statements become on its page: figures from the data, marks that lead to why. */
final class SpokenText implements Prose.Spoken {
  /** No heading's anchor has this sign, so none can be the same. */
  private static final String ID = "kontroll_";

  private final Setting setting;
  private final List<Statement> statements;
  private final List<Answer> answers;
  private final ToldWords told;

  SpokenText(Setting setting, Prose text) {
    this(setting, text.statements(), setting.ledger().of(text).answers());
  }

  SpokenText(Setting setting, List<Statement> statements, List<Answer> answers) {
    this.setting = setting;
    this.statements = statements;
    this.answers = answers;
    this.told = new ToldWords(setting);
  }

  /** Where on its page a statement is shown with what it was held against. */
  static String id(int statement) {
    return ID + (statement + 1);
  }

  @Override
  public String figure(int statement) {
    return answer(statement)
        .filter(Answer.Printed.class::isInstance)
        .map(Answer.Printed.class::cast)
        .map(told::printed)
        .map(shown -> opens(statement) ? Language.sentence(shown) : shown)
        .orElse("");
  }

  @Override
  public Optional<Prose.Mark> mark(int statement) {
    return answer(statement)
        .filter(Answer.Unchecked.class::isInstance)
        .map(is -> new Prose.Mark("#" + id(statement), label(statement)));
  }

  /** Which of the reasons the mark leads to, so that no two marks sound the same. */
  private String label(int statement) {
    long before =
        answers.stream().limit(statement).filter(Answer.Unchecked.class::isInstance).count();
    return setting.text("claims.mark", "n", Long.toString(before + 1));
  }

  private boolean opens(int statement) {
    return statements.get(statement).opens();
  }

  private Optional<Answer> answer(int statement) {
    return statement < answers.size() ? Optional.of(answers.get(statement)) : Optional.empty();
  }
}
