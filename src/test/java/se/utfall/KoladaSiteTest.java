package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** What was fetched from Kolada as readers meet it: whose figures they are, and which are ours. */
class KoladaSiteTest {
  private static final Path CASE = Path.of("src/test/resources/cases/kolada-values");
  private static final String PAGE = "kkik/skola/behoriga-till-yrkesprogram";

  @TempDir private static Path site;

  @BeforeAll
  static void build() {
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(CASE.resolve("content"), Path.of("templates"), site);
    new Build(folders, CaseDate.of(CASE), findings, stage -> {}).publish();
    assertEquals(List.of(), findings.sorted());
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(name).resolve("index.html")));
  }

  @Test
  void theTableHasRawValuesAndWhatFollowsFromThem() throws IOException {
    assertEquals(
        List.of(
            "2021 ej klart ej redovisat ej redovisat ej redovisat ej redovisat ej redovisat",
            "2020 84 80 84 82 82 91 Förbättrat från 80 % år 2019",
            "2019 80 79 83 80 80 85 Inget tidigare värde",
            "2018 ej redovisat 81 83 81 80 86"),
        page(PAGE).select("table").get(0).select("tbody tr").eachText());
  }

  @Test
  void eachColumnSaysWhoseItsFiguresAre() throws IOException {
    Document page = page(PAGE);
    assertEquals(
        List.of(
            "År",
            "Borås",
            "Liknande kommuner1",
            "Riket",
            "Alla kommuner2",
            "Kommunen i mitten1",
            "Alingsås"),
        page.select("table").get(0).select("thead th").eachText().subList(0, 7));
    String text = page.text();
    assertTrue(text.contains("80 86 Egen bearbetning av data från Kolada."), text);
    assertTrue(
        text.contains("Bara tio kommuner i provet. Egen bearbetning av data från Kolada."), text);
    assertTrue(page.html().contains("<dt>Källa</dt>"), text);
    assertTrue(text.contains("N15436 i Kolada, hämtat 22 november 2026. Där hette det då ”Elever"));
    assertTrue(page("kkik/skola").text().contains("Källor Kolada; Egen bearbetning av data från"));
  }

  @Test
  void theFileSaysItRowByRow() throws IOException {
    String csv =
        Files.readString(
            site.resolve("kkik/skola/behoriga-till-yrkesprogram/behoriga-till-yrkesprogram.csv"));
    assertTrue(csv.contains(",2020,own,84.4,,Kolada,"), csv);
    assertTrue(csv.contains(",2020,nation,84.0,,Kolada,"), csv);
    assertTrue(csv.contains(",2020,granne,90.5,,Kolada,"), csv);
    assertTrue(
        csv.contains(",2020,similar,80.27142857142857,,Egen bearbetning av data från Kolada,"),
        csv);
    assertTrue(csv.contains(",2020,women,84.8,,Kolada,"), csv);
    assertFalse(csv.contains(",similar,80.27142857142857,,Kolada"), csv);
  }

  @Test
  void aGroupsMembersAndVintageAreThoseThatWereFetched() throws IOException {
    String text = page("kkik").text() + page(PAGE).text();
    assertTrue(text.contains("Södertälje, Eskilstuna, Norrköping, Växjö"), text);
    assertTrue(text.contains("2024"), text);
  }
}
