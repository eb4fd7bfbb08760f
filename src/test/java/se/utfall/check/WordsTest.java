package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.claim.Answer;
import se.utfall.claim.Claim;
import se.utfall.claim.Judge;
import se.utfall.claim.Parsed;
import se.utfall.claim.Parser;
import se.utfall.claim.Scene;
import se.utfall.content.ContentReader;
import se.utfall.model.Area;
import se.utfall.model.OwnPage;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.page.Pages;
import se.utfall.page.PagesMade;
import se.utfall.render.Theme;
import se.utfall.text.Diagnostics;
import se.utfall.text.Prose;
import se.utfall.text.Prose.Statement;
import se.utfall.text.Rule;
import se.utfall.text.SourceText;

/** Words of claims that are true, held against their expressions over the real example. */
class WordsTest {
  private static final Path TABLE = Path.of("src/test/resources/claims/words.txt");
  private static final Site SITE = site();

  @Test
  void everyLineOfTheTable() throws IOException {
    List<String> expected = Files.readAllLines(TABLE);
    List<String> actual = expected.stream().map(WordsTest::told).toList();
    Path left = Path.of("target/claims");
    Files.createDirectories(left);
    Files.write(left.resolve("words.txt"), actual);
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/resources/drafts"})
  void whatIsPublishedAndWhatIsDraftedWarnsOfNothing(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> texts = files.filter(WordsTest::isCommentary).sorted().toList();
      assertFalse(texts.isEmpty());
      for (Path text : texts) {
        assertEquals(List.of(), warnings(text), text.toString());
      }
    }
  }

  private static boolean isCommentary(Path file) {
    String path = file.toString();
    return path.endsWith(".md") && (path.contains("commentary") || path.contains("drafts"));
  }

  private static List<String> warnings(Path file) throws IOException {
    String text = Files.readString(file);
    String name = file.toString().endsWith("-2021.md") ? folder(file) : stem(file);
    Optional<Scene> scene = scene(name);
    Prose prose =
        Prose.read(
            new SourceText(file.toString(), text), text.indexOf("---", 3) + 4, new Diagnostics());
    List<String> warnings = new ArrayList<>();
    for (Statement one : prose.statements()) {
      if (one.kind() == Statement.Kind.CLAIM && scene.isPresent()) {
        String rules = rules(one.words().text(), one.expression(), scene.get());
        if (!rules.equals("-") && !rules.equals("unchecked")) {
          warnings.add(rules + " | " + one.words().text() + " | " + one.expression());
        }
      }
    }
    return warnings;
  }

  private static String folder(Path file) {
    return String.valueOf(Path.of(String.valueOf(file.getParent())).getFileName());
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replace(".md", "");
  }

  private static String told(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return line;
    }
    List<String> parts = List.of(line.split(" \\| ", 3));
    String rules = rules(parts.get(1), parts.get(2), scene("barn-och-unga").orElseThrow());
    return rules + " | " + parts.get(1) + " | " + parts.get(2);
  }

  private static String rules(String words, String expression, Scene scene) {
    if (!(Parser.claim(expression) instanceof Parsed.Good<Claim> good)) {
      return "unread";
    }
    Claim claim = good.meaning();
    Answer answer = new Judge(scene).judge(claim);
    if (!(answer instanceof Answer.True yes)) {
      return answer instanceof Answer.Unchecked ? "unchecked" : "not true";
    }
    ClaimWords all = new ClaimWords(Lexicon.of("sv").orElseThrow(), SITE.wording());
    List<String> rules =
        all.check(words, claim, yes.evidence()).stream()
            .map(ClaimWords.Finding::rule)
            .map(Rule::id)
            .toList();
    return rules.isEmpty() ? "-" : String.join(" ", rules);
  }

  private static Optional<Scene> scene(String folder) {
    Survey survey = SITE.surveys().get(0);
    Optional<Area> area = survey.areas().stream().filter(a -> a.slug().equals(folder)).findFirst();
    return area.map(
        a ->
            new Scene(
                SITE.surveys(),
                Optional.of(survey),
                Optional.of(a),
                Optional.empty(),
                Optional.of(new Period(2021)),
                SITE.wording()));
  }

  private static Site site() {
    Diagnostics findings = new Diagnostics();
    Theme theme = Theme.of(Path.of("templates"), findings);
    List<OwnPage> own =
        Pages.own(
            theme.language(Optional.of("sv"), findings),
            new PagesMade(true, true, false, false, false, true));
    return Checker.check(
            ContentReader.read(Path.of("content"), findings),
            List.of("sv"),
            own,
            LocalDate.of(2027, 1, 2),
            findings)
        .site()
        .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
  }
}
