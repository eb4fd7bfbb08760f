package se.utfall.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import se.utfall.page.Cell;
import se.utfall.page.Chart;
import se.utfall.page.Row;

/** The field that columns stand in: where JFreeChart's axes put periods and values. */
record ColumnFrame(
    Chart chart, double width, Rectangle2D area, PeriodAxis periods, NumberAxis values) {
  private static final double GAP = 0.37;
  private static final int FEWEST_SLOTS = 3;

  static ColumnFrame of(Chart chart, Charts.Size size, double top) {
    int count = Math.max(chart.rows().size(), 1);
    double slot = Math.floor((double) size.width() / Math.max(count, FEWEST_SLOTS));
    double height = size == Charts.Size.WIDE ? 200 : 170;
    Rectangle2D area = new Rectangle2D.Double(0, top, slot * count, height);
    PeriodAxis periods = new PeriodAxis(area.getWidth(), slot * GAP, chart.rows());
    return new ColumnFrame(chart, size.width(), area, periods, Scales.axis(chart.scale()));
  }

  /** Where columns begin: at zero, or at the end of the scale nearest to it. */
  double base() {
    return Math.min(
        Math.max(0, chart.scale().low().doubleValue()), chart.scale().high().doubleValue());
  }

  /** Whether some columns may hang down from the line instead of standing on it. */
  boolean hangs() {
    return base() > chart.scale().low().doubleValue();
  }

  /** Where the line is that columns stand on. */
  double ground() {
    return y(base());
  }

  List<Column> columns() {
    return IntStream.range(0, chart.rows().size()).mapToObj(this::column).toList();
  }

  private Column column(int index) {
    Row row = chart.rows().get(index);
    int count = chart.rows().size();
    double left = periods.getCategoryStart(index, count, area, RectangleEdge.BOTTOM);
    double right = periods.getCategoryEnd(index, count, area, RectangleEdge.BOTTOM);
    double base = ground();
    double end = row.own().exact().isEmpty() ? base : y(Scales.value(row.own(), chart.scale()));
    Rectangle2D bar =
        new Rectangle2D.Double(left, Math.min(base, end), right - left, Math.abs(base - end));
    return new Column(index, row, area.getWidth() / count, bar, levels(row));
  }

  private List<Level> levels(Row row) {
    List<Level> found = new ArrayList<>();
    for (int i = 0; i < Math.min(2, row.comparisons().size()); i++) {
      Cell cell = row.comparisons().get(i);
      if (cell.exact().isPresent()) {
        found.add(new Level(i, cell.full(), y(Scales.value(cell, chart.scale()))));
      }
    }
    found.sort(Comparator.comparingDouble(Level::y).reversed());
    return found;
  }

  private double y(double value) {
    return values.valueToJava2D(value, area, RectangleEdge.LEFT);
  }
}
