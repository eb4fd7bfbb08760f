package se.utfall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On paper each indicator of an area begins on a sheet of its own. That it needs no second one
 * holds with the fonts that most readers have, and is not asked for here.
 */
@ExtendWith(Browsing.class)
class SheetInBrowserTest {
  /** What Chromium writes for each page, as its PDF is not packed there. */
  private static final Pattern PAGE = Pattern.compile("/Type /Page\\b");

  /** What indicators have in common before them, and who answers for the figures after them. */
  private static final int AROUND = 2;

  private final Browser browser;
  private final Sites sites;

  SheetInBrowserTest(Browser browser, Sites sites) {
    this.browser = browser;
    this.sites = sites;
  }

  @Test
  void eachIndicatorBeginsOnItsOwnSheet() {
    List<SitePage> sheets =
        sites.pages().stream()
            .filter(
                page -> page.site().equals("demo") && page.path().endsWith("/underlag/index.html"))
            .toList();
    assertEquals(3, sheets.size());
    for (SitePage sheet : sheets) {
      int leaves = sheet.document().select(".leaf").size();
      long pages = printed(sheet);
      assertTrue(pages >= leaves + AROUND, sheet.path() + ": " + pages);
      assertTrue(pages <= 2L * leaves + AROUND, sheet.path() + ": " + pages);
    }
  }

  private long printed(SitePage page) {
    browser.look(Mode.WIDE);
    browser.open(page.address());
    Map<String, Object> a4 = Map.of("paperWidth", 8.27, "paperHeight", 11.69);
    Object pdf = browser.command("Page.printToPDF", a4).get("data");
    byte[] bytes = Base64.getDecoder().decode((String) pdf);
    return PAGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).results().count();
  }
}
