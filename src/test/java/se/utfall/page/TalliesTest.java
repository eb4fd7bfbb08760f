package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Indicators;

class TalliesTest {
  private static final List<Comparison> SIMILAR = List.of(Indicators.SIMILAR);
  private static final Indicator AHEAD = Surveys.percent("Trivsel", "78 80 84", "- - 70");
  private static final Indicator BEHIND = Surveys.percent("Ro", "78 80 79", "- - 90");
  private static final Indicator SAME = Surveys.percent("Lust", "78 80 80", "- - 80");
  private static final Indicator NEW = Surveys.percent("Nytt", "- - 50", "- - ?");
  private static final Indicator NEUTRAL =
      Surveys.of("Antal", Unit.COUNT, Direction.NEUTRAL, "1 2 3", "- - 4");

  @Test
  void anAreaIsSummedUpInTwoSentences() {
    assertEquals(
        "Av de tre resultat som går att bedöma har ett förbättrats sedan 2018."
            + " På ett av de tre som går att jämföra är Exempel bättre än liknande kommuner.",
        area(3, SIMILAR, AHEAD, BEHIND, SAME, NEW, NEUTRAL));
  }

  @Test
  void noneAndAllAreSaidAsSuch() {
    assertEquals(
        "Inget av två resultat har förbättrats sedan 2018."
            + " På inget av två är Exempel bättre än liknande kommuner.",
        area(3, SIMILAR, BEHIND, SAME));
    assertEquals(
        "Båda resultaten har förbättrats sedan 2018."
            + " På båda är Exempel bättre än liknande kommuner.",
        area(3, SIMILAR, AHEAD, AHEAD));
  }

  @Test
  void theOnlyOneIsSaidAsSuch() {
    assertEquals(
        "Det enda resultat som går att bedöma har förbättrats sedan 2018."
            + " På det enda som går att jämföra är Exempel bättre än liknande kommuner.",
        area(3, SIMILAR, AHEAD, NEW));
    assertEquals(
        "Det enda resultat som går att bedöma har inte förbättrats sedan 2018."
            + " På det enda som går att jämföra är Exempel inte bättre än liknande kommuner.",
        area(3, SIMILAR, BEHIND));
  }

  @Test
  void whatCannotBeCountedIsNotSaid() {
    assertEquals(
        "Ett av tre resultat har förbättrats sedan 2018.", area(3, List.of(), AHEAD, BEHIND, SAME));
    assertEquals("", area(3, List.of(), NEW));
    Indicator once = Surveys.percent("Trivsel", "78", "70");
    assertEquals(
        "På det enda som går att jämföra är Exempel bättre än liknande kommuner.",
        area(1, SIMILAR, once));
  }

  @Test
  void aSurveyIsSummedUpWithItsLargestLeadAndLag() {
    assertEquals(
        """
        Fem nyckeltal i ett område
        Exempel har bättre resultat än liknande kommuner på ett av tre nyckeltal 2019.
        Av de tre nyckeltal som går att följa från 2018 har ett förbättrats och ett försämrats.
        Längst före liknande kommuner, i procentenheter: Trivsel (14).
        Mest förbättrat sedan 2018, i procentenheter: Trivsel (4).
        Längst efter liknande kommuner, i procentenheter: Ro (11).
        Bättre än liknande kommuner 2019: yes no no none none, 1 av 3
        Förbättrat sedan 2018: yes no no none none, 1 av 3
        """,
        brief(3, SIMILAR, AHEAD, BEHIND, SAME, NEW, NEUTRAL));
  }

  @Test
  void aSurveyWithOneIndicatorIsNotCounted() {
    assertEquals(
        """
        Ett nyckeltal i ett område
        På det enda nyckeltal som går att jämföra 2019 är Exempel inte bättre än liknande kommuner.
        Det enda nyckeltal som går att följa från 2018 har försämrats.
        Längst efter liknande kommuner, i procentenheter: Ro (11).
        Bättre än liknande kommuner 2019: no, 0 av 1
        Förbättrat sedan 2018: no, 0 av 1
        """,
        brief(3, SIMILAR, BEHIND));
  }

  @Test
  void aSurveyWithoutComparisonsTellsOnlyOfChanges() {
    assertEquals(
        """
        Två nyckeltal i ett område

        Av de två nyckeltal som går att följa från 2018 har ett förbättrats och ett försämrats.
        Mest förbättrat sedan 2018, i procentenheter: Trivsel (4).
        Förbättrat sedan 2018: yes no, 1 av 2
        """,
        brief(3, List.of(), AHEAD, BEHIND));
  }

  @Test
  void aSurveyWithOneEditionTellsOnlyOfComparisons() {
    assertEquals(
        """
        Ett nyckeltal i ett område
        På det enda nyckeltal som går att jämföra 2017 är Exempel bättre än liknande kommuner.

        Längst före liknande kommuner, i procentenheter: Trivsel (8).
        Bättre än liknande kommuner 2017: yes, 1 av 1
        """,
        brief(1, SIMILAR, Surveys.percent("Trivsel", "78", "70")));
  }

  @Test
  void aSurveyWithNothingToCompareHasNoBoxes() {
    assertEquals(
        "Ett nyckeltal i ett område\n\n"
            + "Det finns inga tidigare resultat och ingen jämförelse att ställa siffrorna mot.\n",
        brief(1, List.of(), NEW));
  }

  @Test
  void aColumnWhereNothingCanBeJudgedIsNotShown() {
    assertEquals(
        """
        Ett nyckeltal i ett område

        Det finns inga tidigare resultat och ingen jämförelse att ställa siffrorna mot.
        """,
        brief(3, SIMILAR, NEW));
    assertEquals(
        """
        Ett nyckeltal i ett område
        På det enda nyckeltal som går att jämföra 2019 är Exempel bättre än liknande kommuner.

        Längst före liknande kommuner, i procentenheter: Ny fråga (8).
        Bättre än liknande kommuner 2019: yes, 1 av 1
        """,
        brief(3, SIMILAR, Surveys.percent("Ny fråga", "- - 78", "- - 70")));
  }

  @Test
  void anAreaWhereNothingCanBeJudgedHasNoCount() {
    Indicator known = Surveys.percent("Trivsel", "- - 78", "- - 70");
    Survey survey =
        Surveys.survey(
            3, SIMILAR, List.of(Surveys.area("Skola", known), Surveys.area("Fritid", NEW)));
    assertEquals(
        List.of("yes 1 av 1", "none går inte att jämföra"),
        new Scores(Surveys.setting(survey))
            .of(survey, Address.HOME).stream()
                .map(score -> score.compared().orElseThrow())
                .map(boxes -> String.join(",", boxes.marks()) + " " + boxes.text())
                .toList());
  }

  private static String area(int editions, List<Comparison> comparisons, Indicator... indicators) {
    Area area = Surveys.area("Skola", indicators);
    Survey survey = Surveys.survey(editions, comparisons, List.of(area));
    return new Tallies(Surveys.setting(survey)).area(survey, area);
  }

  private static String brief(int editions, List<Comparison> comparisons, Indicator... indicators) {
    Area area = Surveys.area("Skola", indicators);
    Survey survey = Surveys.survey(editions, comparisons, List.of(area));
    Brief brief = new Tallies(Surveys.setting(survey)).brief(survey, Address.HOME).orElseThrow();
    StringBuilder out = new StringBuilder();
    List.of(brief.lead(), brief.strong(), brief.rest()).forEach(s -> out.append(s).append('\n'));
    brief.points().forEach(point -> out.append(words(point)).append('\n'));
    for (Score score : brief.scores()) {
      out.append(boxes(brief.comparedWith(), score.compared()));
      out.append(boxes(brief.changedSince(), score.changed()));
    }
    return out.toString();
  }

  private static String words(Sentence sentence) {
    return sentence.parts().stream().map(Sentence.Part::words).collect(Collectors.joining());
  }

  private static String boxes(Optional<String> heading, Optional<Score.Boxes> boxes) {
    assertEquals(heading.isPresent(), boxes.isPresent());
    return boxes.stream()
        .map(b -> heading.get() + ": " + String.join(" ", b.marks()) + ", " + b.text() + "\n")
        .collect(Collectors.joining());
  }
}
