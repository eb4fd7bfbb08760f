package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Indicators;

class HomeTest {
  private static final Indicator AMOUNT =
      Surveys.of("Kostnad", Unit.KRONOR, Direction.LOWER, "900 100", "- 900");
  private static final Indicator AHEAD = Surveys.percent("Ro", "80 81", "- 70");
  private static final Indicator BEHIND = Surveys.percent("Mod", "61 60", "- 90");
  private static final Indicator BETTER = Surveys.percent("Lust", "80 84", "- 84");

  @Test
  void amountsAreNeverRankedAgainstPercent() {
    assertEquals(
        List.of("Störst försprång: Ro", "Störst förbättring: Lust", "Längst efter: Mod"),
        highlights(AMOUNT, AHEAD, BEHIND, BETTER));
  }

  @Test
  void standingsChooseWhereTheyExist() {
    assertEquals(
        List.of(
            "Bland de bästa 25 procenten: Mod",
            "Störst förbättring: Lust",
            "Bland de sämsta 25 procenten: Ro"),
        highlights(
            AMOUNT,
            Peered.standing(AHEAD, "- worst"),
            Peered.standing(BEHIND, "- best"),
            Peered.standing(BETTER, "- middle")));
  }

  @Test
  void whereNoFigureIsKnownTheStandingLeadsAndAStatedImprovementIsShown() {
    Indicator best = Peered.stated(Surveys.percent("Ro", "? ?"), 2018, "best");
    Indicator improved = Peered.stated(Surveys.percent("Lust", "? ?"), 2018, "middle improved");
    assertEquals(
        List.of(
            "Bland de bästa 25 procenten: Ro (Bästa gruppen) Förändringen är inte redovisad",
            "Förbättrat enligt källan: Lust (Mellersta gruppen) Förbättrat enligt källan"),
        home(survey(best, improved)).highlights().stream().map(HomeTest::headline).toList());
  }

  @Test
  void aSurveyInTheListSaysItsRhythmShortlyAndItsStatusInShapeAndWord() {
    HomePage.SurveyRow row = home(survey(AHEAD)).surveys().get(0);
    assertEquals(
        List.of(
            "Varje år",
            "2019, 2020, 2021, 2022, 2023 och ett till",
            "late Försenade den första skulle ha kommit senast 31\u00a0december 2020"),
        List.of(
            row.frequency(),
            row.next(),
            row.status().map(s -> s.id() + " " + s.word() + " " + s.detail()).orElse("")));
  }

  @Test
  void withoutARhythmThereIsNoColumnForIt() {
    HomePage page = home(Peered.with(survey(AHEAD), Optional.empty()));
    assertFalse(page.frequent());
    assertFalse(page.due());
  }

  private static String headline(Highlight h) {
    assertEquals(Optional.empty(), h.number());
    String position = h.position().map(Position::word).orElse("");
    Verdict change = h.lights().get(0);
    String light = (change.word() + " " + change.detail()).strip();
    return h.why() + ": " + h.indicator().label() + " (" + position + ") " + light;
  }

  @Test
  void aSurveyInWordsShowsItsAreasInsteadOfFigures() {
    HomePage page = home(survey());
    assertEquals(List.of(), page.highlights());
    assertEquals(List.of("Skola"), page.areas().stream().map(d -> d.link().label()).toList());
    assertEquals("Område: Skola", page.surveys().get(0).areas());
  }

  @Test
  void aSurveyInWordsLeadsWithItsPublishedSharesAndThenSaysWhoTookPart() {
    Survey published =
        Peered.with(
            Peered.with(survey(), List.of(edition(2017, 240), edition(2018, 260))),
            Peered.published(2018, "55", "36", "9", Optional.empty()),
            Peered.published(2017, "37", "46", "17", Optional.empty()));
    List<String> told =
        List.of(
            "55 procent av nyckeltalen hör till de bästa 25 procenten, 36 procent till de mellersta"
                + " 50 och 9 procent till de sämsta 25.",
            "2017 var det 37, 46 och 17 procent. 260 kommuner deltog 2018.");
    Brief home = home(published).brief().orElseThrow();
    assertEquals(told, List.of(home.strong(), home.rest()));
    Brief own =
        new SurveyComposer(Surveys.setting(published)).compose(published).brief().orElseThrow();
    assertEquals(told, List.of(own.strong(), own.rest()));
  }

  @Test
  void severalSurveysAreTakenTogetherAndTheNewestIsNamed() {
    Survey other = Registers.survey("Enkäten", "A", Surveys.percent("Ro", "81"), AHEAD);
    HomePage page =
        new HomeComposer(Surveys.setting(other, survey(Peered.standing(BETTER, "- best"), AHEAD)))
            .compose();
    assertEquals("Prov, våren 2018", page.subject());
    assertEquals(
        List.of(
            "Bland de 25 procent bästa: Lust (förbättrat).",
            "Längst före liknande kommuner, i procentenheter: Ro (Prov) (11).",
            "Mest förbättrat sedan 2017, i procentenheter: Lust (4) och Ro (Prov) (1)."),
        page.points().stream().map(HomeTest::words).toList());
    assertEquals(
        List.of(), page.brief().stream().flatMap(brief -> brief.points().stream()).toList());
  }

  @Test
  void theSurveyWithMoreIndicatorsIsTheNewestOfTwoOfTheSamePeriod() {
    Survey other = Registers.survey("Enkäten", "A", Surveys.percent("Ro", "81"), AHEAD);
    Survey small = Registers.survey("Liten", "A", Surveys.percent("Lust", "81"));
    assertEquals(
        "Enkäten, våren 2017", new HomeComposer(Surveys.setting(small, other)).compose().subject());
  }

  @Test
  void oneSurveyWithFiguresIsToldOfAsBefore() {
    HomePage page = home(survey(AHEAD, BETTER));
    assertEquals(List.of(), page.points());
    assertEquals("Prov, våren 2018", page.subject());
  }

  private static String words(Sentence sentence) {
    return sentence.parts().stream().map(Sentence.Part::words).collect(Collectors.joining());
  }

  private static List<String> highlights(Indicator... indicators) {
    return home(survey(indicators)).highlights().stream()
        .map(h -> h.why() + ": " + h.indicator().label())
        .toList();
  }

  private static HomePage home(Survey survey) {
    return new HomeComposer(Surveys.setting(survey)).compose();
  }

  private static Survey.Edition edition(int year, int participants) {
    return new Survey.Edition(
        new Period(year),
        Integer.toString(year),
        Optional.of(participants),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Survey survey(Indicator... indicators) {
    return Surveys.survey(
        2, List.of(Indicators.SIMILAR), List.of(Surveys.area("Skola", indicators)));
  }
}
