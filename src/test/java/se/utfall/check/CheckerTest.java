package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.content.Content;
import se.utfall.model.Accessibility;
import se.utfall.model.Area;
import se.utfall.model.Article;
import se.utfall.model.Board;
import se.utfall.model.Breakdown;
import se.utfall.model.Commentary;
import se.utfall.model.Comparison;
import se.utfall.model.DataFormat;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Kolada;
import se.utfall.model.License;
import se.utfall.model.Narrative;
import se.utfall.model.News;
import se.utfall.model.OpenData;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Picture;
import se.utfall.model.Redirect;
import se.utfall.model.Register;
import se.utfall.model.Rhythm;
import se.utfall.model.Shares;
import se.utfall.model.Site;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.StatedStanding;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.model.Wording;
import se.utfall.stats.Indicators;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Prose;
import se.utfall.text.Rule;

class CheckerTest {
  private static final Period Y2019 = new Period(2019);
  private static final Period Y2021 = new Period(2021);
  private static final Comparison SIMILAR =
      new Comparison(
          "similar",
          "Liknande kommuner",
          "Påhittade.",
          Comparison.Kind.SIMILAR,
          List.of("Förebild"),
          Optional.of(2021),
          Optional.empty());
  private static final Comparison EVERYBODY =
      Indicators.comparison("all", "Alla kommuner", Comparison.Kind.ALL);

  private static final Source OWN =
      new Source(
          "Egen mätning",
          Optional.of("https://example.org/egen"),
          Optional.of("Får användas fritt."));

  private static final Board BOARD =
      new Board("PN", "provnamnden", "Provnämnden", Board.Kind.BOARD);

  private final Content content = Contents.valid();

  @Test
  void soundContentBecomesTheWholeModel() {
    Diagnostics findings = new Diagnostics();
    assertEquals(
        Optional.of(site()),
        Checker.check(content, List.of("sv"), List.of(), Contents.DAY, findings).site());
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void anErrorFoundInReadingForbidsAModel() {
    Diagnostics findings = new Diagnostics();
    findings.add(Position.file("content/pages/om.md"), Rule.FILE_ENCODING);
    assertTrue(
        Checker.check(content, List.of("sv"), List.of(), Contents.DAY, findings).site().isEmpty());
    assertEquals(1, findings.sorted().size());
  }

  @Test
  void aWarningForbidsNothing() {
    Diagnostics findings = new Diagnostics();
    findings.add(Position.file("content/pages/om.md"), Rule.COMMENTARY_STALE, "2019", "2021");
    assertTrue(
        Checker.check(content, List.of("sv"), List.of(), Contents.DAY, findings)
            .site()
            .isPresent());
  }

  private Site site() {
    return new Site(
        "sv",
        "Så går det för Exempelkommun",
        Optional.of("Resultat"),
        "Påhittade resultat.",
        Optional.of("https://example.org/resultat"),
        Contents.DAY,
        new Site.Publisher(
            "Exempelkommun", "Exempel", Optional.of("0114"), Optional.of("https://example.org")),
        new Site.Contact(
            "Kvalitet",
            Optional.of("kvalitet@example.org"),
            Optional.of("010-00 00 00"),
            Optional.of("https://example.org/kontakt")),
        new Site.Look(
            Optional.of("#0b5394"),
            Optional.of("#8ab8e6"),
            Optional.of("vapen.svg"),
            Site.Cards.ALL),
        wording(),
        Optional.of(accessibility()),
        List.of(List.of("dagis", "förskola")),
        new OpenData(
            Optional.of(License.CC_BY), Set.of(DataFormat.CSV, DataFormat.CSVW, DataFormat.JSON)),
        List.of(new Redirect("/tidigare/", "/prov/")),
        List.of(),
        Contents.DAY,
        Optional.of(register()),
        List.of(
            news("idag", "Nytt: Idag", News.Kind.PRESS_RELEASE, 1),
            news("ute", "Nytt: ute", News.Kind.NEWS, 0)),
        List.of(survey()),
        List.of(),
        List.of(article("metod", "Om Metod", 1), article("om", "Om om", 0)),
        List.of(
            new Picture("prov/bild.svg", Optional.empty()),
            new Picture("vapen.svg", Optional.empty())));
  }

  private static Accessibility accessibility() {
    return new Accessibility(
        Accessibility.Status.PARTLY,
        Contents.DAY,
        Contents.DAY,
        Accessibility.Method.SELF,
        "Påhittad bedömning.",
        List.of(new Accessibility.Limit("Påhittad brist.", "Påhittat skäl.")),
        List.of(),
        List.of(),
        new Accessibility.Feedback(
            "https://example.org/synpunkt", "synpunkt@example.org", Optional.empty()));
  }

  /** The usual thresholds but those for percent, of which only the largest is written. */
  private static Wording wording() {
    Map<Unit, Wording.Thresholds> thresholds = new EnumMap<>(Unit.class);
    Stream.of(Unit.values()).forEach(unit -> thresholds.put(unit, thresholds(10, 5, 5, 1, 2, 50)));
    Stream.of(Unit.PER_THOUSAND, Unit.INDEX, Unit.POINTS)
        .forEach(unit -> thresholds.put(unit, thresholds(5, 3, 3, 1, 2, 20)));
    thresholds.put(Unit.PERCENT, thresholds(7, 3, 3, 1, 2, 20));
    thresholds.put(Unit.DAYS, thresholds(16, 15, 14, 11, 12, 13));
    return new Wording(
        thresholds,
        List.of(
            new Wording.Band(
                "God",
                Optional.of(Unit.PERCENT),
                Optional.of(new BigDecimal(80)),
                Optional.of(new BigDecimal(100))),
            new Wording.Band(
                "god", Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(-1)))),
        Optional.of(new BigDecimal(90)),
        Optional.of(new BigDecimal(45)));
  }

  private static Wording.Thresholds thresholds(int... n) {
    BigDecimal[] all = IntStream.of(n).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
    return new Wording.Thresholds(all[0], all[1], all[2], all[3], all[4], all[5]);
  }

  private static Register register() {
    Rhythm rhythm =
        new Rhythm(Rhythm.Frequency.ODD_YEARS, Optional.of("På hösten."), Optional.empty());
    return new Register(
        "Modeller",
        "Påhittade.",
        Contents.DAY,
        Optional.of(
            new Source("Beslut", Optional.of("https://example.org/beslut"), Optional.empty())),
        List.of(BOARD),
        List.of(
            new Register.FollowUp(
                "prov",
                "Provundersökningen",
                "Påhittat.",
                "Påhittat.",
                rhythm,
                Register.Comparability.PARTLY,
                List.of(BOARD),
                List.of(BOARD),
                Optional.of("berörda nämnder"))));
  }

  private static Survey.Edition edition(Period period) {
    return new Survey.Edition(
        period,
        "hösten " + period,
        Optional.of(10),
        Optional.of("kommuner"),
        Optional.of(new BigDecimal("95")),
        Optional.of(40),
        Optional.of(Contents.DAY),
        List.of("Trygghet"));
  }

  private News news(String slug, String title, News.Kind kind, int index) {
    return new News(
        slug,
        title,
        Contents.DAY,
        kind,
        "Påhittat: " + title,
        "Kvalitet",
        Optional.of("prov"),
        content.news().get(index).prose());
  }

  private Article article(String slug, String title, int index) {
    Prose prose = content.articles().get(index).prose();
    return new Article(
        slug, title, Optional.of("Påhittat: " + title), Contents.DAY, Optional.empty(), prose);
  }

  private Survey survey() {
    return new Survey(
        "prov",
        "Provundersökningen",
        "Prov",
        "En påhittad undersökning.",
        "Exempelkommun",
        Optional.of(
            new Rhythm(
                Rhythm.Frequency.ODD_YEARS, Optional.of("På hösten."), Optional.of(Contents.DAY))),
        Optional.of("prov"),
        Optional.of("Två nyckeltal."),
        Contents.DAY,
        List.of(edition(Y2019), edition(Y2021)),
        List.of(SIMILAR, EVERYBODY),
        List.of(new Survey.Link("Undersökningens egen sida", "https://example.org/mer")),
        new Narrative(List.of("Det går bra."), List.of("Det kan bli bättre.")),
        List.of(
            new Shares(
                Y2019,
                Optional.of("skola"),
                new BigDecimal(55),
                new BigDecimal(36),
                new BigDecimal(9),
                Optional.of(11),
                OWN)),
        Optional.of(content.surveys().get(0).texts().get(0).prose()),
        List.of(
            area("skola", "Skola", "Kommunala skolor", school(), Optional.of(commentary(1))),
            area("naringsliv", "Näringsliv", "Alla företag", trade(), Optional.empty())),
        Optional.empty());
  }

  private static Area area(
      String slug, String title, String scope, Indicator indicator, Optional<Commentary> text) {
    return new Area(
        slug,
        title,
        Optional.of(scope),
        slug.equals("naringsliv") ? "Ett annat nyckeltal." : "Ett nyckeltal.",
        Contents.DAY,
        new Narrative(List.of("Bra."), List.of("Mindre bra.")),
        List.of(indicator),
        text);
  }

  private Commentary commentary(int index) {
    Prose prose = content.surveys().get(0).areas().get(1).texts().get(index).prose();
    return new Commentary(Y2021, Optional.of("Kvalitet"), Contents.DAY, prose);
  }

  private Indicator school() {
    return indicator(
        "X1", "Trivsel", Unit.PERCENT, Optional.empty(), "80", "80.5", Optional.of(commentary(2)));
  }

  private static Indicator trade() {
    Indicator.Scale scale = new Indicator.Scale(BigDecimal.ONE, new BigDecimal(100));
    return indicator(
        "X2", "Nöjda företag", Unit.INDEX, Optional.of(scale), "66", "80", Optional.empty());
  }

  private static Indicator indicator(
      String id,
      String title,
      Unit unit,
      Optional<Indicator.Scale> scale,
      String before,
      String now,
      Optional<Commentary> commentary) {
    return new Indicator(
        id,
        "x-" + id.toLowerCase(java.util.Locale.ROOT),
        title + " i Exempelkommun",
        title,
        unit,
        Optional.empty(),
        0,
        Direction.HIGHER,
        scale,
        "Påhittat.",
        Optional.of("Påhittat."),
        OWN,
        Optional.of(new Kolada("N00000", Optional.empty())),
        Optional.of(BOARD),
        List.of(new Indicator.Break(Y2021, "Nytt frågeformulär.")),
        new TreeMap<>(Map.of(Y2019, measured(before, 40), Y2021, measured(now, 40))),
        Optional.of("Alla."),
        List.of(
            new Indicator.Series(
                SIMILAR,
                new TreeMap<>(Map.of(Y2021, Value.missing(Value.Reason.SUPPRESSED))),
                Optional.empty()),
            new Indicator.Series(EVERYBODY, new TreeMap<>(), Optional.empty())),
        breakdown(),
        new Peers(List.of(standing(Y2019), standing(Y2021)), Optional.of(spread())),
        new Goal(
            Optional.of(Goal.Budget.COUNCIL), List.of(new Goal.Target(Y2021, new BigDecimal(90)))),
        new History(
            List.of(new History.Earlier(Y2019, Optional.of("Trygghet"), Optional.of("Barn"))),
            Optional.of(
                new History.End(
                    Y2021, Optional.of(id.equals("X1") ? "X2" : "X1"), Optional.of("Ny.")))),
        commentary,
        List.of("sökord"));
  }

  /** Three women's answers are fewer than five, and so they hide the men's too. */
  private static Breakdown breakdown() {
    Value hidden = Value.missing(Value.Reason.SUPPRESSED);
    return new Breakdown(
        List.of(
            new Breakdown.BySex(
                Breakdown.Sex.WOMEN,
                new TreeMap<>(Map.of(Y2019, measured("85", 20), Y2021, hidden)),
                Optional.of("Flickor.")),
            new Breakdown.BySex(
                Breakdown.Sex.MEN,
                new TreeMap<>(Map.of(Y2019, measured("60", 20), Y2021, hidden)),
                Optional.of("Pojkar."))),
        List.of(
            new Breakdown.Branch(
                "Norra",
                new TreeMap<>(Map.of(Y2021, measured("72", 12))),
                Optional.of("Ombyggd."))),
        Optional.of(5));
  }

  private static StatedStanding standing(Period period) {
    return new StatedStanding(
        period,
        StatedStanding.Group.BEST,
        Optional.of(3),
        Optional.of(200),
        Optional.of(StatedStanding.Change.IMPROVED).filter(c -> period.equals(Y2019)),
        OWN);
  }

  private static Spread spread() {
    Spread.Distribution all =
        new Spread.Distribution(
            List.of(
                new Spread.Entry("0114", "Ort 0114", new BigDecimal(80)),
                new Spread.Entry("0117", "Ort 0117", new BigDecimal(66))),
            2,
            Optional.of(new BigDecimal(77)),
            Map.of());
    return new Spread(OWN, "0114", new TreeMap<>(Map.of(Y2021, all)));
  }

  private static Value measured(String number, int answers) {
    return new Value.Measured(
        new BigDecimal(number),
        Optional.of(answers),
        Optional.of(BigDecimal.ONE),
        Optional.of("Påhittat."));
  }
}
