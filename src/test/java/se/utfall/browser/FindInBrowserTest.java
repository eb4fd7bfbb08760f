package se.utfall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** A reader finds indicators by typing, with the keyboard alone. */
@ExtendWith(Browsing.class)
class FindInBrowserTest {
  private final Browser browser;
  private final Sites sites;

  FindInBrowserTest(Browser browser, Sites sites) {
    this.browser = browser;
    this.sites = sites;
  }

  /** What the page shows after it has said something new. */
  private record Shown(
      String said, List<?> names, List<?> leads, String typed, String focus, boolean whole) {
    static Shown of(Map<?, ?> answer) {
      return new Shown(
          (String) answer.get("said"),
          (List<?>) answer.get("names"),
          (List<?>) answer.get("leads"),
          (String) answer.get("typed"),
          (String) answer.get("focus"),
          (Boolean) answer.get("whole"));
    }
  }

  @Test
  void lettersAsWrittenComeBeforeThoseThatLookAlike() {
    assertEquals(List.of("Borås parker"), found("many", "Boras").names());
    assertEquals(List.of("Håbo simhall", "Habo simhall"), found("many", "Håbo").names());
    assertEquals(List.of("Habo simhall", "Håbo simhall"), found("many", "habo").names());
  }

  @Test
  void wholeWordsComeBeforeBeginningsBeforeTheRest() {
    assertEquals(
        List.of("Vård och omsorg", "Omsorgsboende", "Nöjda med äldreomsorg"),
        found("many", "omsorg").names());
  }

  @Test
  void everydayWordsFindWhatIsCalledSomethingElse() {
    assertEquals(List.of("Förskolans ledning"), found("many", "dagis").names());
    assertEquals(
        List.of("Kvalitetsaspekter i särskilt boende, andel av maxpoängen"),
        found("demo", "äldreboende").names());
  }

  @Test
  void areasBoardsSurveysAndStandingsFind() {
    assertEquals(4, found("demo", "barn och unga").names().size());
    assertEquals(
        List.of("Kvalitetsaspekter i särskilt boende, andel av maxpoängen"),
        found("demo", "äldrenämnden").names());
    assertEquals(10, found("demo", "Kommunens Kvalitet").names().size());
    assertEquals(
        List.of("Elever i årskurs 9 som är behöriga till yrkesprogram"),
        found("demo", "mellersta gruppen").names());
  }

  @Test
  void manyAreCountedAndTheBestShown() {
    Shown shown = found("many", "andel");
    assertEquals(
        "300 nyckeltal stämmer med sökningen. Här är de 100 som stämmer bäst.", shown.said());
    assertEquals(100, shown.names().size());
    assertEquals("/prov/skola/x8/", shown.leads().get(0));
  }

  @Test
  void theFocusStaysWhileTypingAndEscapeBringsTheListBack() {
    Shown shown = found("demo", "xyz");
    assertTrue(shown.said().startsWith("Inget nyckeltal"), shown.said());
    assertEquals("sokord", shown.focus());
    assertEquals(false, shown.whole());
    browser.type(Keys.ESCAPE);
    Shown after = shown(shown.said());
    assertEquals(new Shown("", List.of(), List.of(), "", "sokord", true), after);
  }

  @Test
  void theTabulatorLeadsFromTheFieldToTheFirstThatWasFound() {
    found("demo", "idrott");
    browser.tab(1);
    browser.enter();
    assertTrue(
        browser.address().endsWith("/kkik/barn-och-unga/godkant-i-idrott-och-halsa/"),
        browser.address());
  }

  @Test
  void nothingIsBlockedAndNothingIsWrong() {
    browser.console();
    found("many", "simhall");
    assertEquals(List.of(), browser.console());
  }

  /** Comes to the field by keyboard alone, and types. */
  private Shown found(String site, String words) {
    SitePage page =
        sites.pages().stream()
            .filter(p -> p.site().equals(site) && p.path().equals("hitta/index.html"))
            .findFirst()
            .orElseThrow();
    browser.look(Mode.WIDE);
    browser.open(page.address());
    int steps = 0;
    while (!shownNow().focus().equals("sokord") && steps++ < 20) {
      browser.tab(1);
    }
    browser.type(words);
    return shown("");
  }

  private Shown shownNow() {
    return shown("-");
  }

  private Shown shown(String before) {
    return Shown.of((Map<?, ?>) browser.await(Script.named("found"), before));
  }
}
