package se.utfall.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.claim.Answer;
import se.utfall.claim.Claim;
import se.utfall.claim.Fault;
import se.utfall.claim.Judge;
import se.utfall.claim.Ledger;
import se.utfall.claim.Parsed;
import se.utfall.claim.Parser;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Prose;
import se.utfall.text.Prose.Statement;
import se.utfall.text.Rule;

/** Holds every claim and every figure in the texts against the data. */
final class Statements {
  private final Optional<Scenes> scenes;
  private final Function<Text, Optional<ClaimWords>> words;
  private final Set<String> ids;
  private final Titles titles;
  private final Diagnostics findings;

  private Statements(Optional<Scenes> scenes, Draft draft, Diagnostics findings) {
    this.scenes = scenes;
    Map<Optional<String>, Optional<ClaimWords>> byLanguage = new HashMap<>();
    this.words =
        text ->
            byLanguage.computeIfAbsent(
                text.translation(),
                language ->
                    draft
                        .lexicon(text)
                        .flatMap(l -> scenes.map(s -> new ClaimWords(l, s.wording()))));
    this.ids =
        draft.indicators().stream()
            .flatMap(indicator -> indicator.entry().id().value().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.titles = new Titles(draft.indicators().stream().flatMap(Statements::titled).toList());
    this.findings = findings;
  }

  private static Stream<Titles.Titled> titled(IndicatorDraft indicator) {
    return Stream.of(indicator.entry().title(), indicator.entry().shortTitle())
        .flatMap(title -> title.value().stream())
        .flatMap(
            title ->
                indicator.entry().id().value().map(id -> new Titles.Titled(id, title)).stream());
  }

  /**
   * Reports every expression that can't be read and, where there are data, every claim that does
   * not hold and every figure that is missing.
   */
  static Ledger check(Draft draft, Optional<Known> known, Diagnostics findings) {
    Statements statements = new Statements(known.map(Scenes::new), draft, findings);
    Map<Prose, Ledger.Account> accounts = new HashMap<>();
    for (Text text : draft.texts()) {
      if (!text.prose().statements().isEmpty()) {
        accounts.put(text.prose(), statements.account(text));
      }
    }
    return new Ledger(accounts);
  }

  private Ledger.Account account(Text text) {
    Optional<Judge> judge = scenes.flatMap(all -> all.of(text)).map(Judge::new);
    List<Answer> answers = new ArrayList<>();
    for (Statement statement : text.prose().statements()) {
      answers.add(
          statement.kind() == Statement.Kind.CLAIM
              ? claim(text, statement, judge)
              : figure(text.prose(), statement, judge));
    }
    return new Ledger.Account(text.edition(), answers);
  }

  private Answer claim(Text text, Statement statement, Optional<Judge> judge) {
    return read(
        text.prose(),
        statement,
        Parser.claim(statement.expression(), ids),
        claim ->
            judge.map(j -> j.judge(claim)).map(answer -> worded(text, statement, claim, answer)));
  }

  private Answer figure(Prose prose, Statement statement, Optional<Judge> judge) {
    return read(
        prose,
        statement,
        Parser.figure(statement.expression(), ids),
        figure -> judge.map(j -> j.print(figure)));
  }

  /** The answer to what can be read; without data nothing is known of it. */
  private <T> Answer read(
      Prose prose, Statement statement, Parsed<T> parsed, Function<T, Optional<Answer>> asked) {
    return parsed instanceof Parsed.Good<T> good
        ? asked
            .apply(good.meaning())
            .map(answer -> report(prose, statement, answer))
            .orElseGet(() -> new Answer.Unchecked(""))
        : refused(prose, statement, ((Parsed.Bad<T>) parsed).fault());
  }

  private Answer report(Prose prose, Statement statement, Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      return refused(prose, statement, refused.fault());
    }
    if (answer instanceof Answer.False no) {
      String words = statement.words().with(i -> "{{…}}");
      findings.add(
          Diagnostic.of(prose.at(statement.start()), Rule.CLAIM_FALSE, words)
              .in(new Diagnostic.Excerpt(statement.expression(), Optional.empty()))
              .with(List.of(Explained.of(no.evidence()))));
    }
    return answer;
  }

  /** Warns where a claim that is true says something else in words. */
  private Answer worded(Text text, Statement statement, Claim claim, Answer answer) {
    if (answer instanceof Answer.True yes) {
      String said = statement.words().text();
      words.apply(text).stream()
          .flatMap(all -> all.check(said, claim, yes.evidence()).stream())
          .map(found -> warning(text.prose(), statement, found))
          .forEach(findings::add);
    }
    return answer;
  }

  private static Diagnostic warning(Prose prose, Statement statement, ClaimWords.Finding found) {
    return Diagnostic.of(
            prose.at(statement.wordsStart()), found.rule(), found.args().toArray(String[]::new))
        .in(new Diagnostic.Excerpt(statement.expression(), Optional.empty()))
        .with(found.details());
  }

  /** The word that is meant, or the id of an indicator whose title stands where its id should. */
  private Optional<String> near(Fault fault, String expression) {
    boolean unknown = fault.rule() == Rule.CLAIM_WORD || fault.rule() == Rule.CLAIM_INDICATOR;
    String rest = unknown ? expression.substring(fault.at()) : "";
    return titles.beginning(rest).or(fault::near).or(() -> titles.holding(rest));
  }

  private Answer refused(Prose prose, Statement statement, Fault fault) {
    String expression = statement.expression();
    int at = Math.min(fault.at(), expression.length());
    int caret = expression.codePointCount(0, at);
    String[] args = fault.args().toArray(String[]::new);
    findings.add(
        Diagnostic.of(prose.at(statement.expressionStart() + at), fault.rule(), args)
            .near(near(fault, expression))
            .in(Diagnostic.Excerpt.around(expression, caret))
            .with(fault.details()));
    return new Answer.Refused(fault);
  }
}
