package se.utfall.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.check.Checker;
import se.utfall.content.Content;
import se.utfall.content.ContentReader;
import se.utfall.content.MarkdownFile;
import se.utfall.model.OwnPage;
import se.utfall.page.Language;
import se.utfall.page.Pages;
import se.utfall.page.PagesMade;
import se.utfall.render.Theme;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Prose.Statement;
import se.utfall.text.Rule;
import se.utfall.text.Severity;

/** Any figure of the example that turns a statement false stops the build at that statement. */
class MutationTest {
  private static final LocalDate DATE = LocalDate.of(2022, 6, 1);
  private static final Example EXAMPLE = read();
  private static final List<OwnPage> OWN = own();

  @Test
  void everyClaimIsWrittenASecondTimeByHand() {
    Set<String> written =
        EXAMPLE.texts().stream()
            .flatMap(text -> text.prose().statements().stream())
            .filter(s -> s.kind() == Statement.Kind.CLAIM)
            .map(Statement::expression)
            .filter(expression -> !expression.startsWith("kan inte kontrolleras:"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(Oracle.CLAIMS.keySet()), written);
  }

  @Test
  void nothingIsFoundInTheExampleItself() {
    assertEquals(Set.of(), expected(EXAMPLE.raw()));
    assertEquals(Set.of(), found(EXAMPLE.content()));
  }

  @Test
  void exactlyTheStatementsThatTurnFalseAreRefused() {
    Raw raw = EXAMPLE.raw();
    List<Map<String, Optional<BigDecimal>>> mutants = new Mutants(raw).all();
    List<Verdict> verdicts = mutants.parallelStream().map(m -> verdict(raw, m)).toList();
    verdicts.forEach(v -> assertEquals(v.expected(), v.found(), () -> "with " + v.mutant()));
    List<Verdict> flipping = verdicts.stream().filter(v -> !v.expected().isEmpty()).toList();
    long caught = flipping.stream().filter(v -> v.found().containsAll(v.expected())).count();
    assertTrue(caught > 0);
    System.out.printf(
        Locale.ROOT,
        "mutation: %d mutants of %d figures, %d turn statements, %d of these caught (%.1f %%)%n",
        mutants.size(),
        raw.cells().size(),
        flipping.size(),
        caught,
        100.0 * caught / flipping.size());
  }

  /** What one mutant should stop at and what it did. */
  private record Verdict(
      Map<String, Optional<BigDecimal>> mutant, Set<String> expected, Set<String> found) {}

  private static Verdict verdict(Raw raw, Map<String, Optional<BigDecimal>> mutant) {
    return new Verdict(mutant, expected(raw.with(mutant)), found(EXAMPLE.with(mutant)));
  }

  /** Where statements turn false or lose their figures, by hand. */
  private static Set<String> expected(Raw raw) {
    Set<String> all = new TreeSet<>();
    for (MarkdownFile text : EXAMPLE.texts()) {
      for (Statement statement : text.prose().statements()) {
        fault(text, statement, raw).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<String> fault(MarkdownFile text, Statement statement, Raw raw) {
    String expression = statement.expression();
    if (expression.startsWith("kan inte kontrolleras:")) {
      return Optional.empty();
    }
    Optional<Boolean> holds =
        statement.kind() == Statement.Kind.CLAIM
            ? Oracle.holds(expression, raw)
            : Optional.of(true).filter(yes -> Oracle.isThere(expression, raw));
    int line = text.prose().at(statement.start()).line();
    return holds.isEmpty()
        ? Optional.of("refused " + text.path() + ":" + line + " " + expression)
        : holds.filter(yes -> !yes).map(no -> "false " + text.prose().at(statement.start()));
  }

  /** What the checker stops at; a figure that it does not take at all would show here too. */
  private static Set<String> found(Content content) {
    Diagnostics findings = new Diagnostics();
    Checker.check(content, List.of("sv"), OWN, DATE, findings);
    return findings.sorted().stream()
        .filter(d -> d.rule().severity() == Severity.ERROR)
        .map(MutationTest::told)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String told(Diagnostic found) {
    if (found.rule() == Rule.CLAIM_FALSE) {
      return "false " + found.at();
    }
    String where = found.at().path() + ":" + found.at().line();
    return found
        .excerpt()
        .map(excerpt -> "refused " + where + " " + excerpt.line())
        .orElse(found.rule().id() + " " + where);
  }

  private static Example read() {
    return new Example(ContentReader.read(Path.of("content"), new Diagnostics()));
  }

  private static List<OwnPage> own() {
    Language words =
        Theme.of(Path.of("templates"), new Diagnostics())
            .language(Optional.of("sv"), new Diagnostics());
    return Pages.own(words, new PagesMade(true, true, false, false, false, true));
  }
}
