package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up survey is kept, and then changed. */
class EditionCommandTest {
  private static final Path CASE = Path.of("src/test/resources/cases/valid-yaml/content");
  private static final String KEPT = "utgavor/prov/2021/";

  @TempDir private Path temp;
  private Path content;
  private Path site;

  @BeforeEach
  void copy() throws IOException {
    content = temp.resolve("content");
    site = temp.resolve("site");
    Files.createDirectories(content.resolve("prov/skola"));
    for (String name : List.of("site.yaml", "prov/survey.yaml", "prov/skola/indicators.yaml")) {
      Files.copy(CASE.resolve(name), content.resolve(name));
    }
    change("site.yaml", "updated: 2021", "base-url: https://example.org/\nupdated: 2021");
    Files.writeString(
        content.resolve("prov/skola/commentary-2021.md"),
        """
        ---
        edition: 2021
        updated: 2021-12-01
        ---

        [Fler trivs]{X1 2021 > 2019}, se [området](/prov/skola/) och [startsidan](/).
        """);
    Files.writeString(
        content.resolve("prov/skola/commentary-2019.md"),
        "---\nedition: 2019\nupdated: 2021-12-01\ndraft: true\n---\n\nInte klart.\n");
  }

  @Test
  void whatIsKeptStaysAsItWasWhenTheSurveyGoesOn() throws IOException {
    assertEquals(ExitCode.FINE, run("edition", "prov", "--date", "2021-12-24"));
    change("prov/skola/indicators.yaml", "2021: 82", "2021: 79, 2023: 90");
    change("prov/survey.yaml", "- period: 2021", "- period: 2021\n  - period: 2023");
    Files.delete(content.resolve("prov/skola/commentary-2021.md"));
    change("prov/skola/indicators.yaml", "Påhittad andel.", "En annan andel.");
    build();
    String today = page("prov/skola/elever-som-trivs/");
    assertTrue(today.contains("90 %") && today.contains("En annan andel."), today);
    String indicator = page(KEPT + "skola/elever-som-trivs/");
    assertTrue(indicator.contains("82 %") && !indicator.contains("90 %"), indicator);
    assertTrue(indicator.contains("Påhittad andel."), indicator);
    assertTrue(
        indicator.contains(
            "Det här är en sparad utgåva, så som den var den 24 december 2021."
                + " <a href=\"../../../../../prov/skola/elever-som-trivs/\">"
                + "Det finns nyare resultat, från 2023</a>"),
        indicator);
    assertTrue(indicator.contains("content=\"noindex\""));
    String area = page(KEPT + "skola/");
    assertTrue(area.contains("Fler trivs"), area);
    assertTrue(area.contains("<a href=\"./\">området</a>"), area);
    assertTrue(area.contains("<a href=\"../../../../\">startsidan</a>"), area);
    assertTrue(
        Files.readString(site.resolve(KEPT + "prov.csv")).contains("X1"), "the figures as data");
  }

  @Test
  void theSurveyLeadsToWhatIsKeptAndSearchEnginesDoNot() throws IOException {
    run("edition", "prov", "--date", "2021-12-24");
    build();
    assertTrue(
        page("prov/")
            .contains("<a href=\"../utgavor/prov/2021/\">2021, så som den var den 24 december"));
    assertTrue(page(KEPT).contains(">Se sidan som den är nu</a>"));
    assertTrue(page(KEPT).contains("Utgåva sparad 24 december 2021. https://example.org/" + KEPT));
    assertFalse(Files.readString(site.resolve("sitemap.xml")).contains("utgavor"));
  }

  @Test
  void aPageThatIsGoneTodayLeadsToTheNearestOneThatIsThere() throws IOException {
    run("edition", "prov", "--date", "2021-12-24");
    change("prov/skola/indicators.yaml", "title: Elever som trivs", "title: Annat");
    build();
    assertTrue(page(KEPT + "skola/elever-som-trivs/").contains("\"../../../../../prov/skola/\">"));
  }

  @Test
  void aSurveyThatIsGoneIsStillThereAsItWas() throws IOException {
    run("edition", "prov", "--date", "2021-12-24");
    Files.move(content.resolve("prov"), content.resolve("annan"));
    Files.delete(content.resolve("annan/skola/commentary-2021.md"));
    build();
    assertTrue(page(KEPT).contains(">Undersökningen finns inte längre här: till startsidan</a>"));
  }

  @Test
  void anEditionIsNeverWrittenOver() throws IOException {
    assertEquals(ExitCode.FINE, run("edition", "prov", "--date", "2021-12-24"));
    Path file = content.resolve("editions/prov/2021/survey.yaml");
    String before = Files.readString(file);
    assertTrue(before.endsWith("frozen: 2021-12-24\n"), before);
    assertEquals(ExitCode.FINDINGS, run("edition", "prov", "--date", "2022-01-01"));
    assertEquals(before, Files.readString(file));
    assertEquals(ExitCode.FINE, run("edition", "prov", "--name", "2021 rättad"));
    assertTrue(Files.exists(content.resolve("editions/prov/2021-rattad/skola/indicators.yaml")));
    assertFalse(Files.exists(file.resolveSibling("skola/commentary-2019.md")));
  }

  @Test
  void whatCanNotBeBuiltIsNotKept() throws IOException {
    change("prov/skola/indicators.yaml", "direction: higher", "direction: uppåt");
    assertEquals(ExitCode.FINDINGS, run("edition", "prov"));
    assertEquals(ExitCode.USAGE, runWith(CASE, "edition", "prova"));
    assertFalse(Files.exists(content.resolve("editions")));
  }

  private void change(String name, String from, String to) throws IOException {
    Path file = content.resolve(name);
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  private String page(String path) throws IOException {
    return Files.readString(site.resolve(path + "index.html")).replace('\u00a0', ' ');
  }

  private void build() {
    assertEquals(ExitCode.FINE, run("build", "--site", site.toString(), "--date", "2023-12-01"));
  }

  private int run(String... args) {
    return runWith(content, args);
  }

  private static int runWith(Path content, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--content", content.toString()));
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Cli.run(all, Clock.systemUTC(), out, out);
  }
}
