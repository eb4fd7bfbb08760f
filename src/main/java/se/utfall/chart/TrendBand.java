package se.utfall.chart;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import se.utfall.page.Chart;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** The area between a band's ends behind a trend, broken as the lines are. */
final class TrendBand {
  private static final double LONE = 14;

  private final Chart chart;
  private final Chart.Band band;
  private final double[] places;

  TrendBand(Chart chart, Chart.Band band, double[] places) {
    this.chart = chart;
    this.band = band;
    this.places = places.clone();
  }

  /** The band's name beside its end, where it reaches the newest period. */
  Optional<EndLabel> label() {
    return places.length == 0
        ? Optional.empty()
        : band.ends().get(places.length - 1).map(this::label);
  }

  private EndLabel label(Chart.Ends ends) {
    double middle = (ends.low().doubleValue() + ends.high().doubleValue()) / 2;
    return new EndLabel(band.label(), middle, Type.SMALL, Role.QUIET);
  }

  /** The band's name for where it has no room beside its end, if there is a band at all. */
  Optional<TrendKey> key(double width) {
    return band.ends().stream().anyMatch(Optional::isPresent)
        ? Optional.of(TrendKey.of(band.label(), width))
        : Optional.empty();
  }

  /** The areas, to be drawn behind the lines. */
  List<Item> items(Rectangle2D area, NumberAxis across, NumberAxis up) {
    List<Item> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= places.length; i++) {
      boolean missing = i == places.length || band.ends().get(i).isEmpty();
      if (missing || chart.rows().get(i).afterBreak()) {
        if (start < i) {
          items.add(new Shade(shape(corners(start, i, area, across, up)), Role.BAND));
        }
        start = missing ? i + 1 : i;
      }
    }
    return items;
  }

  private record Corner(double x, double low, double high) {}

  private List<Corner> corners(
      int start, int end, Rectangle2D area, NumberAxis across, NumberAxis up) {
    List<Corner> corners = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Chart.Ends ends = band.ends().get(i).orElseThrow();
      double low = Scales.value(ends.low(), chart.scale());
      double high = Scales.value(ends.high(), chart.scale());
      corners.add(
          new Corner(
              across.valueToJava2D(places[i], area, RectangleEdge.BOTTOM),
              up.valueToJava2D(low, area, RectangleEdge.LEFT),
              up.valueToJava2D(high, area, RectangleEdge.LEFT)));
    }
    return corners;
  }

  private static Shape shape(List<Corner> corners) {
    if (corners.size() == 1) {
      Corner lone = corners.get(0);
      return new Rectangle2D.Double(lone.x - LONE / 2, lone.high, LONE, lone.low - lone.high);
    }
    Path2D path = new Path2D.Double();
    path.moveTo(corners.get(0).x, corners.get(0).high);
    corners.stream().skip(1).forEach(c -> path.lineTo(c.x, c.high));
    for (int i = corners.size() - 1; i >= 0; i--) {
      path.lineTo(corners.get(i).x, corners.get(i).low);
    }
    path.closePath();
    return path;
  }
}
