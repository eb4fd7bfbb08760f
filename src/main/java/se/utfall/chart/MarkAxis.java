package se.utfall.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import se.utfall.page.Chart;
import se.utfall.svg.Anchor;

/**
 * An axis that shows the marks it is given and chooses none itself: JFreeChart's choice would
 * depend on the font.
 */
final class MarkAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  private static final RectangleInsets UNDER = new RectangleInsets(7, 0, 0, 0);

  private final transient List<Chart.Mark> marks;

  MarkAxis(List<Chart.Mark> marks) {
    this.marks = List.copyOf(marks);
    setAutoRange(false);
    setTickLabelFont(Styles.SMALL);
    setTickLabelPaint(Styles.QUIET);
    setAxisLinePaint(Styles.AXIS);
    setTickMarkPaint(Styles.AXIS);
    setAxisLineStroke(Styles.HAIR);
    setTickMarkStroke(Styles.HAIR);
    setAutoTickUnitSelection(false);
  }

  /** Shows the line, and a tick at each mark with its label beneath. */
  void showLine() {
    setTickMarksVisible(true);
    setTickLabelInsets(UNDER);
    setTickMarkOutsideLength(4);
    setAxisLineVisible(true);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List refreshTicks(
      Graphics2D surface, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
    return marks.stream()
        .map(m -> new NumberTick(m.at().doubleValue(), m.label(), anchor, anchor, 0))
        .toList();
  }

  @Override
  protected AxisState drawTickMarksAndLabels(
      Graphics2D surface,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge) {
    boolean upright = RectangleEdge.isLeftOrRight(edge);
    surface.setRenderingHint(Anchor.HINT, upright ? Anchor.END : Anchor.MIDDLE);
    AxisState state = super.drawTickMarksAndLabels(surface, cursor, plotArea, dataArea, edge);
    surface.setRenderingHint(Anchor.HINT, Anchor.START);
    return state;
  }
}
