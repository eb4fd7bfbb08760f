package se.utfall.lint;

import org.jsoup.nodes.Element;

/** One heading of the first level, no level skipped, none empty. */
final class Headings implements Lint.OfPage {
  @Override
  public String rule() {
    return "headings";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    int first = page.dom().select("h1").size();
    if (first != 1) {
      faults.add(page, 1, first + " headings of the first level");
    }
    int level = 0;
    for (Element heading : page.dom().select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      if (next > level + 1) {
        faults.add(page, heading, "h" + next + " follows on h" + level);
      }
      if (heading.text().isBlank()) {
        faults.add(page, heading, "an empty heading");
      }
      level = next;
    }
  }
}
