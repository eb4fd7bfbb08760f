package se.utfall.check;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.content.Content;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.Asset;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.IndicatorsFile.BranchEntry;
import se.utfall.content.IndicatorsFile.BreakEntry;
import se.utfall.content.IndicatorsFile.EarlierEntry;
import se.utfall.content.IndicatorsFile.EndEntry;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.ScaleEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.SpreadEntry;
import se.utfall.content.IndicatorsFile.StandingEntry;
import se.utfall.content.IndicatorsFile.TargetEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.MarkdownFile;
import se.utfall.content.RegisterFile;
import se.utfall.content.SiteFile;
import se.utfall.content.SpreadFile;
import se.utfall.content.SurveyFile;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Prose;
import se.utfall.text.SourceText;

/** Content without faults, all of it invented, with every field filled in. */
final class Contents {
  static final LocalDate DAY = LocalDate.of(2021, 12, 1);
  private static final String SITE = "content/site.yaml";
  private static final String REGISTER = "content/register.yaml";
  private static final String SURVEY = "content/prov/survey.yaml";
  private static final String SCHOOL = "content/prov/skola/indicators.yaml";
  private static final String TRADE = "content/prov/naringsliv/indicators.yaml";

  private Contents() {}

  static Content valid() {
    return new Content(
        Optional.of(site()),
        Optional.of(register()),
        List.of(survey()),
        List.of(article("om"), article("Metod")),
        List.of(
            news("ute", DAY, "news"),
            news("Idag", DAY, "press-release"),
            news("senare", DAY.plusDays(1), "news")),
        List.of(
            new Asset("vapen.svg", Path.of("content/vapen.svg"), Optional.empty()),
            new Asset("prov/bild.svg", Path.of("content/prov/bild.svg"), Optional.empty())),
        8);
  }

  private static SiteFile site() {
    return new SiteFile(
        SITE,
        Field.of(at(SITE, 1), 1),
        text(SITE, 2, "sv"),
        List.of(),
        text(SITE, 3, "Så går det för Exempelkommun"),
        text(SITE, 4, "Resultat"),
        text(SITE, 5, "Påhittade resultat."),
        text(SITE, 6, "https://example.org/resultat"),
        Field.of(at(SITE, 7), DAY),
        new SiteFile.PublisherEntry(
            text(SITE, 8, "Exempelkommun"),
            text(SITE, 9, "Exempel"),
            text(SITE, 10, "0114"),
            text(SITE, 11, "https://example.org")),
        new SiteFile.ContactEntry(
            text(SITE, 12, "Kvalitet"),
            text(SITE, 13, "kvalitet@example.org"),
            text(SITE, 14, "010-00 00 00"),
            text(SITE, 15, "https://example.org/kontakt")),
        new SiteFile.LookEntry(
            text(SITE, 16, "#0b5394"),
            text(SITE, 17, "#8ab8e6"),
            text(SITE, 18, "vapen.svg"),
            text(SITE, 19, "all")),
        claims(),
        Optional.of(accessibility()),
        List.of(List.of(text(SITE, 58, "dagis"), text(SITE, 59, "förskola"))),
        new SiteFile.DataEntry(text(SITE, 62, "CC-BY-4.0"), List.of(text(SITE, 63, "csv"))),
        List.of(new SiteFile.RedirectEntry(text(SITE, 60, "/tidigare/"), text(SITE, 61, "/prov/"))),
        List.of());
  }

  private static SiteFile.AccessibilityEntry accessibility() {
    Position at = at(SITE, 50);
    return new SiteFile.AccessibilityEntry(
        text(SITE, 51, "partly"),
        Field.of(at, DAY),
        Field.of(at, DAY),
        text(SITE, 52, "self"),
        text(SITE, 53, "Påhittad bedömning."),
        Field.of(
            at,
            List.of(
                new SiteFile.LimitEntry(
                    text(SITE, 54, "Påhittad brist."), text(SITE, 55, "Påhittat skäl.")))),
        Field.of(at, List.of()),
        Field.of(at, List.of()),
        new SiteFile.FeedbackEntry(
            text(SITE, 56, "https://example.org/synpunkt"),
            text(SITE, 57, "synpunkt@example.org"),
            Field.absent(at)));
  }

  private static SiteFile.ClaimsEntry claims() {
    Field<BigDecimal> none = Field.absent(at(SITE, 21));
    return new SiteFile.ClaimsEntry(
        Field.of(at(SITE, 19), 90),
        Field.of(at(SITE, 20), 45),
        List.of(
            new SiteFile.ThresholdsEntry(
                at(SITE, 21),
                text(SITE, 22, "percent"),
                number(23, 7),
                none,
                none,
                none,
                none,
                none),
            new SiteFile.ThresholdsEntry(
                at(SITE, 24),
                text(SITE, 25, "days"),
                number(26, 16),
                number(27, 15),
                number(28, 14),
                number(29, 11),
                number(30, 12),
                number(31, 13))),
        List.of(
            new SiteFile.BandEntry(
                at(SITE, 32),
                text(SITE, 33, "God"),
                text(SITE, 34, "percent"),
                number(35, 80),
                number(36, 100)),
            new SiteFile.BandEntry(
                at(SITE, 37),
                text(SITE, 38, "god"),
                Field.absent(at(SITE, 37)),
                Field.absent(at(SITE, 37)),
                number(39, -1))));
  }

  private static Field<BigDecimal> number(int line, int number) {
    return Field.of(at(SITE, line), new BigDecimal(number));
  }

  private static RegisterFile register() {
    return new RegisterFile(
        REGISTER,
        text(REGISTER, 1, "Modeller"),
        text(REGISTER, 2, "Påhittade."),
        Field.of(at(REGISTER, 3), DAY),
        new RegisterFile.DecisionEntry(
            text(REGISTER, 4, "Beslut"), text(REGISTER, 5, "https://example.org/beslut")),
        List.of(
            new RegisterFile.BoardEntry(
                text(REGISTER, 6, "PN"),
                text(REGISTER, 7, "Provnämnden"),
                text(REGISTER, 8, "board"))),
        List.of(
            new RegisterFile.ModelEntry(
                text(REGISTER, 9, "prov"),
                text(REGISTER, 10, "Provundersökningen"),
                text(REGISTER, 11, "Påhittat."),
                text(REGISTER, 12, "Påhittat."),
                text(REGISTER, 13, "odd-years"),
                text(REGISTER, 14, "På hösten."),
                text(REGISTER, 15, "partly"),
                List.of(text(REGISTER, 16, "PN")),
                List.of(text(REGISTER, 17, "PN")),
                text(REGISTER, 18, "berörda nämnder"))));
  }

  private static SurveyFolder survey() {
    return new SurveyFolder(
        "prov",
        "content/prov",
        Optional.of(surveyFile()),
        List.of(
            new AreaFolder(
                "naringsliv",
                "content/prov/naringsliv",
                Optional.of(trade()),
                List.of(spread(TRADE)),
                List.of()),
            new AreaFolder(
                "skola",
                "content/prov/skola",
                Optional.of(school()),
                List.of(spread(SCHOOL)),
                List.of(
                    commentary("commentary-2019", "2019", Optional.empty()),
                    commentary("commentary-2021", "2021", Optional.empty()),
                    commentary("trivsel-2021", "2021", Optional.of("X1"))))),
        List.of(about()));
  }

  private static SurveyFile surveyFile() {
    return new SurveyFile(
        SURVEY,
        text(SURVEY, 1, "Provundersökningen"),
        text(SURVEY, 2, "Prov"),
        text(SURVEY, 3, "En påhittad undersökning."),
        text(SURVEY, 4, "Exempelkommun"),
        text(SURVEY, 5, "odd-years"),
        text(SURVEY, 5, "På hösten."),
        Field.of(at(SURVEY, 5), DAY),
        text(SURVEY, 5, "prov"),
        text(SURVEY, 5, "years"),
        Field.of(at(SURVEY, 5), 5),
        text(SURVEY, 6, "Två nyckeltal."),
        Field.of(at(SURVEY, 7), DAY),
        Field.absent(at(SURVEY, 7)),
        List.of(text(SURVEY, 8, "skola"), text(SURVEY, 9, "naringsliv")),
        List.of(edition(12, "2021"), edition(10, "2019")),
        List.of(
            new SurveyFile.ComparisonEntry(
                text(SURVEY, 14, "similar"),
                text(SURVEY, 15, "Liknande kommuner"),
                text(SURVEY, 16, "Påhittade."),
                text(SURVEY, 16, "similar"),
                List.of(text(SURVEY, 16, "Förebild")),
                Field.of(at(SURVEY, 16), 2021),
                Field.absent(at(SURVEY, 16)),
                Field.absent(at(SURVEY, 16))),
            new SurveyFile.ComparisonEntry(
                text(SURVEY, 17, "all"),
                text(SURVEY, 18, "Alla kommuner"),
                text(SURVEY, 19, "Påhittade."),
                text(SURVEY, 19, "all"),
                List.of(),
                Field.absent(at(SURVEY, 19)),
                Field.absent(at(SURVEY, 19)),
                Field.absent(at(SURVEY, 19)))),
        List.of(
            new SurveyFile.SourceEntry(
                text(SURVEY, 20, "egen"),
                text(SURVEY, 21, "Egen mätning"),
                text(SURVEY, 22, "https://example.org/egen"),
                text(SURVEY, 22, "Får användas fritt."))),
        List.of(text(SURVEY, 22, "Det går bra.")),
        List.of(text(SURVEY, 22, "Det kan bli bättre.")),
        List.of(
            new SurveyFile.SharesEntry(
                text(SURVEY, 22, "2019"),
                text(SURVEY, 22, "skola"),
                Field.of(at(SURVEY, 22), new BigDecimal(55)),
                Field.of(at(SURVEY, 22), new BigDecimal(36)),
                Field.of(at(SURVEY, 22), new BigDecimal(9)),
                Field.of(at(SURVEY, 22), 11),
                text(SURVEY, 22, "egen"))),
        List.of(
            new SurveyFile.LinkEntry(
                text(SURVEY, 23, "Undersökningens egen sida"),
                text(SURVEY, 24, "https://example.org/mer"))));
  }

  private static SurveyFile.EditionEntry edition(int line, String period) {
    return new SurveyFile.EditionEntry(
        text(SURVEY, line, period),
        text(SURVEY, line, "hösten " + period),
        Field.of(at(SURVEY, line + 1), 10),
        text(SURVEY, line, "kommuner"),
        Field.of(at(SURVEY, line), new BigDecimal("95")),
        Field.of(at(SURVEY, line), 40),
        Field.of(at(SURVEY, line), DAY),
        List.of(text(SURVEY, line, "Trygghet")));
  }

  private static IndicatorsFile school() {
    return new IndicatorsFile(
        SCHOOL,
        text(SCHOOL, 1, "Skola"),
        text(SCHOOL, 2, "Kommunala skolor"),
        text(SCHOOL, 3, "Ett nyckeltal."),
        Field.of(at(SCHOOL, 4), DAY),
        text(SCHOOL, 5, "egen"),
        List.of(text(SCHOOL, 5, "Bra.")),
        List.of(text(SCHOOL, 5, "Mindre bra.")),
        List.of(indicator(SCHOOL, "X1", "Trivsel", "percent", Optional.empty(), "80", "80.5")));
  }

  private static IndicatorsFile trade() {
    ScaleEntry scale =
        new ScaleEntry(
            Field.of(at(TRADE, 7), BigDecimal.ONE), Field.of(at(TRADE, 8), new BigDecimal(100)));
    return new IndicatorsFile(
        TRADE,
        text(TRADE, 1, "Näringsliv"),
        text(TRADE, 2, "Alla företag"),
        text(TRADE, 3, "Ett annat nyckeltal."),
        Field.of(at(TRADE, 4), DAY),
        text(TRADE, 5, "egen"),
        List.of(text(TRADE, 5, "Bra.")),
        List.of(text(TRADE, 5, "Mindre bra.")),
        List.of(indicator(TRADE, "X2", "Nöjda företag", "index", Optional.of(scale), "66", "80")));
  }

  private static IndicatorEntry indicator(
      String path, String id, String title, String unit, Optional<ScaleEntry> scale, String... n) {
    return new IndicatorEntry(
        text(path, 10, id),
        text(path, 11, title + " i Exempelkommun"),
        text(path, 12, title),
        List.of(text(path, 12, "sökord")),
        text(path, 13, "x-" + id.toLowerCase(java.util.Locale.ROOT)),
        text(path, 14, unit),
        Field.absent(at(path, 14)),
        Field.of(at(path, 15), 0),
        text(path, 16, "higher"),
        scale,
        text(path, 17, "Påhittat."),
        text(path, 18, "Påhittat."),
        text(path, 19, "egen"),
        text(path, 20, "N00000"),
        text(path, 21, "PN"),
        Field.of(at(path, 21), 5),
        text(path, 21, "council"),
        List.of(new BreakEntry(text(path, 22, "2021"), text(path, 23, "Nytt frågeformulär."))),
        List.of(
            new EarlierEntry(
                text(path, 23, "2019"), text(path, 23, "Trygghet"), text(path, 23, "Barn"))),
        Optional.of(
            new EndEntry(
                text(path, 23, "2021"),
                text(path, 23, id.equals("X1") ? "X2" : "X1"),
                text(path, 23, "Ny."))),
        List.of(
            new SeriesEntry(
                text(path, 24, "own"),
                text(path, 24, "Alla."),
                List.of(counted(path, 25, "2019", n[0], 40), counted(path, 26, "2021", n[1], 40))),
            new SeriesEntry(
                text(path, 27, "similar"),
                Field.absent(at(path, 27)),
                List.of(missing(path, 28, "2021")))),
        List.of(
            new SeriesEntry(
                text(path, 29, "men"),
                text(path, 29, "Pojkar."),
                List.of(counted(path, 30, "2019", "60", 20), counted(path, 31, "2021", "61", 37))),
            new SeriesEntry(
                text(path, 32, "women"),
                text(path, 32, "Flickor."),
                List.of(counted(path, 33, "2019", "85", 20), counted(path, 34, "2021", "86", 3)))),
        List.of(
            new BranchEntry(
                text(path, 35, "Norra"),
                text(path, 36, "Ombyggd."),
                List.of(counted(path, 37, "2021", "72", 12)))),
        List.of(
            new TargetEntry(text(path, 38, "2021"), Field.of(at(path, 38), new BigDecimal(90)))),
        List.of(standing(path, "2019", "egen"), standing(path, "2021", "egen")),
        Optional.of(new SpreadEntry(text(path, 41, "alla.csv"), text(path, 42, "egen"))));
  }

  private static StandingEntry standing(String path, String period, String source) {
    return new StandingEntry(
        text(path, 39, period),
        text(path, 39, "best"),
        Field.of(at(path, 39), 3),
        Field.of(at(path, 39), 200),
        new Field<>(at(path, 39), Optional.of("improved").filter(w -> period.equals("2019"))),
        text(path, 39, source));
  }

  private static SpreadFile spread(String indicators) {
    String path = indicators.replace("indicators.yaml", "alla.csv");
    return new SpreadFile(
        path,
        "alla.csv",
        List.of(
            line("N00000", "0117", "T", "66"),
            line("N00000", "0114", "T", "80"),
            line("N00000", "0114", "K", "85"),
            line("N00000", "0114", "M", "70"),
            line("N00000", "0115", "T", ""),
            line("N00000", "0120", "K", "71"),
            line("N00000", "0000", "T", "77"),
            line("N00000", "0001", "T", "78"),
            line("N00000", "G123", "T", "79"),
            line("N99999", "0120", "T", "65")));
  }

  private static SpreadFile.Line line(String kpi, String code, String gender, String value) {
    Optional<BigDecimal> number =
        Optional.of(value).filter(word -> !word.isEmpty()).map(BigDecimal::new);
    return new SpreadFile.Line(2, kpi, code, "Ort " + code, "2021", gender, number);
  }

  private static ValueEntry counted(
      String path, int line, String period, String number, int answers) {
    Figure figure =
        new Figure(Optional.of(new BigDecimal(number)), Optional.empty(), Optional.empty());
    return new ValueEntry(
        text(path, line, period),
        Field.of(at(path, line), figure),
        Field.of(at(path, line), answers),
        Field.of(at(path, line), BigDecimal.ONE),
        text(path, line, "Påhittat."));
  }

  private static ValueEntry missing(String path, int line, String period) {
    Optional<String> reason = Optional.of("suppressed");
    return value(path, line, period, new Figure(Optional.empty(), reason, Optional.empty()));
  }

  private static ValueEntry value(String path, int line, String period, Figure figure) {
    return new ValueEntry(
        text(path, line, period),
        Field.of(at(path, line), figure),
        Field.absent(at(path, line)),
        Field.absent(at(path, line)),
        Field.absent(at(path, line)));
  }

  private static MarkdownFile commentary(String name, String edition, Optional<String> indicator) {
    String path = "content/prov/skola/" + name + ".md";
    return new MarkdownFile(
        path,
        name,
        MarkdownFile.Kind.COMMENTARY,
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.of(at(path, 2), DAY),
        Field.absent(at(path, 1)),
        text(path, 3, "Kvalitet"),
        text(path, 4, edition),
        new Field<>(at(path, 5), indicator),
        Field.absent(at(path, 5)),
        Field.absent(at(path, 5)),
        Field.absent(at(path, 5)),
        Field.absent(at(path, 5)),
        Field.absent(at(path, 1)),
        prose(path, "## Trivsel\n\nSe [hela undersökningen](/prov/) och [metoden](/metod/).\n"));
  }

  private static MarkdownFile about() {
    String path = "content/prov/about.md";
    return new MarkdownFile(
        path,
        "about",
        MarkdownFile.Kind.ABOUT,
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.of(at(path, 2), DAY),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        prose(path, "Läs om [trivseln](skola/x-x1/#siffror).\n\n![Stapel](/prov/bild.svg)\n"));
  }

  private static MarkdownFile article(String name) {
    String path = "content/pages/" + name + ".md";
    return new MarkdownFile(
        path,
        name,
        MarkdownFile.Kind.ARTICLE,
        text(path, 2, "Om " + name),
        text(path, 3, "Påhittat: Om " + name),
        Field.of(at(path, 4), DAY),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        prose(path, "Se [skolan](/prov/skola/#trivsel).\n"));
  }

  private static MarkdownFile news(String name, LocalDate date, String kind) {
    String path = "content/news/" + name + ".md";
    return new MarkdownFile(
        path,
        name,
        MarkdownFile.Kind.NEWS,
        text(path, 2, "Nytt: " + name),
        text(path, 3, "Påhittat: Nytt: " + name),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.absent(at(path, 1)),
        Field.of(at(path, 4), date),
        text(path, 5, kind),
        text(path, 6, "Kvalitet"),
        text(path, 7, "prov"),
        Field.absent(at(path, 1)),
        prose(path, "Påhittat.\n"));
  }

  private static Prose prose(String path, String markdown) {
    return Prose.read(new SourceText(path, markdown), 0, new Diagnostics());
  }

  private static Field<String> text(String path, int line, String words) {
    return Field.of(at(path, line), words);
  }

  private static Position at(String path, int line) {
    return new Position(path, line, 1);
  }
}
