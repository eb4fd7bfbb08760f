package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.OpenSeries;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.model.Value;
import se.utfall.text.Diagnostics;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What pages tell search engines of their figures (schema.org in JSON-LD) is what the model has.
 */
class LinkedDataTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Path OPEN = Path.of("src/test/resources/open-data/content");
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final String ENDS = "</script><script>alert(1)</script><!--<script>]]>";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  @TempDir private Path temp;

  @Test
  void everyIndicatorsDataAreThoseOfTheModel() throws IOException {
    for (Path content : List.of(OPEN, CASES.resolve("seven-models/content"), Path.of("content"))) {
      Build build = build(content, temp.resolve("site" + content.getNameCount()));
      build.publish();
      assertModel(build.site().orElseThrow(), temp.resolve("site" + content.getNameCount()));
    }
  }

  private static void assertModel(Site site, Path built) throws IOException {
    String base = site.baseUrl().orElseThrow().replaceFirst("/?$", "/");
    int checked = 0;
    for (Survey survey : site.surveys()) {
      for (Area area : survey.areas()) {
        for (Indicator indicator : area.indicators()) {
          String path = survey.slug() + "/" + area.slug() + "/" + indicator.slug() + "/";
          JsonNode data = data(built.resolve(path)).orElseThrow();
          assertEquals(indicator.title(), data.get("name").asString());
          assertEquals(base + path, data.get("url").asString());
          JsonNode measured = data.get("variableMeasured").get(0);
          assertEquals(indicator.id(), measured.get("propertyID").asString());
          assertEquals(coverage(indicator, survey), data.path("temporalCoverage").asString(""));
          assertCommon(site, data, built, base);
          checked++;
        }
      }
      if (survey.areas().stream().anyMatch(area -> !area.indicators().isEmpty())) {
        JsonNode data = data(built.resolve(survey.slug())).orElseThrow();
        assertEquals(survey.title(), data.get("name").asString());
        assertEquals(survey.summary(), data.get("description").asString());
        assertCommon(site, data, built, base);
      }
    }
    assertTrue(checked > 3);
  }

  private static void assertCommon(Site site, JsonNode data, Path built, String base) {
    assertEquals("https://schema.org/", data.get("@context").asString());
    assertEquals("Dataset", data.get("@type").asString());
    assertEquals(site.language(), data.get("inLanguage").asString());
    assertEquals(site.publisher().name(), data.at("/publisher/name").asString());
    assertEquals(
        site.data().license().map(one -> one.uri()).orElse(""), data.path("license").asString(""));
    assertEquals(base, data.at("/includedInDataCatalog/@id").asString());
    assertFalse(data.get("isBasedOn").isEmpty());
    Set<String> types = new HashSet<>();
    for (JsonNode file : data.get("distribution")) {
      String address = file.get("contentUrl").asString();
      assertTrue(Files.exists(built.resolve(address.substring(base.length()))), address);
      types.add(file.get("encodingFormat").asString());
    }
    assertEquals(3, types.size(), types.toString());
  }

  /** From the first to the last day of the periods that anything is known for. */
  private static String coverage(Indicator indicator, Survey survey) {
    List<Period> periods = new ArrayList<>();
    Stream<Map<Period, Value>> all = OpenSeries.of(indicator).stream().map(one -> one.values());
    all.forEach(
        values ->
            values.forEach(
                (period, value) -> {
                  if (value.exact().isPresent()) {
                    periods.add(period);
                  }
                }));
    return periods.isEmpty()
        ? ""
        : periods.stream().map(Period::start).min(LocalDate::compareTo).orElseThrow()
            + "/"
            + periods.stream().map(Period::end).max(LocalDate::compareTo).orElseThrow();
  }

  @Test
  void theHomePageTellsOfTheCatalogue() throws IOException {
    Path site = temp.resolve("site");
    build(OPEN, site).publish();
    JsonNode data = data(site).orElseThrow();
    assertEquals("DataCatalog", data.get("@type").asString());
    assertEquals("https://example.org/", data.get("@id").asString());
  }

  @Test
  void noWordsEndTheBlockThatTheyStandIn() throws IOException {
    Path content = temp.resolve("content");
    copy(OPEN, content);
    replace(content.resolve("ar/survey.yaml"), "summary: Påhittad.", "summary: '" + ENDS + "'");
    replace(
        content.resolve("ar/skola/indicators.yaml"),
        "title: Resultat per elev",
        "title: '" + ENDS + "'");
    Path site = temp.resolve("site");
    build(content, site).publish();
    assertEquals(ENDS, data(site.resolve("ar")).orElseThrow().get("description").asString());
    int pages = 0;
    boolean told = false;
    for (Path page : pages(site)) {
      Document read = Jsoup.parse(Files.readString(page));
      for (Element script : read.select("script:not([src])")) {
        assertEquals("application/ld+json", script.attr("type"), page.toString());
        told |= JSON.readTree(script.data()).path("name").asString("").equals(ENDS);
        pages++;
      }
    }
    assertTrue(pages > 5 && told);
  }

  @Test
  void inAnotherLanguageItSpeaksThat() throws IOException {
    Path site = temp.resolve("site");
    build(CASES.resolve("two-languages/content"), site).publish();
    JsonNode data = data(site.resolve("en/enkat")).orElseThrow();
    assertEquals("en", data.get("inLanguage").asString());
    assertEquals("The Pupil Poll", data.get("name").asString());
    for (Path page : pages(site)) {
      for (Element script : Jsoup.parse(Files.readString(page)).select("script:not([src])")) {
        JSON.readTree(script.data());
        assertFalse(script.data().contains("span"), page.toString());
      }
    }
  }

  @Test
  void aSiteThatDoesNotKnowItsAddressTellsNothing() throws IOException {
    Path site = temp.resolve("site");
    build(CASES.resolve("valid-yaml/content"), site).publish();
    for (Path page : pages(site)) {
      assertTrue(Jsoup.parse(Files.readString(page)).select("script:not([src])").isEmpty());
    }
  }

  private static Build build(Path content, Path site) {
    return new Build(
        new Folders(content, Path.of("templates"), site), DAY, new Diagnostics(), stage -> {});
  }

  /** What the page in a folder tells, read as JSON. */
  private static Optional<JsonNode> data(Path folder) throws IOException {
    Document page = Jsoup.parse(Files.readString(folder.resolve("index.html")));
    return page.select("script[type=application/ld+json]").stream()
        .map(script -> JSON.readTree(script.data()))
        .findFirst();
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static void replace(Path file, String old, String words) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(old), old);
    Files.writeString(file, text.replace(old, words));
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
}
