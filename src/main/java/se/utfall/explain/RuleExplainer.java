package se.utfall.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;
import se.utfall.text.Saying;
import se.utfall.text.Severity;

/** Answers an editor who asks what a message's rule means, for which no content is needed. */
public final class RuleExplainer {
  private static final Pattern ID = Pattern.compile("\\[?([a-z-]+\\.[a-z-]+)]?");

  private RuleExplainer() {}

  /** What is said of a rule, if the question is about one or about something much like one. */
  public static Optional<Reply> answer(List<String> words) {
    Matcher id = ID.matcher(words.get(0));
    return words.size() == 1 && id.matches() ? answer(id.group(1)) : Optional.empty();
  }

  private static Optional<Reply> answer(String id) {
    Optional<Reply> known =
        Stream.of(Rule.values())
            .filter(rule -> rule.id().equals(id))
            .<Reply>map(rule -> new Reply.Known(List.of(explanation(rule))))
            .findFirst();
    return known.or(() -> near(id));
  }

  private static Explanation explanation(Rule rule) {
    String severity = rule.severity() == Severity.ERROR ? "severity.error" : "severity.warning";
    Saying head = Saying.of("cli.explain.of-rule", Saying.text(rule.id()), Saying.of(severity));
    List<Saying> lines =
        RuleGuide.sentences(rule).stream()
            .map(line -> Saying.of("cli.explain.sentence", Saying.text(line)))
            .toList();
    return new Explanation(head, lines);
  }

  private static Optional<Reply> near(String id) {
    List<String> ids = Stream.of(Rule.values()).map(Rule::id).toList();
    return Nearest.to(id, ids)
        .map(
            near ->
                new Reply.Unknown(
                    Saying.of("cli.explain.no-rule", Saying.text(id)), Optional.of(near)));
  }
}
