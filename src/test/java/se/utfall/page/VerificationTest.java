package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.utfall.page.Readings.SHARE;
import static se.utfall.page.Readings.measured;
import static se.utfall.page.Readings.own;
import static se.utfall.page.Readings.similar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.claim.Answer;
import se.utfall.claim.Evidence;
import se.utfall.claim.Ledger.Account;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.claim.Truth;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.render.Renderer;
import se.utfall.render.Sitemap;
import se.utfall.render.Templates;
import se.utfall.render.Theme;
import se.utfall.text.Diagnostics;
import se.utfall.text.Prose.Mark;
import se.utfall.text.Prose.Said;
import se.utfall.text.Prose.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a made-up text of one sentence and its answers become on a page and beside it. */
class VerificationTest {
  private static final Address PAGE = Address.HOME.child("prov");
  private static final String SENTENCE =
      "\uFFFC trivs, vilket är <lägre> än i liknande kommuner, tack vare nya \u201dlokaler\u201d.";
  private static final Truth LOWER =
      Truth.of(Truth.Kind.LOWER, measured("2", Told.Kind.DIFFERENCE, SHARE));

  private final Setting setting = Surveys.setting();

  @Test
  void aFigureIsPrintedAndBeginsASentenceWithACapital() {
    Reading count =
        Readings.of(
            Readings.howMany(se.utfall.claim.Members.Kind.AREA),
            Optional.empty(),
            Optional.empty(),
            new Told.Among(7, 10, false));
    List<Answer> answers = List.of(new Answer.Printed(count, false));
    assertEquals("Sju av tio nyckeltal", spoken(List.of(figure(true)), answers).figure(0));
    assertEquals("sju av tio nyckeltal", spoken(List.of(figure(false)), answers).figure(0));
    assertEquals("", spoken(List.of(figure(false)), List.of()).figure(0));
  }

  @Test
  void onlyWhatIsNotCheckedIsMarked() {
    SpokenText spoken = spoken(statements(), answers());
    assertEquals(Optional.empty(), spoken.mark(0));
    assertEquals(Optional.empty(), spoken.mark(1));
    assertEquals(
        Optional.of(new Mark("#kontroll_3", "Inte kontrollerat mot data, skäl 1")), spoken.mark(2));
  }

  @Test
  void readersSeeTheWordsInTheirSentenceTheFiguresAndTheResult() {
    Verification.Checked checked = verification().checked().get(0);
    assertEquals("81\u00a0% trivs, vilket är ", checked.quote().before());
    assertEquals("<lägre> än i liknande kommuner", checked.quote().words());
    assertEquals(
        List.of(
            new Verification.Line("Trivsel: Exempel 2018", "81\u00a0%"),
            new Verification.Line("Liknande kommuner 2018", "83\u00a0%"),
            new Verification.Line("Exempel 2018", "ej mätt")),
        checked.figures());
    assertEquals("Stämmer: 2\u00a0procentenheter lägre.", checked.result());
    assertEquals("Påhittat.", verification().unchecked().get(0).reason());
    assertEquals(
        "Ett påstående i texten jämfördes med siffrorna när sidan byggdes, och det stämmer."
            + " Det är bara orden i fetstil som har jämförts, inte resten av meningen."
            + " Ett påstående går inte att kontrollera mot siffrorna.",
        verification().lead());
  }

  @Test
  void thePagesOwnIndicatorIsNotNamed() {
    Verification.Checked checked =
        new Verifications(setting)
            .of(statements(), account(), PAGE, Optional.of(SHARE))
            .orElseThrow()
            .checked()
            .get(0);
    assertEquals("Exempel 2018", checked.figures().get(0).label());
  }

  @Test
  void wordsThatStandTwiceInTheirSentenceAreShownWhereTheyStand() {
    Statement last = claim("kommuner", "Kommuner och kommuner och kommuner.", 26);
    Verification.Quote quote = new Quotes(spoken(List.of(last), List.of())).of(last);
    assertEquals(new Verification.Quote("Kommuner och kommuner och ", "kommuner", "."), quote);
  }

  @Test
  void aTextWithoutClaimsHasNothingToShow() {
    Account figures = new Account(Optional.empty(), List.of(new Answer.Printed(own("81"), false)));
    assertTrue(
        new Verifications(setting)
            .of(List.of(figure(true)), figures, PAGE, Optional.empty())
            .isEmpty());
  }

  @Test
  void thePageTellsInHtmlAndLinksItsFile() {
    String html = files().get("prov/index.html");
    assertContains(html, "<link rel=\"alternate\" type=\"application/json\"");
    assertContains(html, "<summary>Så har vi kontrollerat texten</summary>");
    assertContains(html, "<b>&lt;lägre&gt; än i liknande kommuner</b>");
    assertContains(html, "<dt>Liknande kommuner 2018</dt> <dd>83\u00a0%</dd>");
    assertContains(html, "<li id=\"kontroll_3\">");
    assertContains(html, "Skäl: Påhittat.");
    assertTrue(html.indexOf("kontroll_3") < html.indexOf("<details>"));
  }

  @Test
  void theFileIsReadByMachines() {
    String file = files().get("prov/claims.json");
    assertFalse(file.contains("<"));
    JsonNode read = JsonMapper.shared().readTree(file);
    assertEquals("prov/", read.get("page").stringValue());
    assertEquals(2, read.get("statements").size());
    JsonNode claim = read.get("statements").get(0);
    assertEquals("<lägre> än i liknande kommuner", claim.get("words").stringValue());
    assertEquals("N1 < liknande", claim.get("expression").stringValue());
    assertEquals("2018", claim.get("edition").stringValue());
    assertEquals("true", claim.get("result").stringValue());
    assertEquals("lower", claim.get("findings").get(0).get("kind").stringValue());
    assertEquals(
        "{\"indicator\":\"X-Trivsel\",\"title\":\"Trivsel\",\"name\":\"Liknande kommuner\","
            + "\"measure\":\"value\",\"period\":\"2018\",\"value\":\"83\",\"unit\":\"percent\"}",
        claim.get("figures").get(1).toString());
    JsonNode missing = claim.get("figures").get(2);
    assertTrue(missing.get("value").isNull());
    assertEquals("not-measured", missing.get("missing").stringValue());
    JsonNode unchecked = read.get("statements").get(1);
    assertEquals("unchecked", unchecked.get("result").stringValue());
    assertEquals("Påhittat.", unchecked.get("reason").stringValue());
  }

  private static void assertContains(String text, String part) {
    assertTrue(text.contains(part), part);
  }

  /** The files of an article with the text's verification. */
  private Map<String, String> files() {
    Optional<Verification> verification = Optional.of(verification());
    ArticlePage page =
        new ArticlePage(
            setting.frame(PAGE, List.of("Prov"), "", List.of()).with(verification),
            PAGE.file(),
            "Prov",
            "",
            List.of(),
            new Markup(""),
            verification,
            new About(List.of(), List.of()));
    Diagnostics findings = new Diagnostics();
    Theme theme = Theme.of(Path.of("templates"), findings);
    Templates templates = Templates.read(theme, setting.language(), findings);
    Map<String, String> files = new HashMap<>();
    new Renderer(
            templates,
            Optional.of(theme.cards(Colours.of(setting.site().look()))),
            new Sitemap(),
            "",
            Optional.empty())
        .render(
            List.of(new Planned(page.file(), () -> page)),
            file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
    assertEquals(List.of(), findings.sorted());
    return files;
  }

  private Verification verification() {
    return new Verifications(setting)
        .of(statements(), account(), PAGE, Optional.empty())
        .orElseThrow();
  }

  private static Account account() {
    return new Account(Optional.of(new Period(2018)), answers());
  }

  private static List<Answer> answers() {
    Reading missing = own(new Told.Missing(Value.Reason.NOT_MEASURED));
    return List.of(
        new Answer.Printed(own("81"), false),
        new Answer.True(new Evidence(List.of(own("81"), similar("83"), missing), List.of(LOWER))),
        new Answer.Unchecked("Påhittat."));
  }

  private static List<Statement> statements() {
    return List.of(
        figure(true),
        claim("<lägre> än i liknande kommuner", SENTENCE),
        claim("tack vare nya \u201dlokaler\u201d", SENTENCE));
  }

  private static Statement figure(boolean opens) {
    Said self = new Said("\uFFFC", List.of(0));
    Said sentence = new Said(SENTENCE, List.of(0));
    return new Statement(Statement.Kind.FIGURE, 0, 0, 0, 0, 0, "N1", self, sentence, 0, opens);
  }

  private static Statement claim(String words, String sentence) {
    return claim(words, sentence, sentence.indexOf(words));
  }

  private static Statement claim(String words, String sentence, int at) {
    return new Statement(
        Statement.Kind.CLAIM,
        0,
        0,
        0,
        0,
        0,
        "N1 < liknande",
        new Said(words, List.of()),
        new Said(sentence, List.of(0)),
        at,
        false);
  }

  private SpokenText spoken(List<Statement> statements, List<Answer> answers) {
    return new SpokenText(setting, statements, answers);
  }
}
