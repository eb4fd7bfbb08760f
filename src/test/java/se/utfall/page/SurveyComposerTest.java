package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class SurveyComposerTest {
  private static final Indicator PLACED =
      Peered.standing(Surveys.percent("Ro", "80 84", "- 82"), "- best");
  private static final Indicator CHANGED = Surveys.percent("Lust", "80 79", "- 82");
  private static final Indicator FIRST = Surveys.percent("Mod", "? 79", "- 82");

  @Test
  void theOwnChangeStandsInEveryRowThatHasOne() {
    assertEquals(
        List.of("Förbättrat, Bästa gruppen", "Försämrat, -", "-, -"),
        lights(page(PLACED, CHANGED, FIRST)));
    assertEquals(List.of("Försämrat, -", "-, -"), lights(page(CHANGED, FIRST)));
  }

  @Test
  void thatNoStandingIsKnownIsSaidOnceForAllOthersAndOnlyBesideKnownOnes() {
    assertTrue(page(PLACED, CHANGED).others());
    assertFalse(page(PLACED).others());
    assertFalse(page(CHANGED, FIRST).others());
  }

  @Test
  void anIndicatorThatCanHaveNoStandingSaysSoItself() {
    Indicator neutral = Surveys.of("Kostnad", Unit.KRONOR, Direction.NEUTRAL, "1 2", "- 2");
    SurveyPage page = page(PLACED, neutral);
    assertEquals(List.of("Förbättrat, Bästa gruppen", "Ökat, Rangordnas inte"), lights(page));
    assertFalse(page.others());
  }

  @Test
  void aYesOrNoSaysWhichAnswerIsBetter() {
    Indicator yes = Surveys.of("Jour", Unit.YES_NO, Direction.HIGHER, "0 1", "- ?");
    Indicator no = Surveys.of("Kö", Unit.YES_NO, Direction.LOWER, "1 1", "- ?");
    assertEquals(
        List.of(Optional.of("Ja är bättre"), Optional.of("Nej är bättre")),
        rows(page(yes, no)).stream().map(SurveyPage.GapRow::note).toList());
  }

  @Test
  void barsAreSaidToShowTheWholeScaleOnlyWhereThereIsOne() {
    Indicator days = Surveys.of("Väntan", Unit.DAYS, Direction.LOWER, "3 2", "- 4");
    Indicator unknown = Surveys.percent("Mod", "79 ?", "- 82");
    assertEquals("Staplarna visar hela skalan, för procent från 0 till 100.", bars(CHANGED));
    assertEquals("Staplarna börjar vid noll.", bars(days, unknown));
    assertEquals(
        "För procent och index visar staplarna hela skalan, för andra enheter börjar de vid noll.",
        bars(days, CHANGED));
  }

  private static String bars(Indicator... indicators) {
    Area area = Surveys.area("Skola", indicators);
    Survey survey = Surveys.survey(2, List.of(), List.of(area));
    return new AreaComposer(Surveys.setting(survey)).compose(survey, area).aside();
  }

  private static SurveyPage page(Indicator... indicators) {
    Survey survey =
        Surveys.survey(2, List.of(Indicators.SIMILAR), List.of(Surveys.area("Skola", indicators)));
    return new SurveyComposer(Surveys.setting(survey)).compose(survey);
  }

  private static List<SurveyPage.GapRow> rows(SurveyPage page) {
    return page.groups().get(0).rows();
  }

  private static List<String> lights(SurveyPage page) {
    return rows(page).stream()
        .map(SurveyPage.GapRow::lights)
        .map(
            l ->
                l.change().map(Verdict::word).orElse("-")
                    + ", "
                    + l.position().map(Position::word).orElse("-"))
        .toList();
  }
}
