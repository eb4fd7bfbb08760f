package se.utfall.lint;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Something that must hold for every site. */
interface Lint {
  /** The name that stands before what it finds. */
  String rule();

  void read(Website site, Faults faults);

  /** All that a site breaks of it. */
  default List<Fault> of(Website site) {
    Faults faults = new Faults(rule(), new ArrayList<>());
    read(site, faults);
    return faults.found();
  }

  /** Something that can be seen on one page alone. */
  interface OfPage extends Lint {
    void read(WebPage page, Faults faults);

    @Override
    default void read(Website site, Faults faults) {
      site.pages().values().forEach(page -> read(page, faults));
    }
  }

  /** What one lint has found so far. */
  record Faults(String rule, List<Fault> found) {

    void add(WebPage page, Element at, String what) {
      add(page, at.sourceRange().start().lineNumber(), what);
    }

    void add(WebPage page, int line, String what) {
      found.add(new Fault(page.path(), line, rule, what));
    }
  }
}
