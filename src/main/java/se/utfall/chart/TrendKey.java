package se.utfall.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import se.utfall.svg.Anchor;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** The name of a trend's band, beneath the drawing with a piece of the band before it. */
record TrendKey(List<String> lines) {
  private static final double LINE = 17;
  private static final double SWATCH = 22;
  private static final double BEFORE = 30;

  static TrendKey of(String words, double width) {
    return new TrendKey(Wrap.lines(words, Type.SMALL, width - BEFORE));
  }

  double height() {
    return 8 + lines.size() * LINE;
  }

  List<Item> items(double top) {
    List<Item> items = new ArrayList<>();
    items.add(new Shade(new Rectangle2D.Double(0, top + 7, SWATCH, 12), Role.BAND));
    for (int i = 0; i < lines.size(); i++) {
      double y = top + 17.5 + i * LINE;
      items.add(new Label(lines.get(i), BEFORE, y, Anchor.START, Type.SMALL, Role.QUIET));
    }
    return items;
  }
}
