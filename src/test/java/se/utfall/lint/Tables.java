package se.utfall.lint;

import org.jsoup.nodes.Element;

/**
 * Every table has a caption, and every header says what it heads. A table in an editor's text has
 * no caption in Markdown; the region that it scrolls in carries its name.
 */
final class Tables implements Lint.OfPage {
  @Override
  public String rule() {
    return "tables";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    for (Element table : page.dom().select("table")) {
      if (!isNamed(table)) {
        faults.add(page, table, "no caption");
      }
      if (table.select("th").isEmpty()) {
        faults.add(page, table, "no header");
      }
      for (Element th : table.select("th:not([scope])")) {
        faults.add(page, th, "a header without scope");
      }
    }
  }

  private static boolean isNamed(Element table) {
    Element region = table.closest(".prose [role=region][aria-label]");
    return !table.select("caption").text().isBlank()
        || (region != null && !region.attr("aria-label").isBlank());
  }
}
