package se.utfall.browser;

import java.util.List;

/** A page that is open in the browser. */
record Visit(Browser browser, BuiltSite site, SitePage page) {
  static Visit of(Browser browser, BuiltSite site, SitePage page) {
    browser.console();
    browser.open(page.address());
    return new Visit(browser, site, page);
  }

  /** The same as a reader who has never been here. */
  static Visit first(Browser browser, BuiltSite site, SitePage page) {
    browser.look(Mode.NARROW);
    browser.forget(page.address());
    site.server().taken();
    return of(browser, site, page);
  }

  /** What scripts find wrong in the page when it is looked at in that way. */
  List<Fault> ask(Mode mode, String... scripts) {
    browser.look(mode);
    return faults(mode.name(), browser.run(Script.faults(scripts)));
  }

  /** A script's answer: a list of rule, name of element, its number among those, and words. */
  List<Fault> faults(String mode, Object answer) {
    return ((List<?>) answer).stream().map(found -> fault(mode, (List<?>) found)).toList();
  }

  private Fault fault(String mode, List<?> found) {
    int line = page.line((String) found.get(1), ((Number) found.get(2)).intValue());
    return new Fault(page.name(), line, (String) found.get(0), mode, (String) found.get(3));
  }

  /** A fault of the page as a whole. */
  Fault fault(String rule, String mode, String detail) {
    return new Fault(page.name(), 1, rule, mode, detail);
  }
}
