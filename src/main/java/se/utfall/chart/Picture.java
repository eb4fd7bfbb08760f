package se.utfall.chart;

import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.plot.Plot;
import se.utfall.svg.InkGraphics;
import se.utfall.svg.Pen;
import se.utfall.svg.SvgPen;

/** A finished drawing: its size in pixels, and what draws it with a pen. */
public record Picture(double width, double height, Consumer<Pen> drawing) {

  static Picture of(Plot plot, double width, double height) {
    Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
    return new Picture(
        width, height, pen -> plot.draw(new InkGraphics(pen), all, null, null, null));
  }

  String elements() {
    SvgPen pen = new SvgPen();
    drawing.accept(pen);
    return pen.toString();
  }
}
