package se.utfall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a first view of every page weighs, counted from its files; needs no browser. */
@ExtendWith(Browsing.class)
class WeightTest {
  private static final String FETCHED =
      "link[rel=stylesheet], link[rel=icon], link[rel=preload], img, script[src]";

  @Test
  void everyFirstViewIsFiftyKilobytesInFourRequestsAtMost(Sites sites) {
    List<String> heavy =
        sites.pages().stream()
            .filter(
                p -> bytes(sites, p) > Weight.MOST_BYTES || files(p).size() > Weight.MOST_REQUESTS)
            .map(page -> page.name() + ": " + bytes(sites, page) + " bytes of " + files(page))
            .toList();
    assertEquals(List.of(), heavy);
  }

  @Test
  void theHeaviestIsKnown(Sites sites) {
    int most = sites.pages().stream().mapToInt(page -> bytes(sites, page)).max().orElseThrow();
    System.out.println("[browser] the heaviest first view is " + most + " bytes");
    assertTrue(most > 1000);
  }

  private static int bytes(Sites sites, SitePage page) {
    BuiltSite site = sites.of(page);
    return files(page).stream().mapToInt(file -> Packed.bytes(site.file(file)).length).sum();
  }

  /** The page and what it asks for by itself, each once. */
  private static Set<URI> files(SitePage page) {
    Set<URI> files = new TreeSet<>(List.of(page.address()));
    for (Element element : page.document().select(FETCHED)) {
      files.add(URI.create(element.absUrl(element.hasAttr("href") ? "href" : "src")));
    }
    return files;
  }
}
