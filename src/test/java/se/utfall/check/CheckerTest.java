package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.utfall.content.Content;
import se.utfall.model.Area;
import se.utfall.model.Article;
import se.utfall.model.Board;
import se.utfall.model.Breakdown;
import se.utfall.model.Commentary;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Narrative;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Register;
import se.utfall.model.Rhythm;
import se.utfall.model.Site;
import se.utfall.model.Source;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Value;
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

  private static final Board BOARD =
      new Board("PN", "provnamnden", "Provnämnden", Board.Kind.BOARD);

  private final Content content = Contents.valid();

  @Test
  void soundContentBecomesTheWholeModel() {
    Diagnostics findings = new Diagnostics();
    assertEquals(
        Optional.of(site()),
        Checker.check(content, List.of("sv"), List.of(), Contents.DAY, findings));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void anErrorFoundInReadingForbidsAModel() {
    Diagnostics findings = new Diagnostics();
    findings.add(Position.file("content/pages/om.md"), Rule.FILE_ENCODING);
    assertTrue(Checker.check(content, List.of("sv"), List.of(), Contents.DAY, findings).isEmpty());
    assertEquals(1, findings.sorted().size());
  }

  @Test
  void aWarningForbidsNothing() {
    Diagnostics findings = new Diagnostics();
    findings.add(Position.file("content/pages/om.md"), Rule.COMMENTARY_STALE, "2019", "2021");
    assertTrue(
        Checker.check(content, List.of("sv"), List.of(), Contents.DAY, findings).isPresent());
  }

  private Site site() {
    return new Site(
        "sv",
        "Så går det för Exempelkommun",
        Optional.of("Resultat"),
        "Påhittade resultat.",
        Optional.of("https://example.org/resultat"),
        Contents.DAY,
        new Site.Publisher("Exempelkommun", "Exempel", "0000", Optional.of("https://example.org")),
        new Site.Contact(
            "Kvalitet",
            Optional.of("kvalitet@example.org"),
            Optional.of("010-00 00 00"),
            Optional.of("https://example.org/kontakt")),
        new Site.Look(Optional.of("#0b5394"), Optional.of("#8ab8e6"), Optional.of("vapen.svg")),
        Contents.DAY,
        Optional.of(register()),
        List.of(),
        List.of(survey()),
        List.of(article("metod", "Om Metod", 1), article("om", "Om om", 0)),
        List.of("prov/bild.svg", "vapen.svg"));
  }

  private static Register register() {
    Rhythm rhythm =
        new Rhythm(Rhythm.Frequency.ODD_YEARS, Optional.of("På hösten."), Optional.empty());
    return new Register(
        "Modeller",
        "Påhittade.",
        Contents.DAY,
        Optional.of(new Source("Beslut", Optional.of("https://example.org/beslut"))),
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
        List.of());
  }

  private Article article(String slug, String title, int index) {
    Prose prose = content.articles().get(index).prose();
    return new Article(slug, title, Optional.of("Påhittat."), Contents.DAY, prose);
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
        List.of(new Survey.Link("Mer", "https://example.org/mer")),
        new Narrative(List.of("Det går bra."), List.of("Det kan bli bättre.")),
        List.of(),
        Optional.of(content.surveys().get(0).texts().get(0).prose()),
        List.of(
            area("skola", "Skola", "Kommunala skolor", school(), Optional.of(commentary(1))),
            area("naringsliv", "Näringsliv", "Alla företag", trade(), Optional.empty())));
  }

  private static Area area(
      String slug, String title, String scope, Indicator indicator, Optional<Commentary> text) {
    return new Area(
        slug,
        title,
        Optional.of(scope),
        "Ett nyckeltal.",
        Contents.DAY,
        Narrative.NONE,
        List.of(indicator),
        text);
  }

  private Commentary commentary(int index) {
    Prose prose = content.surveys().get(0).areas().get(1).texts().get(index).prose();
    return new Commentary(Y2021, Optional.of("Kvalitet"), Contents.DAY, prose);
  }

  private Indicator school() {
    return indicator(
        "X1", "Trivsel", Unit.PERCENT, Optional.empty(), "80", "81.5", Optional.of(commentary(2)));
  }

  private static Indicator trade() {
    Indicator.Scale scale = new Indicator.Scale(BigDecimal.ONE, new BigDecimal(100));
    return indicator(
        "X2", "Nöjda företag", Unit.INDEX, Optional.of(scale), "66", "77", Optional.empty());
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
        new Source("Egen mätning", Optional.of("https://example.org/egen")),
        Optional.of("N00000"),
        Optional.of(BOARD),
        List.of(new Indicator.Break(Y2021, "Nytt frågeformulär.")),
        new TreeMap<>(Map.of(Y2019, measured(before), Y2021, measured(now))),
        Optional.empty(),
        List.of(
            new Indicator.Series(
                SIMILAR,
                new TreeMap<>(Map.of(Y2021, Value.missing(Value.Reason.SUPPRESSED))),
                Optional.empty()),
            new Indicator.Series(EVERYBODY, new TreeMap<>(), Optional.empty())),
        new Breakdown(List.of(), List.of(), Optional.of(5)),
        Peers.NONE,
        Goal.NONE,
        History.NONE,
        commentary);
  }

  private static Value measured(String number) {
    return Value.of(new BigDecimal(number));
  }
}
