package se.utfall.chart;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A plot of JFreeChart without anything that we have not asked for. */
final class LinePlot {
  private LinePlot() {}

  static XYPlot of(Lines lines, NumberAxis across, NumberAxis up, RectangleInsets margin) {
    XYPlot plot = new XYPlot(lines.data(), across, up, lines.renderer());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(up.isVisible());
    plot.setRangeGridlinePaint(Styles.GRID);
    plot.setRangeGridlineStroke(Styles.HAIR);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setFixedDomainAxisSpace(
        space(margin.getTop(), RectangleEdge.TOP, margin.getBottom(), RectangleEdge.BOTTOM));
    plot.setFixedRangeAxisSpace(
        space(margin.getLeft(), RectangleEdge.LEFT, margin.getRight(), RectangleEdge.RIGHT));
    return plot;
  }

  private static AxisSpace space(double first, RectangleEdge a, double second, RectangleEdge b) {
    AxisSpace space = new AxisSpace();
    space.add(first, a);
    space.add(second, b);
    return space;
  }
}
