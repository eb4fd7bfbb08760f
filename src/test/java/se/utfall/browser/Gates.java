package se.utfall.browser;

import java.util.ArrayList;
import java.util.List;
import se.utfall.browser.Mode.Look;

/** The gates: those that every page goes through, and the dearer ones for a sample of pages. */
final class Gates {
  /** No sideways scroll, no text on another, nothing lost when a reader spaces the text. */
  private static final Gate WIDE = visit -> visit.ask(Mode.WIDE, "reflow", "texts", "spacing");

  /** The same on a phone, where also what scrolls by itself can be reached and says what it is. */
  private static final Gate NARROW =
      visit -> visit.ask(Mode.NARROW, "reflow", "texts", "regions", "spacing");

  /** The same when everything is four times as large. */
  private static final Gate ZOOMED =
      visit -> visit.ask(Mode.ZOOMED, "reflow", "texts", "regions", "spacing");

  private static final List<Gate> EVERYWHERE =
      List.of(new Quiet(), WIDE, NARROW, forced(320, Look.FORCED));

  private Gates() {}

  /** A reader who forces colours sees every shape. */
  private static Gate forced(int width, Look look) {
    return visit -> visit.ask(Mode.of(width, look), "forced");
  }

  static List<Gate> everywhere() {
    return EVERYWHERE;
  }

  /** All gates, for a first visit; what axe is unsure of must be in the list. */
  static List<Gate> all(Unsure known) {
    List<Gate> all = new ArrayList<>();
    all.add(new Weight());
    all.addAll(EVERYWHERE);
    all.addAll(List.of(ZOOMED, forced(1280, Look.FORCED), forced(1280, Look.FORCED_DARK)));
    all.addAll(List.of(new Axe(known), new Keyboard()));
    return all;
  }
}
