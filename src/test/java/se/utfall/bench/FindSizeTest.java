package se.utfall.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.Build;
import se.utfall.text.Diagnostics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much a reader fetches to find an indicator among few and among many. */
class FindSizeTest {
  private static final LocalDate DATE = LocalDate.of(2025, 6, 1);
  private static final int FEW = 50;

  @TempDir private Path temp;

  @Test
  void fiftyIndicatorsAreAtMostTenKilobytes() throws IOException {
    Path site = build("2");
    String html = Files.readString(site.resolve("hitta/index.html"));
    Document page = Jsoup.parse(html);
    int entries = page.select("#a-till-o ul.found > li").size();
    assertEquals(2 * Workload.INDICATORS, entries);
    String data = html.substring(html.indexOf("<div id=\"a-till-o\">"), html.indexOf("</main>"));
    String synonyms = page.selectFirst("#sokning").attr("data-synonyms");
    int all = (data + synonyms).getBytes(StandardCharsets.UTF_8).length;
    int bytes = all * FEW / entries;
    assertTrue(bytes <= 10_000, bytes + " bytes");
    assertEquals("", page.selectFirst("#sokning").attr("data-pieces"));
  }

  @Test
  void manyAreOnPagesOfLettersAndSearchedInPieces() throws IOException {
    Path site = build("10");
    Path folder = site.resolve("hitta");
    String html = Files.readString(folder.resolve("index.html"));
    Document page = Jsoup.parse(html);
    assertTrue(html.length() < 20_000, html.length() + " characters");
    assertEquals(0, page.select("#a-till-o ul.found > li").size());
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.contains("connect-src 'self';"), policy);
    List<String> searched = new ArrayList<>();
    List<String> listed = new ArrayList<>();
    for (String piece : page.selectFirst("#sokning").attr("data-pieces").split(" ", -1)) {
      Path file = folder.resolve(piece);
      assertTrue(Files.size(file) < 100_000, piece + " " + Files.size(file));
      for (JsonNode row : new JsonMapper().readTree(Files.readString(file))) {
        searched.add(row.get(0).stringValue());
        assertTrue(Files.exists(folder.resolve(row.get(1).stringValue() + "index.html")));
      }
      Path letter = file.resolveSibling("index.html");
      Document list = Jsoup.parse(Files.readString(letter));
      listed.addAll(list.select("ul.found > li > a").eachText());
      assertEquals(0, list.select("script").size());
    }
    assertEquals(10 * Workload.INDICATORS, searched.size());
    assertEquals(searched, listed);
  }

  private Path build(String size) throws IOException {
    Path content = temp.resolve("content");
    Workload.of(size).write(content);
    Path site = temp.resolve("site");
    Diagnostics findings = new Diagnostics();
    se.utfall.Folders folders = new se.utfall.Folders(content, Path.of("templates"), site);
    new Build(folders, DATE, findings, stage -> {}).publish();
    assertTrue(!findings.hasErrors(), () -> findings.sorted().toString());
    return site;
  }
}
