package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

  @Test
  void everyLineOfTheTable() throws IOException {
    List<String> expected = Files.readAllLines(TABLE);
    List<String> actual = expected.stream().map(JudgedTest::judged).toList();
    Path left = Path.of("target/claims");
    Files.createDirectories(left);
    Files.write(left.resolve("judged.txt"), actual);
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private static String judged(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return line;
    }
    String expression = line.substring(line.indexOf('|') + 1).strip();
    int end = expression.indexOf(" | ");
    return said(end < 0 ? expression : expression.substring(0, end));
  }

  private static String said(String expression) {
    Parsed<Claim> parsed = Parser.claim(expression);
    if (parsed instanceof Parsed.Bad<Claim> bad) {
      return bad.fault().rule().id() + " | " + expression;
    }
    Answer answer = JUDGE.judge(((Parsed.Good<Claim>) parsed).meaning());
    if (answer instanceof Answer.Refused refused) {
      return refused.fault().rule().id() + " | " + expression;
    }
    return answer instanceof Answer.False no
        ? "falskt | " + expression + " | " + Messages.in("sv").text(Explained.of(no.evidence()))
        : "sant | " + expression;
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
