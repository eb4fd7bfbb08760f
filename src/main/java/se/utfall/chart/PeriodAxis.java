package se.utfall.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;
import se.utfall.page.Row;
import se.utfall.svg.Anchor;

/** The axis under columns: a period's name, whole and in one line, the latest strongest. */
final class PeriodAxis extends CategoryAxis {
  private static final long serialVersionUID = 1L;

  PeriodAxis(double width, double gap, Iterable<Row> rows) {
    setTickLabelFont(Styles.LABEL);
    setTickLabelPaint(Styles.QUIET);
    setTickMarksVisible(false);
    setAxisLinePaint(Styles.AXIS);
    setAxisLineStroke(Styles.HAIR);
    setCategoryLabelPositionOffset(6);
    int count = 0;
    for (Row row : rows) {
      count++;
      if (row.latest()) {
        setTickLabelFont(row.label(), Styles.STRONG);
        setTickLabelPaint(row.label(), Styles.INK);
      }
    }
    setLowerMargin(gap / 2 / width);
    setUpperMargin(gap / 2 / width);
    setCategoryMargin(gap * (count - 1) / width);
  }

  @Override
  @SuppressWarnings("rawtypes")
  protected TextBlock createLabel(
      Comparable category, float width, RectangleEdge edge, Graphics2D surface) {
    TextBlock block = new TextBlock();
    block.addLine(category.toString(), getTickLabelFont(category), getTickLabelPaint(category));
    return block;
  }

  @Override
  protected AxisState drawCategoryLabels(
      Graphics2D surface,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      AxisState state,
      PlotRenderingInfo info) {
    surface.setRenderingHint(Anchor.HINT, Anchor.MIDDLE);
    AxisState after = super.drawCategoryLabels(surface, plotArea, dataArea, edge, state, info);
    surface.setRenderingHint(Anchor.HINT, Anchor.START);
    return after;
  }
}
