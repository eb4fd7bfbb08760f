package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.model.Area;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Indicators;

class AnswersTest {
  private static final Indicator YES = asked("Jour", "0 1", "- 73");
  private static final Indicator NO = asked("Plan", "? 0", "- ?");

  @Test
  void anAreasQuestionsHaveTheirAnswersAndTheShareOfOthersThatSayYes() {
    Area area = Surveys.area("Socialt", YES, NO);
    AnswerTable table = table(area).orElseThrow();
    assertEquals("Svaret är ja på 1 av 2 frågor.", table.message());
    assertEquals(List.of("2017", "2018"), table.periods());
    assertEquals(Optional.of("Svarar ja, liknande kommuner"), table.share());
    assertEquals(
        List.of("no Nej, yes Ja: 73\u00a0%", "none bortfall, no Nej: "),
        table.lines().stream().map(AnswersTest::line).toList());
    assertEquals(List.of("bortfall"), table.missing().stream().map(MissingNote::word).toList());
  }

  @Test
  void figuresAreNoAnswers() {
    assertEquals(Optional.empty(), table(Surveys.area("Skola", Surveys.percent("Ro", "1 1"))));
  }

  /** An own yes is 1 and a group's share is in percent: there is no distance between them. */
  @Test
  void anAnswerIsNeverSetAgainstAShareAsAFigure() {
    Survey survey = survey(Surveys.area("Socialt", YES));
    SurveyPage page = new SurveyComposer(Surveys.setting(survey)).compose(survey);
    assertEquals(false, page.compared());
    SurveyPage.GapRow row = page.groups().get(0).rows().get(0);
    assertEquals(Optional.of(new Answer("yes", "Ja")), row.answer());
    assertEquals(Optional.of("Ja är bättre. 73\u00a0% svarar ja, liknande kommuner"), row.note());
    assertTrue(row.bar().isEmpty());
  }

  private static Indicator asked(String title, String own, String share) {
    return Surveys.of(title, Unit.YES_NO, Direction.HIGHER, own, share);
  }

  private static Survey survey(Area area) {
    return Surveys.survey(2, List.of(Indicators.SIMILAR), List.of(area));
  }

  private static Optional<AnswerTable> table(Area area) {
    Survey survey = survey(area);
    return new Answers(Surveys.setting(survey)).table(survey, area, Shared.address(survey, area));
  }

  private static String line(AnswerTable.Line line) {
    List<String> answers = line.answers().stream().map(a -> a.id() + " " + a.word()).toList();
    return String.join(", ", answers) + ": " + line.share();
  }
}
