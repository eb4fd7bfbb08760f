package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;
import se.utfall.model.Unit;

class PortionsTest {
  private static final Indicator UP = ofGroups("Ro", "worst best");
  private static final Indicator MIDDLE = ofGroups("Lust", "middle middle");
  private static final Indicator NEUTRAL =
      Surveys.of("Kostnad", Unit.KRONOR, Direction.NEUTRAL, "1 2");

  @Test
  void countedSharesAreSaidAgainstThoseOfTheEditionBefore() {
    assertEquals(
        """
        Ett av två nyckeltal hör till de bästa 25 procenten, ett till de mellersta 50 och inget \
        till de sämsta 25. 2017 var det inget, ett och ett av två nyckeltal.
        Alla nyckeltal
        2018, 2 nyckeltal: 1 1 0 [1, 1, 0]
        2017, 2 nyckeltal: 0 1 1 [0, 1, 1]
        Skola
        2018, 2 nyckeltal: 1 1 0 [1, 1, 0]
        2017, 2 nyckeltal: 0 1 1 [0, 1, 1]
        En grupp säger var kommunen ligger bland dem som deltog, inte om resultatet är bra \
        eller dåligt i sig.
        """,
        table(survey(UP, MIDDLE)));
  }

  @Test
  void whatIsCountedWinsOverWhatIsPublished() {
    Survey survey = Peered.with(survey(UP, MIDDLE), Peered.published(2018, "55", "36", "9"));
    assertEquals(table(survey(UP, MIDDLE)), table(survey));
  }

  @Test
  void publishedSharesStandWhereAnIndicatorHasNoStandingAndAreMarked() {
    Survey survey =
        Peered.with(
            survey(UP, NEUTRAL),
            Peered.published(2018, "55", "36", "9"),
            Peered.published(2017, "37.5", "46", "16.5"));
    assertEquals(
        """
        55 procent av 42 nyckeltal hör till de bästa 25 procenten, 36 procent till de mellersta 50 \
        och 9 procent till de sämsta 25. 2017 var det 37,5, 46 och 16,5 procent av 42 nyckeltal.
        Alla nyckeltal
        2018, 42 nyckeltal, publicerat: 55 % 36 % 9 % [55, 36, 9]
        2017, 42 nyckeltal, publicerat: 37,5 % 46 % 16,5 % [37,5, 46, 16,5]
        Skola
        2018, 1 nyckeltal: 1 0 0 [1, 0, 0]
        2017, 1 nyckeltal: 0 0 1 [0, 0, 1]
        En grupp säger var kommunen ligger bland dem som deltog, inte om resultatet är bra \
        eller dåligt i sig.
        För 2018 visas de publicerade andelarna, eftersom placeringen inte är känd för ett av \
        nyckeltalen här.
        För 2017 visas de publicerade andelarna, eftersom placeringen inte är känd för ett av \
        nyckeltalen här.
        Andelar märkta ”publicerat” är inte räknade ur nyckeltalen här. Publicerat av: \
        Påhittad källa.
        """,
        table(survey));
  }

  @Test
  void publishedSharesOfUnknownNumbersOfIndicatorsAreSaidWithoutThem() {
    Survey survey =
        Peered.with(
            survey(),
            Peered.published(2018, "55", "36", "9", Optional.empty()),
            Peered.published(2017, "37", "46", "17", Optional.empty()));
    assertEquals(
        "55 procent av nyckeltalen hör till de bästa 25 procenten, 36 procent till de mellersta 50 "
            + "och 9 procent till de sämsta 25. 2017 var det 37, 46 och 17 procent.",
        message(survey));
  }

  @Test
  void anEditionBeforePublishedOnAnotherBaseIsMarkedSo() {
    String before = " 2017 var det enligt källan 31, 48 och 21 procent av 42 nyckeltal.";
    Survey counted = survey(ofGroups("Ro", "- best"), ofGroups("Lust", "- middle"));
    assertEquals(
        "Ett av två nyckeltal hör till de bästa 25 procenten, ett till de mellersta 50 och inget "
            + "till de sämsta 25."
            + before,
        message(Peered.with(counted, Peered.published(2017, "31", "48", "21"))));
    assertEquals(
        "55 procent av 40 nyckeltal hör till de bästa 25 procenten, 36 procent till de mellersta "
            + "50 och 9 procent till de sämsta 25."
            + before,
        message(
            Peered.with(
                survey(NEUTRAL),
                Peered.published(2018, "55", "36", "9", Optional.of(40)),
                Peered.published(2017, "31", "48", "21"))));
  }

  @Test
  void ofTenIndicatorsSharesAreInPercent() {
    Indicator[] ten =
        IntStream.range(0, 10)
            .mapToObj(i -> ofGroups("Påhittat " + i, i < 4 ? "middle best" : "worst middle"))
            .toArray(Indicator[]::new);
    assertEquals(
        "40 procent av tio nyckeltal hör till de bästa 25 procenten, 60 procent till de mellersta "
            + "50 och inget till de sämsta 25. 2017 var det 0, 40 och 60 procent av tio nyckeltal.",
        message(survey(ten)));
  }

  @Test
  void ofFewerThanTenTheyAreCounts() {
    assertEquals(
        "Två av fyra nyckeltal hör till de bästa 25 procenten, ett till de mellersta 50 och ett "
            + "till de sämsta 25.",
        message(
            survey(
                ofGroups("Ro", "- best"),
                ofGroups("Lust", "- best"),
                ofGroups("Mod", "- middle"),
                ofGroups("Tro", "- worst"))));
  }

  @Test
  void whereAllAreInOneGroupItIsSaidShortly() {
    assertEquals(
        "Båda nyckeltalen vars läge är känt hör till de mellersta 50 procenten. "
            + "2017 hörde båda nyckeltalen vars läge var känt till de mellersta 50 procenten.",
        message(survey(MIDDLE, ofGroups("Ro", "middle middle"))));
    assertEquals(
        "Alla tre nyckeltal vars läge är känt hör till de sämsta 25 procenten. "
            + "2017 hörde alla tre nyckeltal vars läge var känt till de bästa 25 procenten.",
        message(
            survey(
                ofGroups("Ro", "best worst"),
                ofGroups("Lust", "best worst"),
                ofGroups("Tro", "best worst"))));
    assertEquals(
        "Det enda nyckeltal vars läge är känt hör till de bästa 25 procenten. "
            + "2017 hörde det enda nyckeltal vars läge var känt till de sämsta 25 procenten.",
        message(survey(UP)));
  }

  @Test
  void editionsWithOtherNumbersOfIndicatorsAreSaidWithTheirOwn() {
    assertEquals(
        "Två av tre nyckeltal hör till de bästa 25 procenten, ett till de mellersta 50 och inget "
            + "till de sämsta 25. 2017 var det inget, ett och ett av två nyckeltal.",
        message(survey(UP, MIDDLE, ofGroups("Tro", "- best"))));
  }

  @Test
  void anEditionBeforeWithOnlyAFewStandingsIsNotShown() {
    Survey survey = survey(UP, ofGroups("Tro", "- best"), ofGroups("Lust", "- middle"));
    assertEquals(1, tables(survey).orElseThrow().groups().get(0).lines().size());
  }

  @Test
  void thoseWithoutAStandingAreCounted() {
    assertEquals(
        """
        Det enda nyckeltal vars läge är känt hör till de bästa 25 procenten.
        Alla nyckeltal
        2018, 1 nyckeltal: 1 0 0 [1, 0, 0]
        Skola
        2018, 1 nyckeltal: 1 0 0 [1, 0, 0]
        En grupp säger var kommunen ligger bland dem som deltog, inte om resultatet är bra \
        eller dåligt i sig.
        Ett nyckeltal har ingen grupp 2018 och räknas inte med.
        """,
        table(survey(ofGroups("Ro", "- best"), NEUTRAL)));
  }

  @Test
  void whereNothingIsKnownThereIsNoTable() {
    assertEquals(Optional.empty(), tables(survey(NEUTRAL)));
  }

  @Test
  void anEditionBeforeAloneIsNoTable() {
    Survey counted = survey(ofGroups("Ro", "best -"), NEUTRAL);
    assertEquals(Optional.empty(), tables(counted));
    assertEquals(
        Optional.empty(),
        new Portions(Surveys.setting(counted)).of(counted, counted.areas().get(0)));
    assertEquals(
        Optional.empty(),
        tables(Peered.with(survey(NEUTRAL), Peered.published(2017, "55", "36", "9"))));
  }

  private static Indicator ofGroups(String title, String groups) {
    return Peered.standing(Surveys.percent(title, "80 80"), groups);
  }

  private static Survey survey(Indicator... indicators) {
    return Surveys.survey(2, List.of(), List.of(Surveys.area("Skola", indicators)));
  }

  private static Optional<ShareTable> tables(Survey survey) {
    return new Portions(Surveys.setting(survey)).of(survey, Address.HOME);
  }

  private static String message(Survey survey) {
    return tables(survey).orElseThrow().message();
  }

  private static String table(Survey survey) {
    ShareTable table = tables(survey).orElseThrow();
    StringBuilder out = new StringBuilder(table.message()).append('\n');
    for (ShareTable.Group group : table.groups()) {
      out.append(group.name()).append('\n');
      group.lines().forEach(line -> out.append(line(line)).append('\n'));
    }
    table.notes().forEach(note -> out.append(words(note)).append('\n'));
    return out.toString().replace('\u00a0', ' ');
  }

  private static String line(ShareTable.Line line) {
    return line.period()
        + ", "
        + line.detail()
        + ": "
        + share(line.best())
        + " "
        + share(line.middle())
        + " "
        + share(line.worst())
        + " "
        + line.bar().labels();
  }

  private static String share(ShareTable.Share share) {
    String percent = share.percent();
    return share.count().isEmpty()
        ? percent
        : share.count() + (percent.isEmpty() ? "" : " (" + percent + ")");
  }

  private static String words(Sentence sentence) {
    return sentence.parts().stream().map(Sentence.Part::words).collect(Collectors.joining());
  }
}
