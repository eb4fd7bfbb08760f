package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.utfall.claim.Answer;
import se.utfall.claim.Claim;
import se.utfall.claim.Judge;
import se.utfall.claim.Parsed;
import se.utfall.claim.Parser;
import se.utfall.claim.Scene;
import se.utfall.content.ContentReader;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;

/** What expressions say of made-up figures, one a line, and what an editor is told. */
class JudgedTest {
  private static final Path TABLE = Path.of("src/test/resources/claims/judged.txt");
  private static final Path FIGURES = Path.of("src/test/resources/cases/claims/content");
  private static final Judge JUDGE = new Judge(scene());

  @TestFactory
  Stream<DynamicTest> everyLineOfTheTable() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  @Test
  void neverThrows() throws IOException {
    assertFalse(Files.readAllLines(TABLE).isEmpty());
  }

  private static void check(String line) {
    List<String> parts = Stream.of(line.split("\\|")).map(String::strip).toList();
    assertEquals(parts.get(0) + rest(parts), said(parts.get(1)));
  }

  private static String rest(List<String> parts) {
    return parts.size() > 2 ? " | " + parts.get(2) : "";
  }

  private static String said(String expression) {
    Parsed<Claim> parsed = Parser.claim(expression);
    if (parsed instanceof Parsed.Bad<Claim> bad) {
      return bad.fault().rule().id();
    }
    Answer answer = JUDGE.judge(((Parsed.Good<Claim>) parsed).meaning());
    if (answer instanceof Answer.Refused refused) {
      return refused.fault().rule().id();
    }
    return answer instanceof Answer.False no
        ? "falskt | " + Messages.in("sv").text(Explained.of(no.evidence()))
        : "sant";
  }

  private static Scene scene() {
    Diagnostics findings = new Diagnostics();
    Site site =
        Checker.check(
                ContentReader.read(FIGURES, findings),
                List.of("sv"),
                List.of(),
                LocalDate.of(2022, 1, 2),
                findings)
            .site()
            .orElseThrow();
    Survey survey = site.surveys().get(0);
    return new Scene(
        site.surveys(),
        Optional.of(survey),
        Optional.of(survey.areas().get(0)),
        Optional.empty(),
        Optional.of(new Period(2021)),
        site.wording());
  }
}
