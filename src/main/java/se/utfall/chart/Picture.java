package se.utfall.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import se.utfall.svg.SvgGraphics;

/** A finished drawing: its size in pixels and its elements. */
record Picture(double width, double height, String elements) {

  static Picture of(Plot plot, double width, double height) {
    SvgGraphics surface = new SvgGraphics();
    plot.draw(surface, new Rectangle2D.Double(0, 0, width, height), null, null, null);
    return new Picture(width, height, surface.elements());
  }
}
