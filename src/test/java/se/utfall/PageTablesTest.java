package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;

/** What holds for the tables of every page of the case with all models, whose data is invented. */
class PageTablesTest {
  private static final Path CASE = Path.of("src/test/resources/cases/seven-models");

  @TempDir private static Path site;
  private static final List<Document> PAGES = new ArrayList<>();

  @BeforeAll
  static void build() throws IOException {
    Path templates = CASE.resolve("templates");
    Folders folders = new Folders(CASE.resolve("content"), templates, site);
    new Build(folders, CaseDate.of(CASE), new Diagnostics(), s -> {}).publish();
    try (Stream<Path> files = Files.walk(site)) {
      files
          .filter(f -> f.toString().endsWith(".html"))
          .sorted()
          .map(PageTablesTest::read)
          .forEach(PAGES::add);
    }
    assertFalse(PAGES.isEmpty());
  }

  private static Document read(Path file) {
    try {
      return Jsoup.parse(Files.readString(file), site.relativize(file).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyFootnoteIsReachedFromItsMarkAndLeadsBack() {
    some(".mark a[role=doc-noteref]");
    none(
        ".footnotes li",
        (page, note) ->
            page.select(".mark a[href=#" + note.id() + "]").isEmpty()
                || note.select("a[role=doc-backlink][href=#" + note.id() + "-till]").isEmpty());
  }

  @Test
  void answersStandApartFromWhatIsBeforeThem() {
    some(".margin");
    some("span.answers");
    none(
        "span.answers",
        (page, answers) -> !answers.parent().wholeText().matches(".*\\S\\s+\\d[\\d\\h]* svar"));
  }

  @Test
  void everyMissingWordInAnIndicatorsTablesIsExplainedBeneathThem() {
    some("table.values .missing");
    none(
        "table.values .missing",
        (page, word) ->
            word.closest("section").select(".legend dt").stream()
                .noneMatch(dt -> dt.text().equals(word.text())));
  }

  private interface Fault {
    boolean isIn(Document page, Element element);
  }

  private static void some(String selector) {
    assertFalse(PAGES.stream().allMatch(page -> page.select(selector).isEmpty()), selector);
  }

  private static void none(String selector, Fault fault) {
    Function<Document, Stream<String>> found =
        page ->
            page.select(selector).stream()
                .filter(element -> fault.isIn(page, element))
                .map(element -> page.location() + ": " + element.outerHtml());
    assertEquals(List.of(), PAGES.stream().flatMap(found).limit(5).toList());
  }
}
