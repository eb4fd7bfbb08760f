package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;

/** A site that is no municipality's has nothing but own pages, in the order that they ask for. */
class OwnPagesTest {
  private static final Path CASE = Path.of("src/test/resources/cases/own-pages");

  @TempDir private static Path site;

  @BeforeAll
  static void build() {
    Folders folders = new Folders(CASE.resolve("content"), CASE.resolve("templates"), site);
    new Build(folders, CaseDate.of(CASE), new Diagnostics(), stage -> {}).publish();
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path).resolve("index.html")));
  }

  @Test
  void theHomePageLeadsToThemInOrderAndSaysNothingOfResults() throws IOException {
    Document home = page("");
    assertEquals(
        List.of("Första kapitlet", "Andra kapitlet", "Alfabetet", "Om handboken"),
        home.select("section[aria-labelledby=sidor] li a").eachText());
    assertEquals(List.of("Sidor", "Om sidan"), home.select("h2").eachText());
    assertEquals(List.of("Alla sidor"), home.select("nav.menu a").eachText());
    assertFalse(Files.exists(site.resolve("sa-raknar-vi")));
  }

  @Test
  void eachLeadsToTheOneBeforeAndTheOneAfter() throws IOException {
    assertEquals(
        List.of("Tillbaka till Start", "Nästa Andra kapitlet"),
        page("forsta").select("nav.neighbours li").eachText());
    assertEquals(
        List.of("Tillbaka till Start", "Föregående Första kapitlet", "Nästa Alfabetet"),
        page("andra").select("nav.neighbours li").eachText());
  }

  @Test
  void aLongOneListsItsSections() throws IOException {
    assertEquals(
        List.of("#avsnitt-ett", "#avsnitt-tva", "#avsnitt-tre", "#avsnitt-fyra", "#avsnitt-fem"),
        page("forsta").select("nav.contents a").eachAttr("href"));
    assertEquals(List.of(), page("andra").select("nav.contents").eachText());
  }
}
