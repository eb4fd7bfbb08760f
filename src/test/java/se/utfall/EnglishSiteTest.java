package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.text.Diagnostics;

/** A whole site in English, with made-up content: every page kind, and no word of Swedish. */
class EnglishSiteTest {
  private static final Path CASE = Path.of("src/test/resources/cases/english");
  static final Pattern SWEDISH =
      Pattern.compile(
          "[^\\s]*[åäöÅÄÖ][^\\s]*|(?i)\\b(?:och|att|inte|som|av|med|ett|det|har|den|sedan|eller|andel"
              + "|nyckeltal|kommun(?:en|er)?|undersokning|saknas|procent|plats|resultat|enhet(?:er)?"
              + "|kvartal|mellan|hela|sidan|kvinnor|inga|alla|varje|tabell|siffror|diagram)\\b");
  private static final List<String> SAID =
      List.of("aria-label", "alt", "title", "content", "data-label", "label", "term");

  @TempDir private static Path site;
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    Folders folders = new Folders(CASE.resolve("content"), CASE.resolve("templates"), site);
    Diagnostics findings = new Diagnostics();
    new Build(folders, CaseDate.of(CASE), findings, s -> {}).publish();
    for (Path file : files(".*\\.html")) {
      String name = site.relativize(file).toString().replace('\\', '/');
      PAGES.put(name, Jsoup.parse(Files.readString(file)));
    }
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(f -> f.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  @Test
  void everyPageKindIsThereAtAnEnglishAddress() {
    assertTrue(
        PAGES
            .keySet()
            .containsAll(
                List.of(
                    "index.html",
                    "404.html",
                    "method/index.html",
                    "accessibility/index.html",
                    "models/index.html",
                    "boards/index.html",
                    "boards/the-school-board/index.html",
                    "news/index.html",
                    "news/2022-05-02-the-poll-is-here/index.html",
                    "about-this-site/index.html",
                    "survey/index.html",
                    "survey/school/index.html",
                    "survey/school/safe-at-school/index.html")),
        PAGES.keySet()::toString);
    PAGES.forEach((name, page) -> assertEquals("en", page.child(0).attr("lang"), name));
  }

  @Test
  void noPageHasASwedishWord() {
    TreeSet<String> found = new TreeSet<>();
    PAGES.forEach((name, page) -> swedish(page).forEach(word -> found.add(name + ": " + word)));
    assertEquals(new TreeSet<String>(), found);
  }

  /** What is said or heard on a page, outside what is marked as Swedish. */
  private static List<String> swedish(Document page) {
    Document copy = page.clone();
    copy.select("[lang=sv]").remove();
    List<String> said = new ArrayList<>(List.of(copy.wholeText()));
    for (Element element : copy.getAllElements()) {
      SAID.stream().map(element::attr).forEach(said::add);
    }
    return said.stream().flatMap(EnglishSiteTest::swedish).toList();
  }

  private static Stream<String> swedish(String text) {
    return SWEDISH.matcher(text).results().map(MatchResult::group);
  }

  @Test
  void noFileToDownloadHasASwedishWord() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(".*\\.(csv|xml|json)")) {
      String said = Files.readString(file).replace("resultat.csv", ""); // an address
      swedish(said).forEach(word -> found.add(file.getFileName() + ": " + word));
    }
    assertEquals(List.of(), found);
    assertTrue(
        Files.readString(site.resolve("survey/survey.csv")).startsWith("indicator_id,indicator,"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exampleton does not have better results than similar municipalities on any of three "
            + "indicators in 2021.",
        "Of the four indicators that can be followed from 2019, three improved and one worsened.",
        "The Executive Board is responsible for one model and takes part in one model.",
        "Since the previous measurement, one of the indicators improved and none worsened.",
        "The result has improved since 2020, but is 2 percentage points worse than in similar "
            + "municipalities.",
        "Exampleton is in the middle group, and the result has improved since 2019. 12 of 24 "
            + "municipalities have a higher percentage.",
        "Four indicators have no group in 2021 and are not counted.",
        "Qualified pupils rank 13th of 24.",
        "1st of 4 in the group in 2021, with Exampleton counted in.",
        "Increased from 6,120 SEK per pupil in 2019",
        "The answer is yes to 1 of 2 questions.",
        "1.0 hours",
        "2 May 2022",
        "True: increase by 3 percentage points."
      })
  void sentencesAreEnglish(String sentence) {
    String all = PAGES.values().stream().map(Element::text).collect(Collectors.joining("\n"));
    assertTrue(all.replace('\u00a0', ' ').contains(sentence), sentence);
  }

  /** The scan above would find nothing if it could not find this. */
  @Test
  void aSwedishWordWouldBeFound() {
    Document page = Jsoup.parse("<p>Ten <i lang=sv>och</i> två</p><img alt='Resultat'>");
    assertEquals(List.of("två", "Resultat"), swedish(page));
  }
}
