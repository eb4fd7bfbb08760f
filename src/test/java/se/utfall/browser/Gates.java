package se.utfall.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.browser.Mode.Look;

/** The gates: those that every page goes through, and the dearer ones for a sample of pages. */
final class Gates {
  /** No sideways scroll, no text on another, nothing lost when a reader spaces the text. */
  private static final Gate LAYOUT =
      visit ->
          Stream.of(Mode.NARROW, Mode.WIDE)
              .flatMap(mode -> visit.ask(mode, "reflow", "texts", "spacing").stream())
              .toList();

  /** The same when everything is four times as large. */
  private static final Gate ZOOM = visit -> visit.ask(Mode.ZOOMED, "reflow", "texts", "spacing");

  /** A reader who forces colours sees every shape, on a light and on a dark paper. */
  private static final Gate FORCED = visit -> visit.ask(Mode.of(1280, Look.FORCED), "forced");

  private static final Gate FORCED_DARK =
      visit -> visit.ask(Mode.of(1280, Look.FORCED_DARK), "forced");

  /** What scrolls by itself can be reached by keyboard and says what it is. */
  private static final Gate REGIONS = visit -> visit.ask(Mode.NARROW, "regions");

  private static final List<Gate> EVERYWHERE = List.of(new Quiet(), LAYOUT, FORCED, REGIONS);

  private Gates() {}

  static List<Gate> everywhere() {
    return EVERYWHERE;
  }

  /** All gates; what axe is unsure of must be in the list. */
  static List<Gate> all(Unsure known) {
    List<Gate> all = new ArrayList<>(EVERYWHERE);
    all.addAll(List.of(ZOOM, FORCED_DARK, new Keyboard(), new Weight(), new Axe(known)));
    return all;
  }
}
