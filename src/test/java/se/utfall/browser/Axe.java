package se.utfall.browser;

import java.util.ArrayList;
import java.util.List;
import se.utfall.browser.Mode.Look;

/**
 * axe-core finds nothing against WCAG 2.0 to 2.2 A and AA, and is unsure only of what was judged.
 */
final class Axe implements Gate {
  private static final List<Mode> MODES =
      List.of(Mode.WIDE, Mode.of(1280, Look.DARK), Mode.of(320, Look.DARK), Mode.NARROW);

  private final Unsure known;

  Axe(Unsure known) {
    this.known = known;
  }

  @Override
  public List<Fault> faults(Visit visit) {
    List<Fault> faults = new ArrayList<>();
    visit.browser().run(Script.axe());
    for (Mode mode : MODES) {
      visit.browser().look(mode);
      Object answer = visit.browser().await(Script.named("axe"));
      visit.faults(mode.name(), answer).stream().filter(f -> !known.covers(f)).forEach(faults::add);
    }
    return faults;
  }
}
