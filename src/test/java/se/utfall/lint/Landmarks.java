package se.utfall.lint;

import java.util.List;

/** Every page has its parts, a way past the first of them, and says which language it is in. */
final class Landmarks implements Lint.OfPage {
  private static final List<String> PARTS =
      List.of("html[lang]", "body > a.skip[href=#main]", "header", "main#main", "footer", "nav");

  @Override
  public String rule() {
    return "landmarks";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    PARTS.stream()
        .filter(part -> page.dom().select(part).isEmpty())
        .forEach(part -> faults.add(page, 1, "no " + part));
    page.dom().select("nav:not([aria-label]):not([aria-labelledby])").stream()
        .forEach(nav -> faults.add(page, nav, "navigation without a name"));
  }
}
