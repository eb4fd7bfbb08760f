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
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;

/** The example site as its readers meet it. */
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
            .filter(line -> line.startsWith("N15722,") || line.startsWith("nyckeltal_id"))
            .toList();
    String title = "Elever i årskurs 9 som har godkänt i idrott och hälsa";
    String source = "Borås Stads redovisning av Kommunens Kvalitet i Korthet 2021,,,,,,,,";
    assertEquals(
        List.of(
            "nyckeltal_id,nyckeltal,enhet,period,serie,varde,saknas,kalla,svar,felmarginal,not,per,"
                + "lage,plats,av,lage_kalla",
            "N15722," + title + ",percent,2017,own,,not-measured," + source,
            "N15722," + title + ",percent,2017,similar,,," + source,
            "N15722," + title + ",percent,2019,own,87,," + source,
            "N15722," + title + ",percent,2019,similar,,," + source,
            "N15722," + title + ",percent,2021,own,89,," + source,
            "N15722," + title + ",percent,2021,similar,91,," + source),
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
  void everyPageHasOneHeadingLandmarksAndALanguage() {
    PAGES.forEach(
        (path, page) -> {
          assertEquals(1, page.select("h1").size(), path);
          for (String landmark : List.of("header", "main", "footer", "nav", "a.skip")) {
            assertFalse(page.select(landmark).isEmpty(), path + " " + landmark);
          }
          assertEquals("sv", page.selectFirst("html").attr("lang"), path);
          int level = 1;
          for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertTrue(next <= level + 1, path + ": " + heading);
            level = next;
          }
        });
  }

  @Test
  void titlesAndDescriptionsAreThereAndTitlesAreUnique() {
    Set<String> titles = new HashSet<>();
    PAGES.forEach(
        (path, page) -> {
          assertTrue(titles.add(page.title()), path + ": " + page.title());
          assertFalse(page.selectFirst("meta[name=description]").attr("content").isBlank(), path);
        });
  }

  @Test
  void everyInternalLinkLeadsToAFileAndItsAnchor() {
    PAGES.forEach(
        (path, page) ->
            page.select("[href], [src]")
                .forEach(
                    element -> {
                      String target = element.absUrl(element.hasAttr("href") ? "href" : "src");
                      if (target.startsWith(BASE)) {
                        assertReachable(path, URI.create(target));
                      }
                    }));
  }

  @Test
  void theAccessibilityStatementIsLinkedFromEveryFooter() {
    PAGES.forEach(
        (path, page) -> {
          Element link = page.selectFirst("footer a:containsOwn(Tillgänglighetsredogörelse)");
          assertEquals("/tillganglighet/", URI.create(link.absUrl("href")).getPath(), path);
        });
  }

  @Test
  void everyPageButTheOneForLostAddressesIsLinkedTo() {
    Set<String> linked = new HashSet<>(Set.of("index.html", "404.html"));
    PAGES.values().stream()
        .flatMap(page -> page.select("a[href]").stream())
        .map(a -> a.absUrl("href"))
        .filter(target -> target.startsWith(BASE))
        .forEach(target -> linked.add(file(URI.create(target))));
    PAGES.keySet().forEach(path -> assertTrue(linked.contains(path), path));
  }

  @Test
  void pagesAskForNothingButTheirOwnFilesAndHoldNoInlineStyleOrScript() {
    PAGES.forEach(
        (path, page) -> {
          assertTrue(page.select("script, style, iframe, object, form").isEmpty(), path);
          page.select("img, link[rel=stylesheet], link[rel=icon]")
              .forEach(
                  e -> {
                    String target = e.absUrl(e.hasAttr("href") ? "href" : "src");
                    assertTrue(target.startsWith(BASE), path + ": " + e);
                  });
          for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
              String name = attribute.getKey();
              assertFalse(name.equals("style") || name.startsWith("on"), path + ": " + element);
              assertFalse(name.equals("target"), path + ": " + element);
            }
          }
        });
  }

  @Test
  void externalLinksSayThatTheyLeadElsewhere() {
    PAGES.forEach(
        (path, page) ->
            page.select("a[href^=http]")
                .forEach(
                    a -> assertTrue(a.text().endsWith("(Länk till annan webbplats)"), path + a)));
  }

  @Test
  void idsAreUniqueOnTheirPage() {
    PAGES.forEach(
        (path, page) -> {
          Set<String> ids = new HashSet<>();
          page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), path + " #" + e.id()));
        });
  }

  @Test
  void everyChartIsDescribedAndHasItsNumbersInATable() {
    PAGES.forEach(
        (path, page) ->
            page.select("svg.chart")
                .forEach(
                    svg -> {
                      String name = page.getElementById(svg.attr("aria-labelledby")).text();
                      String text = page.getElementById(svg.attr("aria-describedby")).text();
                      assertFalse(name.isBlank(), path);
                      assertTrue(text.matches(".*[0-9].*"), path);
                      assertTrue(hasTable(svg), path);
                    }));
  }

  /** A chart's table stands in its own section or in the one after it. */
  private static boolean hasTable(Element chart) {
    Element section = chart.closest("section");
    Element next = section.nextElementSibling();
    return Stream.of(section, next).anyMatch(s -> s != null && !s.select("table.values").isEmpty());
  }

  @Test
  void tablesHaveACaptionAndTheirHeadersAScope() {
    PAGES.forEach(
        (path, page) ->
            page.select("table")
                .forEach(
                    table -> {
                      assertFalse(table.select("caption").text().isBlank(), path);
                      for (Element th : table.select("th:not([aria-hidden])")) {
                        assertTrue(th.hasAttr("scope"), path + ": " + th);
                      }
                    }));
  }

  @Test
  void theSitemapListsEveryPageThatCanBeFound() throws IOException {
    String sitemap = Files.readString(site.resolve("sitemap.xml"));
    assertEquals(PAGES.size() - 1, sitemap.split("<loc>", -1).length - 1);
    assertTrue(sitemap.contains("<loc>" + BASE + "kkik/barn-och-unga/</loc>"));
    String robots = Files.readString(site.resolve("robots.txt"));
    assertTrue(robots.contains("Sitemap: " + BASE + "sitemap.xml"));
  }

  @Test
  void noDecimalPointHyphenMinusOrLoosePercentSignIsShown() {
    PAGES.forEach(
        (path, page) -> {
          Element body = page.body().clone();
          body.select("svg").remove();
          String text = body.wholeText();
          assertFalse(text.matches("(?s).*[0-9]\\.[0-9].*"), path + ": decimal point");
          assertFalse(text.matches("(?s).*[0-9][ ]?%.*"), path + ": percent");
          assertFalse(text.matches("(?s).*\\s-[0-9].*"), path + ": minus");
        });
  }

  private static void assertReachable(String from, URI target) {
    Path file = site.resolve(file(target));
    assertTrue(Files.isRegularFile(file), from + " -> " + target);
    if (target.getFragment() != null) {
      Document page = PAGES.get(file(target));
      assertTrue(page.getElementById(target.getFragment()) != null, from + " -> " + target);
    }
  }

  private static String file(URI target) {
    String path = target.getPath().substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private static Document page(String path) {
    return PAGES.get(path);
  }

  private static String figure(Element cell) {
    String text = cell.wholeText().replace("\u00a0%", "");
    return text.equals("ej mätt") ? "-" : text;
  }
}
