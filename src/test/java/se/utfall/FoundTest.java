package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.utfall.text.Diagnostics;

/** What leads others to a site's news: its feeds and its sitemap, with the days of its content. */
class FoundTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String CASES = "src/test/resources/cases/";
  private static final List<String> SITES =
      List.of("seven-models", "two-languages", "many-kinds", "corrections", "english");

  @TempDir private static Path temp;

  private static final Map<String, Path> BUILT = new HashMap<>();

  @BeforeAll
  static void build() {
    SITES.forEach(name -> BUILT.put(name, build(name, Path.of(CASES, name, "content"))));
  }

  private static Path build(String name, Path content) {
    Path site = temp.resolve(name);
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(content, Path.of("templates"), site);
    new Build(folders, DAY, findings, stage -> {}).publish();
    assertFalse(findings.hasErrors(), findings.sorted().toString());
    return site;
  }

  @TestFactory
  Stream<DynamicTest> everyFeedIsWhatAtomAsksFor() throws IOException {
    List<Path> feeds = new ArrayList<>();
    for (Path site : BUILT.values()) {
      try (Stream<Path> files = Files.walk(site)) {
        feeds.addAll(files.filter(file -> file.endsWith("atom.xml")).toList());
      }
    }
    assertTrue(feeds.size() > SITES.size(), feeds.toString());
    return feeds.stream()
        .map(feed -> dynamicTest(temp.relativize(feed).toString(), () -> assertAtom(feed)));
  }

  /** RFC 4287, 4.1.1 and 4.1.2: what must be there, once; and each entry leads to a page here. */
  private static void assertAtom(Path file) throws Exception {
    Element feed = read(file);
    Path site = temp.resolve(temp.relativize(file).getName(0));
    String self = href(feed, "self");
    String path = site.relativize(file).toString().replace('\\', '/');
    assertTrue(self.endsWith("/" + path), self);
    String base = self.substring(0, self.length() - path.length());
    assertEquals(self, text(feed, "id"));
    List<Element> entries = all(feed, "entry");
    assertFalse(entries.isEmpty());
    Set<String> ids = new HashSet<>(Set.of(self));
    String last = text(feed, "updated");
    assertEquals(text(entries.get(0), "updated"), last);
    for (Element entry : entries) {
      assertTrue(ids.add(text(entry, "id")), text(entry, "id"));
      assertFalse(text(entry, "title").isBlank() || text(entry, "summary").isBlank());
      String day = text(entry, "updated");
      assertTrue(last.compareTo(day) >= 0, "newest first");
      last = day;
      assertFalse(OffsetDateTime.parse(day).toLocalDate().isAfter(DAY), day);
      String page = href(entry, "alternate").replaceFirst("#.*", "");
      assertTrue(page.startsWith(base), page);
      assertTrue(Files.exists(site.resolve(page.substring(base.length()) + "index.html")), page);
    }
  }

  @Test
  void resultsCameOnTheDayOfTheirEdition() throws Exception {
    Map<String, String> days = days("seven-models/atom.xml");
    assertEquals("2018-02-15", days.get("KKiK, 2017"));
    assertEquals("2020-02-20", days.get("KKiK, 2019"));
    assertEquals("2022-03-01", days.get("KKiK, hösten 2021"));
  }

  /** Nobody has said when the editions came; the newest came when the survey was last changed. */
  @Test
  void withoutSuchADayOnlyTheNewestResultsAreNews() throws Exception {
    assertEquals(1, days("many-kinds/atom.xml").size());
  }

  private static Map<String, String> days(String feed) throws Exception {
    Map<String, String> days = new TreeMap<>();
    for (Element entry : all(read(temp.resolve(feed)), "entry")) {
      days.put(text(entry, "title"), text(entry, "updated").substring(0, 10));
    }
    return days;
  }

  @Test
  void anEnglishFeedSaysWhatIsSwedishInIt() throws Exception {
    Path content = Files.createDirectories(temp.resolve("corrected"));
    copy(Path.of(CASES, "two-languages", "content"), content);
    Files.writeString(
        content.resolve("corrections.yaml"),
        """
        corrections:
          - {date: 2022-05-02, kind: error, indicator: trygghet, was: {2021: 80}, what: Fel., why: Slarv.}
          - {date: 2022-05-01, kind: error, indicator: betyg, was: {2021: 1}, what: Fel., why: Slarv.}
        """);
    Path site = build("translated", content);
    assertEquals(
        List.of("en", "- sv", "sv sv"), languages(site.resolve("en/corrections/atom.xml")));
    assertEquals(List.of("sv", "- -", "- -"), languages(site.resolve("rattelser/atom.xml")));
    assertEquals(List.of("en", "- -"), languages(site.resolve("en/atom.xml")));
  }

  /** The feed's, and then of each entry the title's and the summary's where they differ from it. */
  private static List<String> languages(Path file) throws Exception {
    Element feed = read(file);
    List<String> languages = new ArrayList<>(List.of(feed.getAttribute("xml:lang")));
    for (Element entry : all(feed, "entry")) {
      languages.add(language(entry, "title") + " " + language(entry, "summary"));
    }
    return languages;
  }

  private static String language(Element entry, String name) {
    String lang = all(entry, name).get(0).getAttribute("xml:lang");
    return lang.isEmpty() ? "-" : lang;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path there = to.resolve(from.relativize(file).toString());
        Files.createDirectories(there.getParent());
        Files.copy(file, there);
      }
    }
  }

  @Test
  void everyPageOfContentHasTheDayOnWhichItWasChanged() throws Exception {
    Map<String, String> days = new TreeMap<>();
    for (Element url : all(read(temp.resolve("seven-models/sitemap.xml")), "url")) {
      String lastmod = all(url, "lastmod").isEmpty() ? "" : text(url, "lastmod");
      days.put(text(url, "loc").replaceFirst("^https://[^/]+/", ""), lastmod);
    }
    assertEquals("2022-05-20", days.get("lopande-insikt/"));
    assertEquals("2022-03-01", days.get("kkik/"));
    assertEquals("", days.get("sa-raknar-vi/"));
    String newest = days.values().stream().max(String::compareTo).orElseThrow();
    assertEquals(newest, days.get(""));
    assertTrue(newest.compareTo(DAY.toString()) <= 0, newest);
  }

  private static Element read(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
  }

  private static String href(Element element, String rel) {
    return all(element, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Element element, String name) {
    List<Element> found = all(element, name);
    assertEquals(1, found.size(), name);
    return found.get(0).getTextContent();
  }

  private static List<Element> all(Element element, String name) {
    List<Element> found = new ArrayList<>();
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && child.getLocalName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }
}
