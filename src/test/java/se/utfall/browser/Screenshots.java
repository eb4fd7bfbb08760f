package se.utfall.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.utfall.browser.Mode.Look;

/**
 * Takes pictures of each kind of page, or of the kinds that are named, to be looked at. See {@code
 * docs/browser.md}.
 */
public final class Screenshots {
  private static final Path FOLDER = Path.of("target/screenshots");
  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
  private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.FORCED, Look.PRINT);

  private Screenshots() {}

  public static void main(String[] kinds) throws IOException {
    Files.createDirectories(FOLDER);
    Installed installed = Installed.required(System.getenv("PATH"), true);
    try (Sites sites = Sites.build();
        Browser browser = Browser.start(installed)) {
      for (Map.Entry<String, SitePage> page : sites.kinds().entrySet()) {
        if (kinds.length == 0 || Set.of(kinds).contains(page.getKey())) {
          take(browser, page.getKey(), page.getValue());
        }
      }
    }
  }

  private static void take(Browser browser, String kind, SitePage page) throws IOException {
    browser.open(page.address());
    for (int width : WIDTHS) {
      for (Look look : LOOKS) {
        Mode mode = Mode.of(width, look);
        browser.look(mode);
        Path file = FOLDER.resolve(kind + "-" + mode.name().replace(" px ", "-") + ".png");
        Files.write(file, browser.picture());
        System.out.println(file + "  " + page.name());
      }
    }
  }
}
