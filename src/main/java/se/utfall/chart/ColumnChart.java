package se.utfall.chart;

import java.awt.Paint;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import se.utfall.page.Chart;
import se.utfall.page.Row;

/** Columns for periods, with comparisons as lines over them. */
final class ColumnChart {
  private static final double FOOT = 28;

  private ColumnChart() {}

  static Picture draw(Chart chart, Charts.Size size) {
    ColumnFrame measured = ColumnFrame.of(chart, size, 0);
    double over =
        ColumnLayout.of(measured).stream().mapToDouble(i -> i.box().getMinY()).min().orElse(0);
    ColumnFrame frame = ColumnFrame.of(chart, size, Math.ceil(Math.max(1, 2 - over)));
    return Picture.of(plot(frame), size.width(), frame.area().getMaxY() + FOOT);
  }

  private static CategoryPlot plot(ColumnFrame frame) {
    CategoryPlot plot =
        new CategoryPlot(data(frame.chart()), frame.periods(), frame.values(), renderer(frame));
    frame.values().setVisible(false);
    frame.periods().setAxisLineVisible(!frame.hangs());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setFixedDomainAxisSpace(domainSpace(frame));
    plot.setFixedRangeAxisSpace(rangeSpace(frame));
    plot.addAnnotation(new Notes(ColumnLayout.of(frame)));
    return plot;
  }

  private static AxisSpace domainSpace(ColumnFrame frame) {
    AxisSpace space = new AxisSpace();
    space.add(frame.area().getMinY(), RectangleEdge.TOP);
    space.add(FOOT, RectangleEdge.BOTTOM);
    return space;
  }

  private static AxisSpace rangeSpace(ColumnFrame frame) {
    AxisSpace space = new AxisSpace();
    space.add(frame.width() - frame.area().getWidth(), RectangleEdge.RIGHT);
    return space;
  }

  private static DefaultCategoryDataset data(Chart chart) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Row row : chart.rows()) {
      data.addValue(
          row.own().exact().map(Number::doubleValue).orElse(null), chart.own(), row.label());
    }
    return data;
  }

  private static BarRenderer renderer(ColumnFrame frame) {
    BarRenderer renderer = new ColumnRenderer(frame.chart().rows());
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setBase(frame.base());
    return renderer;
  }

  /** A renderer that makes the latest period strongest. */
  private static final class ColumnRenderer extends BarRenderer {
    private static final long serialVersionUID = 1L;
    private final transient List<Row> rows;

    ColumnRenderer(List<Row> rows) {
      this.rows = rows;
    }

    @Override
    public Paint getItemPaint(int series, int period) {
      return rows.get(period).latest() ? Styles.OWN : Styles.EARLIER;
    }
  }
}
