package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;

/** The example site as its readers meet it; what holds for every page of every site is a lint. */
class DemoTest {
  private static final String BASE = "https://resultat.boras.example/";

  @TempDir private static Path site;

  private static final Map<String, Document> PAGES = new TreeMap<>();

  /**
   * The day as of which the example is built here; "today" would make the test change by itself.
   */
  private static final LocalDate DATE = LocalDate.of(2022, 6, 1);

  @BeforeAll
  static void build() throws IOException {
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(Path.of("content"), Path.of("templates"), site);
    new Build(folders, DATE, findings, stage -> {}).publish();
    assertEquals(List.of(), findings.sorted());
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        PAGES.put(path, Jsoup.parse(Files.readString(file), BASE + path));
      }
    }
  }

  @Test
  void nothingKeepsTheExampleFromBeingPublished() {
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(Path.of("content"), Path.of("templates"), site);
    LocalDate day = LocalDate.of(2026, 11, 22);
    new Build(folders, day, findings, stage -> {}).release(true).check();
    assertFalse(findings.hasErrors(), findings.sorted().toString());
  }

  /**
   * The table of the page that the example mirrors: 2017, 2019, 2021 and similar municipalities.
   */
  @Test
  void theFiguresAreThoseOfTheSource() throws IOException {
    String expected =
        """
        Godkänt i idrott och hälsa;-;87;89;91
        Behöriga till yrkesprogram;78;80;81;83
        Examen inom fyra år;74;78;74;70
        Indraget studiestöd;-;16;13;6
        Ej åter i försörjningsstöd;-;85;80;69
        Trivs på sitt LSS-boende;87;77;86;81
        Kvalitet i särskilt boende;-;-;84;67
        Gott bemötande;-;-;90;82
        Skötsel av utomhusmiljöer;-;-;73;71
        Företagarnas betyg på servicen;66;71;77;73
        """;
    StringBuilder table = new StringBuilder();
    for (String area : List.of("barn-och-unga", "stod-och-omsorg", "samhalle-och-miljo")) {
      for (Element row : page("kkik/" + area + "/index.html").select("table.years tbody tr")) {
        List<String> cells = new ArrayList<>(List.of(row.selectFirst("th a").text()));
        row.select("td.right").forEach(cell -> cells.add(figure(cell)));
        table.append(String.join(";", cells)).append('\n');
      }
    }
    assertEquals(expected, table.toString());
  }

  @Test
  void theDownloadHoldsTheAuthorsValuesAndWhyOthersAreMissing() throws IOException {
    List<String> lines =
        Files.readAllLines(site.resolve("kkik/barn-och-unga/barn-och-unga.csv")).stream()
            .filter(line -> line.startsWith("N15722,") || line.startsWith("indicator_id"))
            .toList();
    String title = "Elever i årskurs 9 som har godkänt i idrott och hälsa";
    String source = "Borås Stads redovisning av Kommunens Kvalitet i Korthet 2021";
    String own = source + ",,,,,,,,,Borås,,kkik,barn-och-unga,1490";
    String similar = source + ",,,,,,,,,Liknande kommuner,,kkik,barn-och-unga,1490";
    assertEquals(
        List.of(
            "indicator_id,indicator,unit,period,series,value,missing,source,answers,margin,note,per,"
                + "position,rank,of,position_source,series_name,break,survey,area,municipality",
            "N15722," + title + ",percent,2017,own,,not-measured," + own,
            "N15722," + title + ",percent,2019,own,87,," + own,
            "N15722," + title + ",percent,2021,own,89,," + own,
            "N15722," + title + ",percent,2017,similar,,," + similar,
            "N15722," + title + ",percent,2019,similar,,," + similar,
            "N15722," + title + ",percent,2021,similar,91,," + similar),
        lines);
  }

  @Test
  void lowerIsBetterWhereTheIndicatorSaysSo() {
    Document page = page("kkik/barn-och-unga/indraget-studiestod/index.html");
    assertEquals(
        "Resultatet har förbättrats sedan 2019, men är 7\u00a0procentenheter sämre än i liknande"
            + " kommuner.",
        page.selectFirst(".message").wholeText());
  }

  @Test
  void aChangedQuestionIsNotCalledAnImprovement() {
    Document page = page("kkik/samhalle-och-miljo/gott-bemotande/index.html");
    assertEquals(
        "Det går inte att jämföra med tidigare mätningar. Resultatet är 8\u00a0procentenheter"
            + " bättre än i liknande kommuner.",
        page.selectFirst(".message").wholeText());
  }

  @Test
  void theAccessibilityStatementIsLinkedFromEveryFooter() {
    PAGES.forEach(
        (path, page) -> {
          Element link = page.selectFirst("footer a:containsOwn(Tillgänglighetsredogörelse)");
          assertEquals("/tillganglighet/", URI.create(link.absUrl("href")).getPath(), path);
        });
  }

  /** A data block is no script: nothing in it is run. */
  @Test
  void onlyThePageThatFindsHasAScriptAndMayRunOne() {
    PAGES.forEach(
        (path, page) -> {
          boolean finds = path.equals("hitta/index.html");
          String policy =
              page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
          Elements run = page.select("script:not([type=application/ld+json])");
          assertEquals(finds ? 1 : 0, run.size(), path);
          assertEquals(finds, policy.contains("script-src 'self';"), path);
          assertFalse(policy.contains("connect-src"), path);
          assertTrue(run.stream().allMatch(s -> s.data().isEmpty()), path);
        });
  }

  @Test
  void everyIndicatorIsInTheListFromAToO() {
    Document page = page("hitta/index.html");
    Set<String> found = new HashSet<>(page.select("#a-till-o ul.found a").eachAttr("abs:href"));
    PAGES.forEach(
        (path, other) -> {
          if (other.body().attr("data-page").equals("indicator")) {
            assertTrue(found.remove(BASE + path.replace("index.html", "")), path);
          }
        });
    assertEquals(Set.of(), found);
  }

  @Test
  void theSitemapListsEveryPageThatCanBeFound() throws IOException {
    String sitemap = Files.readString(site.resolve("sitemap.xml"));
    assertEquals(PAGES.size() - 1, sitemap.split("<loc>", -1).length - 1);
    assertTrue(sitemap.contains("<loc>" + BASE + "kkik/barn-och-unga/</loc>"));
    String robots = Files.readString(site.resolve("robots.txt"));
    assertTrue(robots.contains("Sitemap: " + BASE + "sitemap.xml"));
  }

  private static Document page(String path) {
    return PAGES.get(path);
  }

  private static String figure(Element cell) {
    String text = cell.wholeText().replace("\u00a0%", "");
    return text.equals("ej mätt") ? "-" : text;
  }
}
