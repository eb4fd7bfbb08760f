package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Indicators;

class PointsTest {
  private static final List<Comparison> SIMILAR = List.of(Indicators.SIMILAR);

  @Test
  void theBestAndTheWorstAreNamedWithLinksToTheirPages() {
    assertEquals(
        List.of(
            "Bland de 25 procent bästa: [Ro](prov/omrade/ro/) och [Lust](prov/omrade/lust/)"
                + " (förändringen är inte känd).",
            "Bland de 25 procent sämsta: [Mod](prov/omrade/mod/) (förändringen är inte känd)."),
        points(
            SIMILAR,
            1,
            Peered.standing(Surveys.percent("Ro", "80", "90"), "best"),
            Peered.standing(Surveys.percent("Lust", "80", "70"), "best"),
            Peered.standing(Surveys.percent("Mitt", "80", "70"), "middle"),
            Peered.standing(Surveys.percent("Mod", "80", "70"), "worst")));
  }

  @Test
  void theOwnChangeStandsBehindEachNameWhereItIsKnown() {
    assertEquals(
        List.of(
            "Bland de 25 procent bästa: [Ro](prov/omrade/ro/) (förbättrat),"
                + " [Lust](prov/omrade/lust/) (oförändrat), [Hopp](prov/omrade/hopp/)"
                + " och [Tro](prov/omrade/tro/) (förbättrat enligt källan).",
            "Mest förbättrat sedan 2017, i procentenheter: [Ro](prov/omrade/ro/) (1).",
            "Förbättrat enligt källan: [Tro](prov/omrade/tro/).",
            "Bland de 25 procent sämsta: [Mod](prov/omrade/mod/) (försämrat)."),
        points(
            List.of(),
            2,
            Peered.standing(Surveys.percent("Ro", "80 81"), "- best"),
            Peered.standing(Surveys.percent("Lust", "80 80"), "- best"),
            Peered.standing(Surveys.percent("Hopp", "? 80"), "- best"),
            Peered.stated(Surveys.percent("Tro", "? ?"), 2018, "best improved"),
            Peered.standing(Surveys.percent("Mod", "80 79"), "- worst")));
  }

  @Test
  void aChangeOfOneThatIsNotNamedIsNoneOfTheNamed() {
    Indicator[] seven =
        IntStream.rangeClosed(1, 7)
            .mapToObj(i -> Surveys.percent("N" + i, i < 7 ? "? 80" : "80 80"))
            .map(indicator -> Peered.standing(indicator, "- best"))
            .toArray(Indicator[]::new);
    assertEquals(
        List.of(
            "Bland de 25 procent bästa: [N1](prov/omrade/n1/), [N2](prov/omrade/n2/),"
                + " [N3](prov/omrade/n3/), [N4](prov/omrade/n4/), [N5](prov/omrade/n5/)"
                + " och [två till](prov/#resultat) (förändringen är inte känd)."),
        points(List.of(), 2, seven));
  }

  @Test
  void sixNamesAreAllListed() {
    Indicator[] six =
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> Peered.standing(Surveys.percent("N" + i, "80"), "worst"))
            .toArray(Indicator[]::new);
    assertEquals(
        List.of(
            "Bland de 25 procent sämsta: [N1](prov/omrade/n1/), [N2](prov/omrade/n2/),"
                + " [N3](prov/omrade/n3/), [N4](prov/omrade/n4/), [N5](prov/omrade/n5/)"
                + " och [N6](prov/omrade/n6/) (förändringen är inte känd)."),
        points(List.of(), 1, six));
  }

  @Test
  void theWorstThatImproveAreSaidToDoSo() {
    assertEquals(
        List.of(
            "Mest förbättrat sedan 2017, i procentenheter: [Mod](prov/omrade/mod/) (1).",
            "[Mod](prov/omrade/mod/) förbättras men hör till de sämsta 25 procenten."),
        points(SIMILAR, 2, Peered.standing(Surveys.percent("Mod", "79 80", "- 70"), "- worst")));
  }

  @Test
  void aStandingOfAnotherPeriodIsNoneOfTheEditions() {
    assertEquals(
        List.of(), points(List.of(), 2, Peered.standing(Surveys.percent("Ro", "80 80"), "best -")));
  }

  @Test
  void withoutStandingsTheDistanceToOthersCounts() {
    assertEquals(
        List.of(
            "Längst före liknande kommuner, i procentenheter: [Ro](prov/omrade/ro/) (20).",
            "Mest förbättrat sedan 2017, i procentenheter: [Lust](prov/omrade/lust/) (4).",
            "Längst efter liknande kommuner, i procentenheter:"
                + " [Mod](prov/omrade/mod/) (30) och [Lust](prov/omrade/lust/) (6).",
            "[Lust](prov/omrade/lust/) förbättras men ligger efter liknande kommuner."),
        points(
            SIMILAR,
            2,
            Surveys.percent("Lust", "80 84", "- 90"),
            Surveys.percent("Ro", "90 90", "- 70"),
            Surveys.percent("Mod", "61 60", "- 90")));
  }

  @Test
  void unitsAreNeverRankedTogetherAndPercentComesFirst() {
    assertEquals(
        List.of(
            "Mest förbättrat sedan 2017, i procentenheter:"
                + " [Lust](prov/omrade/lust/) (4) och [Ro](prov/omrade/ro/) (1).",
            "Mest förbättrat sedan 2017, i indexenheter: [Betyg](prov/omrade/betyg/) (9)."),
        points(
            List.of(),
            2,
            Surveys.of("Betyg", Unit.INDEX, Direction.HIGHER, "60 69"),
            Surveys.percent("Ro", "80 81"),
            Surveys.percent("Lust", "80 84")));
  }

  @Test
  void moreThanSixNamesAreCountedAndLinkedToTheSurvey() {
    Indicator[] eight =
        IntStream.rangeClosed(1, 8)
            .mapToObj(i -> Peered.standing(Surveys.percent("N" + i, "80"), "best"))
            .toArray(Indicator[]::new);
    assertEquals(
        List.of(
            "Bland de 25 procent bästa: [N1](prov/omrade/n1/), [N2](prov/omrade/n2/),"
                + " [N3](prov/omrade/n3/), [N4](prov/omrade/n4/), [N5](prov/omrade/n5/)"
                + " och [tre till](prov/#resultat) (förändringen är inte känd)."),
        points(List.of(), 1, eight));
  }

  @Test
  void aYesThatWasANoIsAnImprovementWithoutSize() {
    assertEquals(
        List.of("Från nej till ja sedan 2017: [Jour](prov/omrade/jour/)."),
        points(SIMILAR, 2, Surveys.of("Jour", Unit.YES_NO, Direction.HIGHER, "0 1", "- 73")));
  }

  @Test
  void nothingIsSaidWhereNothingStandsOut() {
    assertEquals(List.of(), points(SIMILAR, 2, Surveys.percent("Ro", "80 80", "- 80")));
  }

  private static List<String> points(
      List<Comparison> comparisons, int editions, Indicator... indicators) {
    Survey survey =
        Surveys.survey(editions, comparisons, List.of(Surveys.area("Skola", indicators)));
    return new Points(Surveys.setting(survey), List.of(survey), Address.HOME)
        .all().stream().map(PointsTest::text).toList();
  }

  private static String text(Sentence sentence) {
    return sentence.parts().stream()
        .map(p -> p.link().map(l -> "[" + l.label() + "](" + l.href() + ")").orElse(p.words()))
        .collect(Collectors.joining());
  }
}
