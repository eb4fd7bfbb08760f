package se.utfall.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.page.About;
import se.utfall.page.ArticlePage;
import se.utfall.page.Frame;
import se.utfall.page.Markup;
import se.utfall.page.Sharing;

class SitemapTest {
  private final Sitemap sitemap = new Sitemap();

  @Test
  void theListIsSortedWhateverOrderThePagesCameInAndSaysOnlyDaysThatAreKnown() {
    add(Optional.of("https://example.org/a/prov/"), Optional.of(LocalDate.of(2022, 5, 31)));
    add("https://example.org/a/");
    add("https://example.org/a/r&d/");
    assertEquals(
        """
        == sitemap.xml
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/a/</loc></url>
        <url><loc>https://example.org/a/prov/</loc><lastmod>2022-05-31</lastmod></url>
        <url><loc>https://example.org/a/r&amp;d/</loc></url>
        </urlset>
        == robots.txt
        User-agent: *
        Allow: /
        Sitemap: https://example.org/a/sitemap.xml
        """,
        files());
  }

  @Test
  void aSiteThatDoesNotKnowItsAddressHasNoList() {
    add(Optional.empty(), Optional.empty());
    assertEquals("", files());
  }

  private String files() {
    return sitemap.files().stream()
        .map(f -> "== " + f.path() + "\n" + new String(f.bytes(), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  private void add(String canonical) {
    add(Optional.of(canonical), Optional.empty());
  }

  private void add(Optional<String> canonical, Optional<LocalDate> changed) {
    Frame frame =
        new Frame(
            "sv",
            "./",
            "",
            "",
            canonical,
            "",
            "",
            List.of(),
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Frame.ContactView("", List.of()),
            List.of(),
            Optional.empty(),
            new Sharing("", "", "", "", "", Optional.empty()));
    About about = new About(List.of(), List.of(), List.of(), changed);
    Markup text = new Markup("");
    sitemap.add(
        new ArticlePage(frame, "x/index.html", "", "", List.of(), text, Optional.empty(), about));
  }
}
