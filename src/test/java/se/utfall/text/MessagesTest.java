package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.utfall.check.Asked;

class MessagesTest {
  /** What the command line says that is no finding: summaries, help, progress. */
  private static final String COMMAND_LINE = "cli.";

  private static final Set<String> COMMON = Set.of("severity.error", "severity.warning", "near");
  private static final Pattern SLOT = Pattern.compile("\\{\\d}");

  @Test
  void printsPlaceSeverityMessageAndRuleWithTheHintBeneath() {
    Diagnostic found = Diagnostic.of(new Position("content/a.md", 3, 7), Rule.MARKDOWN_HTML, "<b>");
    assertEquals(
        """
        content/a.md:3:7: fel: HTML kan inte användas i texten: <b> [markdown.html]
            Skriv med Markdown i stället: **fet**, *kursiv*, [länk](adress). Ska tecknet < synas, \
        skriv \\<.""",
        Messages.in("sv").print(found));
  }

  @Test
  void offersTheNearWordBeforeTheHint() {
    Diagnostic found =
        Diagnostic.of(Position.file("site"), Rule.SITE_NOT_OURS, "site").near(Optional.of("sajt"));
    assertEquals(
        """
        site: error: The folder is not empty and was not written by Utfall. Among other things it \
        holds: site. [site.not-ours]
            Did you mean “sajt”? Nothing has been changed. Choose an empty folder for the site, or \
        move what is there.""",
        Messages.in("en").print(found));
  }

  /** A key that stands twice hides the first of its texts without a word. */
  @Test
  void noKeyStandsTwice() throws IOException {
    for (String language : Messages.LANGUAGES) {
      Path file = Path.of("src/main/resources/messages/" + language + ".properties");
      List<String> keys =
          Files.readAllLines(file).stream()
              .filter(line -> line.matches("[a-z][a-z0-9.-]* *=.*"))
              .map(line -> line.replaceAll(" *=.*", ""))
              .toList();
      assertEquals(keys.stream().distinct().toList(), keys);
    }
  }

  @Test
  void whatAnEditorWroteIsNeverTakenForASlot() {
    Diagnostic found = Diagnostic.of(Position.file("a"), Rule.SITE_IO, "{1} {0} $1", "\\");
    String printed = Messages.in("en").print(found);
    assertEquals(
        "a: error: Reading or writing here failed. The system says: {1} {0} $1. [site.io]",
        printed.lines().findFirst().orElseThrow());
  }

  @Test
  void anUnknownLanguageOrKeyIsOurBug() {
    assertThrows(IllegalArgumentException.class, () -> Messages.in("xx"));
    assertThrows(IllegalStateException.class, () -> Messages.in("sv").text("no.such", List.of()));
  }

  @ParameterizedTest
  @FieldSource("se.utfall.text.Messages#LANGUAGES")
  void everyRuleHasAMessage(String language) throws IOException {
    Set<String> missing = new TreeSet<>();
    Arrays.stream(Rule.values()).map(Rule::id).forEach(missing::add);
    missing.removeAll(texts(language).stringPropertyNames());
    assertEquals(Set.of(), missing);
  }

  /** A rule that no code breaks is a message that no editor sees. */
  @Test
  void everyRuleIsBrokenSomewhere() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    Set<Rule> unused = EnumSet.allOf(Rule.class);
    unused.removeIf(rule -> Pattern.compile("Rule\\." + rule + "\\b").matcher(code).find());
    assertEquals(Set.of(), unused);
  }

  /** What has none is a part of a sentence, and asked for by something that can be said. */
  @ParameterizedTest
  @FieldSource("se.utfall.text.Messages#LANGUAGES")
  void everyMessageHasARule(String language) throws IOException {
    Set<String> known = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());
    known.addAll(COMMON);
    Set<String> left =
        texts(language).stringPropertyNames().stream()
            .filter(key -> !key.startsWith(COMMAND_LINE))
            .filter(key -> !known.contains(key.replaceAll("\\.hint$", "")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Asked.keys(), left, "parts of sentences");
  }

  @Test
  void allLanguagesSayTheSameWithTheSameSlots() throws IOException {
    Properties first = texts(Messages.LANGUAGES.get(0));
    for (String language : Messages.LANGUAGES) {
      Properties other = texts(language);
      assertEquals(
          new TreeSet<>(first.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
      assertAll(
          first.stringPropertyNames().stream()
              .map(key -> () -> assertEquals(slots(first, key), slots(other, key), key)));
    }
  }

  private static Set<String> slots(Properties texts, String key) {
    return SLOT.matcher(texts.getProperty(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
        Messages.class.getResourceAsStream("/messages/" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
