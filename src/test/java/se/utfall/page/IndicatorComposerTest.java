package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Area;
import se.utfall.model.Breakdown;
import se.utfall.model.Breakdown.Branch;
import se.utfall.model.Breakdown.BySex;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Direction;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.StatedStanding;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Indicators;
import se.utfall.stats.Made;

class IndicatorComposerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "78 80 84|3 |Resultatet har förbättrats sedan 2018 och hör till de bästa 25 procenten.",
        "78 80 84|12|Resultatet har förbättrats sedan 2018 och hör till den mellersta gruppen.",
        "78 80 84|25|Resultatet har förbättrats sedan 2018, men hör till de sämsta 25 procenten.",
        "78 84 80|3 |Resultatet har försämrats sedan 2018, men hör till de bästa 25 procenten.",
        "78 84 80|25|Resultatet har försämrats sedan 2018 och hör till de sämsta 25 procenten.",
        "78 80 80|25|Resultatet är oförändrat sedan 2018 och hör till de sämsta 25 procenten.",
        "- - 80|3|År 2019 mättes detta för första gången. Resultatet hör till de bästa 25 procenten.",
      })
  void theMessageJoinsTheOwnChangeAndTheStanding(String own, int rank, String message) {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", own, "- - 70")).spread(2019, ranked(rank)).indicator();
    assertEquals(message, compose(indicator).message());
  }

  @Test
  void aStandingIsALightBesideTheOwnChangeWithPlaceAndSource() {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80 84"))
            .spread(2018, ranked(25))
            .target(2019, "85")
            .indicator();
    assertEquals(
        List.of(
            "Sedan 2018: improved Förbättrat, från 80 till 84 %.",
            "Bland alla kommuner: worst Sämsta gruppen, de sämsta 25 procenten, plats 25 av 30,"
                + " år 2018. Egen bearbetning av data från Kolada",
            "Mål 2019: missed Inte nått, minst 85 %."),
        lights(compose(indicator)));
  }

  @Test
  void aStatedStandingSaysWhoStatesIt() {
    StatedStanding stated =
        new StatedStanding(
            new Period(2019),
            StatedStanding.Group.BEST,
            Optional.empty(),
            Optional.of(240),
            Optional.empty(),
            Indicators.of(
                    "",
                    Unit.PERCENT,
                    Optional.empty(),
                    Direction.HIGHER,
                    0,
                    "",
                    List.of(),
                    List.of())
                .source());
    IndicatorPage page =
        compose(
            Made.of(Surveys.percent("Trivsel", "78 80 84"))
                .peers(new Peers(List.of(stated), Optional.empty()))
                .indicator());
    assertEquals(
        "Bland alla kommuner: best Bästa gruppen, de bästa 25 procenten, bland 240 kommuner."
            + " Källa: Påhittad",
        lights(page).get(1));
    AmongAll among = page.among().orElseThrow();
    assertEquals(
        "Exempel hör till de bästa 25 procenten, och resultatet har förbättrats sedan 2018.",
        plain(among.message()));
    assertEquals(List.of("2019 improved Förbättrat från 80 % år 2018"), changes(among));
    assertTrue(among.spread().isEmpty() && among.trend().isEmpty());
    assertEquals(
        List.of(new Footnote("lage-not-1", "1", "Läget är angivet av Påhittad.", true)),
        among.table().notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "? ? ?|best improved|improved Förbättrat, enligt källan|Resultatet har enligt källan"
            + " förbättrats och hör till de bästa 25 procenten. Värdet har fallit bort: det har inte lämnats eller inte kunnat redovisas.",
        "? ? ?|worst improved|improved Förbättrat, enligt källan|Resultatet har enligt källan"
            + " förbättrats, men hör till de sämsta 25 procenten. Värdet har fallit bort: det har inte lämnats eller inte kunnat redovisas.",
        "? ? ?|best worsened|worsened Försämrat, enligt källan|Resultatet har enligt källan"
            + " försämrats, men hör till de bästa 25 procenten. Värdet har fallit bort: det har inte lämnats eller inte kunnat redovisas.",
        "? ? ?|middle unchanged|unchanged Oförändrat, enligt källan|Resultatet är enligt källan"
            + " oförändrat och hör till den mellersta gruppen. Värdet har fallit bort: det har inte lämnats eller inte kunnat redovisas.",
        "? ? ?|best|none Förändringen är inte redovisad |Resultatet hör till de bästa 25"
            + " procenten. Värdet har fallit bort: det har inte lämnats eller inte kunnat redovisas.",
        "- 80 84|best worsened|improved Förbättrat, från 80 till 84 %|Resultatet har förbättrats"
            + " sedan 2018 och hör till de bästa 25 procenten.",
      })
  void whereTheFiguresDoNotTellTheChangeIsAsStated(
      String own, String stated, String light, String message) {
    IndicatorPage page = compose(Peered.stated(Surveys.percent("Trivsel", own), 2019, stated));
    assertEquals(message, page.message());
    assertEquals(light.strip(), plain(first(page)).strip());
  }

  @Test
  void besideASuppressedFigureNoChangeIsSaid() {
    Indicator secret =
        Made.of(Surveys.percent("Trivsel", "? ? 80"))
            .own("2018", Value.missing(Value.Reason.SUPPRESSED))
            .indicator();
    IndicatorPage page = compose(Peered.stated(secret, 2019, "best unchanged"));
    assertEquals("none Inget tidigare värde", first(page).strip());
  }

  private static String first(IndicatorPage page) {
    Verdict verdict = page.glance().get(0).verdict().orElseThrow();
    return String.join(" ", verdict.id(), verdict.word(), verdict.detail());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HIGHER |Exempel hör till den mellersta gruppen: 11 av 30 kommuner har högre andel."
            + "|Sämsta 25 %/Mellersta 50 %/Bästa 25 %",
        "LOWER  |Exempel hör till den mellersta gruppen: 18 av 30 kommuner har lägre andel."
            + "|Bästa 25 %/Mellersta 50 %/Sämsta 25 %",
        "NEUTRAL|11 av 30 kommuner har högre andel.|Lägsta 25 %/Mellersta 50 %/Högsta 25 %",
      })
  void theSpreadSaysHowManyAreBetter(Direction direction, String message, String zones) {
    Indicator indicator =
        Made.of(Surveys.of("Trivsel", Unit.PERCENT, direction, "78 80 84"))
            .spread(2019, ranked(12))
            .indicator();
    AmongAll among = compose(indicator).among().orElseThrow();
    assertEquals(message, plain(among.message()));
    SpreadChart chart = among.spread().orElseThrow().chart();
    assertEquals(zones, plain(String.join("/", chart.zones())));
    assertEquals("Exempel 59 %", plain(chart.own().orElseThrow().label()));
    assertEquals(29, chart.others().size());
    assertEquals(direction != Direction.NEUTRAL, among.table().standings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25 3 |Exempel hör till de bästa 25 procenten, och resultatet har förbättrats sedan 2018."
            + " 2 av 30 kommuner har högre andel.|improved Förbättrat",
        "30 25|Exempel hör till de sämsta 25 procenten, men resultatet har förbättrats sedan 2018."
            + " 24 av 30 kommuner har högre andel.|improved Förbättrat",
        "1 3  |Exempel hör till de bästa 25 procenten, men resultatet har försämrats sedan 2018."
            + " 2 av 30 kommuner har högre andel.|worsened Försämrat",
        "25 25|Exempel hör till de sämsta 25 procenten, och resultatet är oförändrat sedan 2018."
            + " 24 av 30 kommuner har högre andel.|unchanged Oförändrat",
      })
  void besideAPositionStandsTheChangeByTheSameSource(String ranks, String message, String change) {
    String[] both = ranks.strip().split(" ");
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80 80"))
            .spread(2018, ranked(Integer.parseInt(both[0])))
            .spread(2019, ranked(Integer.parseInt(both[1])))
            .indicator();
    AmongAll among = compose(indicator).among().orElseThrow();
    assertEquals(message, plain(among.message()));
    assertEquals("Mot året före", among.table().before());
    assertEquals(List.of("2019 " + change, "2018 none Inget tidigare värde"), changes(among));
  }

  @Test
  void aChangeOverSeveralYearsNamesTheEarlierOneAndNoneReachesAcrossABreak() {
    Indicator over =
        Made.of(Surveys.percent("Trivsel", "78 80 84"))
            .spread(2017, ranked(12))
            .spread(2019, ranked(3))
            .indicator();
    assertEquals(
        List.of("2019 improved Förbättrat sedan 2017", "2017 none Inget tidigare värde"),
        changes(compose(over).among().orElseThrow()));
    Indicator across =
        Made.of(Surveys.broken("Trivsel", "78 80 84", 2019))
            .spread(2018, ranked(12))
            .spread(2019, ranked(3))
            .indicator();
    AmongAll among = compose(across).among().orElseThrow();
    assertEquals(
        List.of("2019 none Går inte att jämföra", "2018 none Inget tidigare värde"),
        changes(among));
    assertEquals(
        "Exempel hör till de bästa 25 procenten: 2 av 30 kommuner har högre andel.",
        plain(among.message()));
  }

  @Test
  void aPastStandingTellsItsChangeAsPastToo() {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80 84"))
            .spread(2017, ranked(30))
            .spread(2018, ranked(25))
            .indicator();
    assertEquals(
        "År 2018 hörde Exempel till de sämsta 25 procenten, men resultatet hade förbättrats sedan"
            + " 2017. 24 av 30 kommuner har högre andel.",
        plain(compose(indicator).among().orElseThrow().message()));
  }

  @Test
  void aChangeIsNotToldWhereTheSurveyWithholdsItsValue() {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80"))
            .own("2019", Value.missing(Value.Reason.SUPPRESSED))
            .spread(2018, ranked(12))
            .spread(2019, ranked(3))
            .indicator();
    assertEquals(
        List.of("2019 ", "2018 none Inget tidigare värde"),
        changes(compose(indicator).among().orElseThrow()));
  }

  @Test
  void theTrendIsDescribedWithItsBand() {
    Made made = Made.of(Surveys.percent("Trivsel", "78 80 84"));
    for (int year = 2016; year < 2020; year++) {
      made.spread(year, ranked(2020 - year));
    }
    Chart chart = compose(made.indicator()).among().orElseThrow().trend().orElseThrow().chart();
    assertEquals(
        "Exempel. 2016: 67 %; 2017: 68 %; 2018: 69 %; 2019: 70 %. Mellersta halvan av kommunerna:"
            + " 2016 49–62; 2017 49–62; 2018 49–62; 2019 49–62.",
        plain(chart.description()));
  }

  @Test
  void aStandingOfAnotherPeriodNamesItsSourceWhereThatIsAnother() {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80 84")).spread(2018, ranked(12)).indicator();
    Positions positions = new Positions(Surveys.setting());
    assertEquals(
        "bland 30 kommuner, år 2018, Kolada", positions.of(indicator, new Period(2019)).detail());
    assertEquals("bland 30 kommuner", positions.of(indicator, new Period(2018)).detail());
    assertEquals(
        "bland 30 kommuner, år 2018, Kolada", positions.newest(indicator).orElseThrow().detail());
  }

  @Test
  void aBudgetsValueThatIsLateIsToldAmongTheFacts() {
    Indicator late = Made.of(Surveys.percent("Trivsel", "78 80 84")).target(2024, "85").indicator();
    assertEquals(
        List.of(
            "Ingår i kommunfullmäktiges budget och mäts därför varje år. Värdet för 2024 är"
                + " försenat. Det skulle ha funnits senast 31 december 2025."),
        budget(late));
    Indicator later =
        Made.of(Surveys.percent("Trivsel", "78 80 84")).target(2023, "85").indicator();
    assertEquals(
        List.of(
            "Ingår i kommunfullmäktiges budget och mäts därför varje år. Värdena för 2023 och 2024"
                + " är försenade. Det första skulle ha funnits senast 31 december 2024."),
        budget(later));
    Indicator there =
        Made.of(Surveys.percent("Trivsel", "78 80 84")).target(2025, "85").indicator();
    assertEquals(
        List.of("Ingår i kommunfullmäktiges budget och mäts därför varje år."), budget(there));
  }

  private static List<String> budget(Indicator indicator) {
    return compose(indicator).facts().stream()
        .filter(fact -> fact.name().equals("Budget"))
        .map(fact -> plain(fact.text()))
        .toList();
  }

  private static List<String> changes(AmongAll among) {
    return among.table().lines().stream()
        .map(l -> l.period() + " " + l.change().map(IndicatorComposerTest::said).orElse(""))
        .toList();
  }

  private static String said(Verdict v) {
    return plain(String.join(" ", v.id(), v.word(), v.detail()));
  }

  @Test
  void theTableOfAllHasEveryFigureAsPrinted() {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80 84")).spread(2019, ranked(12)).indicator();
    AmongAll.Table table = compose(indicator).among().orElseThrow().table();
    assertEquals(Optional.empty(), table.few());
    AmongAll.Line line = table.lines().get(0);
    assertEquals(
        "2019 59 Mellersta gruppen 12 30 56 56 49\u201362 ej redovisat",
        String.join(
            " ",
            line.period(),
            line.own().shown(),
            line.standing().word(),
            line.rank().shown(),
            line.participants().shown(),
            line.mean().shown(),
            line.median().shown(),
            line.half().shown(),
            line.nation().shown()));
  }

  @Test
  void twoSourcesThatDifferAreBothSaid() {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80 84"))
            .spread(2017, "78.5 70 71")
            .spread(2018, "80.4 70 71")
            .indicator();
    AmongAll among = compose(indicator).among().orElseThrow();
    assertEquals(
        List.of("Påhittad anger 78 % för 2017, Kolada 78,5 %."),
        among.differences().stream().map(IndicatorComposerTest::plain).toList());
    assertEquals("för få kommuner", among.table().lines().get(0).standing().word());
    assertEquals(
        Optional.of("Med färre än 20 kommuner anges inget läge."),
        among.table().few().map(IndicatorComposerTest::plain));
  }

  @Test
  void whatTheSurveyWithholdsIsNotToldByAnotherSource() {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80"))
            .own("2019", Value.missing(Value.Reason.SUPPRESSED))
            .spread(2019, ranked(12))
            .indicator();
    AmongAll among = compose(indicator).among().orElseThrow();
    assertEquals("sekretess", among.table().lines().get(0).own().shown());
    assertTrue(among.spread().orElseThrow().chart().own().isEmpty());
    assertEquals(
        "Värdet för Exempel 2019 visas inte, för att ingen enskild ska kunna kännas igen.",
        plain(among.message()));
  }

  @Test
  void withoutAnOwnValueAmongAllTheMessageSaysSoAndTheTableThatNobodyWroteIt() {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80 81"))
            .peers(elsewhere(Map.of(), 2019))
            .indicator();
    AmongAll among = compose(indicator).among().orElseThrow();
    assertEquals("Exempel har inget värde för 2019 att jämföra.", plain(among.message()));
    assertEquals(
        List.of(new MissingNote("ej redovisat", "Värdet redovisas inte här för den perioden.")),
        among.table().missing());
  }

  @Test
  void whereATotalIsWithheldALineSaysThatNothingIsShownOfWomenAndMenEither() {
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80"))
            .own("2019", Value.missing(Value.Reason.SUPPRESSED))
            .peers(elsewhere(Map.of(Sex.WOMEN, BigDecimal.ONE, Sex.MEN, BigDecimal.TEN), 2018))
            .indicator();
    assertEquals(Optional.empty(), compose(indicator).sexes().orElseThrow().withheld());
    Peers both = elsewhere(Map.of(Sex.WOMEN, BigDecimal.ONE, Sex.MEN, BigDecimal.TEN), 2018, 2019);
    SexTable table = compose(Made.of(indicator).peers(both).indicator()).sexes().orElseThrow();
    assertEquals(
        Optional.of(
            "För 2019 visas inga värden för kvinnor och män, för att ingen enskild ska kunna"
                + " kännas igen."),
        table.withheld());
    assertEquals(List.of("2018"), table.lines().stream().map(SexTable.Line::period).toList());
  }

  /** Three other municipalities' values, and the own women's and men's in the first year. */
  private static Peers elsewhere(Map<Sex, BigDecimal> bySex, int... years) {
    List<Spread.Entry> others =
        Stream.of("70", "71", "72")
            .map(v -> new Spread.Entry("00" + v, "Påhittad " + v, new BigDecimal(v)))
            .toList();
    SortedMap<Period, Spread.Distribution> periods = new TreeMap<>();
    for (int year : years) {
      periods.put(
          new Period(year),
          new Spread.Distribution(
              others, 0, Optional.empty(), year == years[0] ? bySex : Map.of()));
    }
    Source source = new Source("Påhittad källa", Optional.empty(), Optional.empty());
    return new Peers(List.of(), Optional.of(new Spread(source, "0001", periods)));
  }

  @Test
  void womenAndMenAreSetBesideEachOtherInWords() {
    Breakdown breakdown =
        new Breakdown(
            List.of(
                new BySex(Sex.WOMEN, values("80", "82"), Optional.empty()),
                new BySex(Sex.MEN, values("80", ".."), Optional.of("Endast folkbokförda."))),
            List.of(),
            Optional.of(5));
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "79 80 81")).breakdown(breakdown).indicator();
    SexTable table = compose(indicator).sexes().orElseThrow();
    assertEquals(
        List.of("2019: 82 mot sekretess. ", "2018: 80 mot 80. lika för kvinnor och män"),
        table.lines().stream()
            .map(
                l ->
                    l.period()
                        + ": "
                        + l.women().shown()
                        + " mot "
                        + l.men().shown()
                        + ". "
                        + l.gap())
            .toList());
    assertEquals("Endast folkbokförda.", table.notes().get(0).text());
    assertEquals(
        Optional.of(
            "Värden som bygger på färre än 5 svar visas inte,"
                + " och inte heller värden som de kan räknas ut ur."),
        table.rule());
  }

  @Test
  void partsHaveTheirNewestValueChangeAndAnswers() {
    SortedMap<Period, Value> school = new TreeMap<>(values("80", "82"));
    school.put(
        new Period(2019),
        new Value.Measured(
            new BigDecimal("82"),
            Optional.of(1312),
            Optional.of(new BigDecimal("1.6")),
            Optional.of("Ny skola.")));
    Breakdown breakdown =
        new Breakdown(
            List.of(),
            List.of(
                new Branch("Påhittade skolan", school, Optional.empty()),
                new Branch("Tomma skolan", values("80", ".."), Optional.empty())),
            Optional.of(5));
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "79 80 81")).breakdown(breakdown).indicator();
    BranchTable table = compose(indicator).branches().orElseThrow();
    assertEquals(
        List.of(
            "Påhittade skolan 82 ± 2 (1 312) Förbättrat från 80 % år 2018",
            "Tomma skolan sekretess  () sekretess"),
        table.lines().stream().map(IndicatorComposerTest::plain).toList());
    assertEquals("Ny skola.", table.notes().get(0).text());
    assertEquals(Optional.of("Strecket är hela Exempel."), table.tick());
  }

  @Test
  void anIndicatorInABudgetHasMorePeriodsAndOneThatEndedFewer() {
    Indicator budget =
        Made.of(Surveys.percent("Trivsel", "78 80 84"))
            .own("2020", Value.of(new BigDecimal("90")))
            .target(2020, "85.5")
            .indicator();
    IndicatorPage page = compose(budget);
    assertEquals(List.of("2020", "2019", "2018", "2017"), periods(page));
    assertEquals("90", page.number());
    assertEquals("Mål 2020: reached Nått, minst 85,5 %.", lights(page).get(1));

    History ended =
        new History(
            List.of(new History.Earlier(new Period(2017), Optional.of("Glädje"), Optional.empty())),
            Optional.of(
                new History.End(
                    new Period(2018), Optional.empty(), Optional.of("Frågan togs bort."))));
    IndicatorPage last =
        compose(Made.of(Surveys.percent("Trivsel", "78 80")).history(ended).indicator());
    assertEquals(List.of("2018", "2017"), periods(last));
    assertEquals("80", last.number());
    assertEquals(
        List.of(
            "Tidigare: Till och med 2017 hette det ”Glädje”.",
            "Mäts inte längre: Mättes sista gången 2018. Frågan togs bort."),
        last.facts().stream()
            .map(fact -> fact.name() + ": " + fact.text())
            .filter(text -> text.matches("(Tidigare|Mäts inte).*"))
            .toList());
  }

  @Test
  void notesAreNumberedAsTheTableIsReadAndEqualOnesOnce() {
    Value noted =
        new Value.Measured(
            new BigDecimal("85"), Optional.empty(), Optional.empty(), Optional.of("Preliminärt."));
    Indicator indicator =
        Made.of(Surveys.percent("Trivsel", "78 80 84"))
            .ownNote("Endast egna skolor.")
            .own("2018", noted)
            .own("2019", noted)
            .indicator();
    IndicatorPage.Table table = compose(indicator).table();
    assertEquals(
        List.of("1 Endast egna skolor.", "2 Preliminärt."),
        table.notes().stream().map(note -> note.mark() + " " + note.text()).toList());
    assertEquals(Optional.of("1"), table.own().note().map(Footnote::mark));
    assertEquals(
        List.of("2019 2 true", "2018 2 false"),
        table.lines().stream()
            .flatMap(
                l ->
                    l.row().own().note().stream()
                        .map(n -> l.row().period() + " " + n.mark() + " " + n.first()))
            .toList());
  }

  private static String ranked(int rank) {
    String others =
        IntStream.rangeClosed(1, 30)
            .filter(place -> place != rank)
            .mapToObj(place -> Integer.toString(71 - place))
            .collect(Collectors.joining(" "));
    return (71 - rank) + " " + others;
  }

  private static SortedMap<Period, Value> values(String... figures) {
    SortedMap<Period, Value> values = new TreeMap<>();
    int year = 2018;
    for (String figure : figures) {
      values.put(
          new Period(year++),
          figure.equals("..")
              ? Value.missing(Value.Reason.SUPPRESSED)
              : Value.of(new BigDecimal(figure)));
    }
    return values;
  }

  private static IndicatorPage compose(Indicator indicator) {
    Area area = Surveys.area("Barn och unga", indicator);
    Survey survey = Surveys.survey(3, List.of(Indicators.SIMILAR), List.of(area));
    return new IndicatorComposer(Surveys.setting(survey)).compose(survey, area, indicator);
  }

  private static List<String> periods(IndicatorPage page) {
    return page.table().lines().stream().map(line -> line.row().period()).toList();
  }

  private static String said(Position p) {
    return p.id() + " " + String.join(", ", p.word(), p.meaning(), p.detail());
  }

  private static List<String> lights(IndicatorPage page) {
    return page.glance().stream()
        .map(
            g ->
                g.name()
                    + ": "
                    + g.verdict().map(v -> v.id() + " " + v.word() + " " + v.detail()).orElse("")
                    + g.position().map(IndicatorComposerTest::said).orElse("")
                    + ". "
                    + g.source())
        .map(IndicatorComposerTest::plain)
        .toList();
  }

  private static String plain(BranchTable.Line line) {
    return plain(
        line.name().name()
            + " "
            + line.value().shown()
            + " "
            + line.value().margin().orElse("")
            + " ("
            + line.value().answers().orElse("")
            + ") "
            + line.change().word()
            + " "
            + line.change().detail());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').strip();
  }
}
