package se.utfall.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** All that a plot of JFreeChart cannot draw: our items, drawn on top of it. */
final class Notes extends AbstractAnnotation implements CategoryAnnotation, XYAnnotation {
  private static final long serialVersionUID = 1L;

  private final transient List<Item> items;

  Notes(List<Item> items) {
    this.items = List.copyOf(items);
  }

  @Override
  public void draw(
      Graphics2D surface,
      CategoryPlot plot,
      Rectangle2D area,
      CategoryAxis domain,
      ValueAxis range) {
    items.forEach(item -> item.draw(surface));
  }

  @Override
  public void draw(
      Graphics2D surface,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domain,
      ValueAxis range,
      int renderer,
      PlotRenderingInfo info) {
    items.forEach(item -> item.draw(surface));
  }
}
