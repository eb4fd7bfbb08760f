package se.utfall.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.utfall.page.Cell;
import se.utfall.page.Chart;
import se.utfall.page.Row;

/** Values that one line may join: neighbouring periods, none missing, no break between. */
final class Stretch {
  private final double[][] points;

  private Stretch(double[][] points) {
    this.points = points;
  }

  /** Places and values, x over y, as JFreeChart takes them. */
  double[][] points() {
    return points.clone();
  }

  static List<Stretch> of(Chart chart, double[] places, Function<Row, Cell> series) {
    List<Stretch> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < chart.rows().size(); i++) {
      Row row = chart.rows().get(i);
      boolean missing = series.apply(row).exact().isEmpty();
      if (missing || row.afterBreak()) {
        add(found, chart, places, series, start, i);
        start = missing ? i + 1 : i;
      }
    }
    add(found, chart, places, series, start, chart.rows().size());
    return found;
  }

  private static void add(
      List<Stretch> found,
      Chart chart,
      double[] places,
      Function<Row, Cell> series,
      int start,
      int end) {
    if (start < end) {
      double[][] points = new double[2][end - start];
      for (int i = start; i < end; i++) {
        points[0][i - start] = places[i];
        points[1][i - start] = Scales.value(series.apply(chart.rows().get(i)), chart.scale());
      }
      found.add(new Stretch(points));
    }
  }

  boolean isLone() {
    return points[0].length == 1;
  }

  double lastX() {
    return points[0][points[0].length - 1];
  }

  double lastY() {
    return points[1][points[1].length - 1];
  }

  /** The last point alone. */
  Stretch end() {
    return new Stretch(new double[][] {{lastX()}, {lastY()}});
  }
}
