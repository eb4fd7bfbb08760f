package se.utfall.lint;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** No two elements of a page have the same id, and names point at ids that are there. */
final class Ids implements Lint.OfPage {
  private static final String POINTERS = "[aria-labelledby], [aria-describedby]";

  @Override
  public String rule() {
    return "ids";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.dom().select("[id]")) {
      if (!ids.add(element.id())) {
        faults.add(page, element, "#" + element.id() + " once more");
      }
    }
    for (Element element : page.dom().select(POINTERS)) {
      String all = element.attr("aria-labelledby") + " " + element.attr("aria-describedby");
      for (String id : all.strip().split("\\s+")) {
        if (!ids.contains(id)) {
          faults.add(page, element, "nothing is called #" + id);
        }
      }
    }
  }
}
