package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;
import se.utfall.text.Foreign;

/** A made-up site in Swedish and partly in English. */
class TwoLanguagesTest {
  private static final Path CASE = Path.of("src/test/resources/cases/two-languages");
  private static final String BASE = "https://exempelkommun.example/";
  private static final String MISSING = "en/enkat/skola/betyg-pa-skolan/";

  /** Names that are the same in every language. */
  private static final Set<String> NAMES = Set.of("Björkby.", "Björkby");

  @TempDir private static Path temp;
  private static Path site;
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    site = build(CASE.resolve("content"), temp.resolve("both"));
    PAGES.putAll(pages(site));
  }

  private static Path build(Path content, Path to) {
    Folders folders = new Folders(content, CASE.resolve("templates"), to);
    Diagnostics findings = new Diagnostics();
    new Build(folders, CaseDate.of(CASE), findings, s -> {}).publish();
    assertEquals(List.of(), findings.sorted());
    return to;
  }

  private static Map<String, Document> pages(Path folder) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    for (Path file : files(folder, ".*\\.html")) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      String address = path.replaceFirst("index\\.html$", "");
      pages.put(address, Jsoup.parse(Files.readString(file), BASE + address));
    }
    return pages;
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  /** Apart from the way to English, nobody notices that there is another language. */
  @Test
  void theMainLanguageIsAsItWouldBeAlone() throws IOException {
    Path content = temp.resolve("content");
    for (Path file : files(CASE.resolve("content"), ".*\\.(yaml|md)")) {
      if (!file.toString().contains(".en.")) {
        Path copy = content.resolve(CASE.resolve("content").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(file).replace("also: [en]\n", ""));
      }
    }
    Map<String, Document> alone = pages(build(content, temp.resolve("one")));
    assertEquals(
        alone.keySet(),
        PAGES.keySet().stream().filter(a -> !a.startsWith("en/")).collect(Collectors.toSet()));
    for (Map.Entry<String, Document> page : alone.entrySet()) {
      Document both = PAGES.get(page.getKey()).clone();
      both.select(".tongues, link[hreflang]").remove();
      assertEquals(squeezed(page.getValue()), squeezed(both), page.getKey());
    }
  }

  @Test
  void everyPageNamesAPictureThatIsThere() throws IOException {
    int seen = 0;
    for (Document page : PAGES.values()) {
      for (Element card : page.select("meta[property=og:image]")) {
        String file = card.attr("content").substring(BASE.length());
        assertEquals(1200, ImageIO.read(site.resolve(file).toFile()).getWidth(), file);
        seen++;
      }
    }
    assertTrue(seen > 4, "cards: " + seen);
  }

  private static String squeezed(Document page) {
    return page.html().replaceAll("\\s+", " ");
  }

  @Test
  void everyPageLeadsToItselfInTheOtherLanguageAndBack() {
    PAGES.forEach(
        (address, page) -> {
          if (!address.equals("404.html")) {
            String there = switched(page);
            assertTrue(PAGES.containsKey(there), address + " to " + there);
            assertEquals(address, switched(PAGES.get(there)), address);
          }
        });
  }

  private static String switched(Document page) {
    Element way = page.selectFirst("header .tongues a");
    boolean english = page.child(0).attr("lang").equals("en");
    assertEquals(english ? "Svenska" : "English", way.text());
    assertEquals(english ? "sv" : "en", way.attr("lang"));
    assertEquals(way.attr("lang"), way.attr("hreflang"));
    return way.absUrl("href").substring(BASE.length());
  }

  @Test
  void alternatesAreAgreedOnByBothPagesAndOnlyWhereBothSaySomething() {
    PAGES.forEach(
        (address, page) -> {
          Map<String, String> here = alternates(page);
          if (here.isEmpty()) {
            boolean lacking = page.selectFirst("body[data-page=untranslated]") != null;
            boolean lacked =
                !address.equals("404.html")
                    && PAGES.get(switched(page)).selectFirst("body[data-page=untranslated]")
                        != null;
            assertTrue(lacking || lacked || address.equals("404.html"), address);
          } else {
            assertEquals(Set.of("sv", "en", "x-default"), here.keySet());
            assertEquals(here.get("sv"), here.get("x-default"));
            String own = page.child(0).attr("lang");
            assertEquals(BASE + address, here.get(own));
            assertEquals(
                here, alternates(PAGES.get(switched(page))), "both say the same of " + address);
          }
        });
  }

  private static Map<String, String> alternates(Document page) {
    return page.select("link[rel=alternate][hreflang]").stream()
        .collect(
            Collectors.toMap(
                l -> l.attr("hreflang"), l -> l.attr("href"), (a, b) -> a, TreeMap::new));
  }

  @Test
  void aPageWithoutContentSaysSoAndLeadsToTheOther() throws IOException {
    Document page = PAGES.get(MISSING);
    assertEquals("en", page.child(0).attr("lang"));
    assertEquals("sv", page.selectFirst("h1 > span").attr("lang"));
    assertEquals("Elevernas betyg på skolan", page.selectFirst("h1").text());
    assertEquals("This page is not available in English.", page.selectFirst(".summary").text());
    Element way = page.selectFirst("main a");
    assertEquals("Read it in Swedish", way.text());
    assertEquals("sv", way.attr("hreflang"));
    assertEquals(BASE + "enkat/skola/betyg-pa-skolan/", way.absUrl("href"));
    assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
    assertEquals(null, page.selectFirst("link[rel=canonical]"));
    String sitemap = Files.readString(site.resolve("sitemap.xml"));
    assertFalse(sitemap.contains(MISSING));
    assertTrue(sitemap.contains(BASE + "en/enkat/skola/trygga-i-skolan/"));
    assertTrue(sitemap.contains(BASE + "enkat/skola/trygga-i-skolan/"));
  }

  @Test
  void noSwedishWordIsReadAsEnglish() {
    TreeSet<String> found = new TreeSet<>();
    PAGES.forEach(
        (address, page) -> {
          if (address.startsWith("en/")) {
            Document copy = page.clone();
            copy.select("[lang=sv], title, svg").remove();
            EnglishSiteTest.SWEDISH
                .matcher(copy.wholeText())
                .results()
                .map(MatchResult::group)
                .filter(word -> !NAMES.contains(word))
                .forEach(word -> found.add(address + ": " + word));
          }
        });
    assertEquals(new TreeSet<String>(), found);
  }

  @Test
  void whatIsNotTranslatedIsMarkedInLists() {
    Document area = PAGES.get("en/enkat/skola/");
    List<String> marked = area.select("th [lang=sv]").eachText();
    assertTrue(marked.containsAll(List.of("Betyg på skolan", "Handlingsplan mot mobbning")));
    assertTrue(area.select("th a").eachText().contains("Safe at school"));
  }

  @Test
  void noMarkIsLeftInAnyFile() throws IOException {
    List<Path> left = new ArrayList<>();
    for (Path file : files(site, ".*\\.(html|csv|json|xml|txt)")) {
      String text = Files.readString(file);
      if (text.indexOf(Foreign.BEGIN) >= 0 || text.indexOf(Foreign.END) >= 0) {
        left.add(file);
      }
    }
    assertEquals(List.of(), left);
  }

  @Test
  void figuresAndClaimsOfATranslatedTextAreThoseOfTheData() throws IOException {
    String text = PAGES.get("en/enkat/skola/").text().replace('\u00a0', ' ');
    assertTrue(text.contains("has increased to 81%, lower than in similar municipalities."), text);
    assertTrue(text.contains("Safe at school: Exempel 2021 81% Similar municipalities 2021 83%"));
    assertTrue(text.contains("True: 2 percentage points lower."));
    String file = Files.readString(site.resolve("en/enkat/skola/claims.json"));
    assertTrue(file.contains("\"title\": \"Safe at school\""), file);
    assertTrue(file.contains(BASE + "en/enkat/skola/"), file);
  }

  @Test
  void linksThatAreWrittenAsInTheOriginalLeadToTheOwnLanguage() {
    Element link = PAGES.get("en/enkat/").selectFirst(".prose a");
    assertEquals(BASE + "en/method/#standing", link.absUrl("href"));
    for (Document page : PAGES.values()) {
      for (Element a : page.select("a[href]")) {
        String to = a.absUrl("href").replaceFirst("#.*", "");
        boolean inside = to.startsWith(BASE) && !to.matches(".*\\.(csv|json|xlsx)");
        if (inside && !to.endsWith(".xml")) {
          assertTrue(PAGES.containsKey(to.substring(BASE.length())), a.toString());
        }
      }
    }
  }
}
