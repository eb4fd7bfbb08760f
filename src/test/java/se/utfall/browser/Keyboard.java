package se.utfall.browser;

import java.util.ArrayList;
import java.util.List;

/** The tabulator leads through all places once, in the order of the eye, seen, and out again. */
final class Keyboard implements Gate {
  @Override
  public List<Fault> faults(Visit visit) {
    Browser browser = visit.browser();
    browser.look(Mode.WIDE);
    browser.tab(1);
    List<Fault> faults = new ArrayList<>(visit.ask(Mode.WIDE, "first-place"));
    if (faults.isEmpty()) {
      browser.enter();
      faults.addAll(visit.ask(Mode.WIDE, "skipped"));
    }
    int places = ((Number) browser.run(Script.named("focusable"))).intValue();
    browser.tab(places);
    faults.addAll(visit.ask(Mode.WIDE, "focused", "visual-order"));
    faults.addAll(visit.ask(Mode.NARROW, "visual-order"));
    return faults;
  }
}
