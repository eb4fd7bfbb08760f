package se.utfall.chart;

import java.util.List;
import se.utfall.page.Chart;

/** The axis under a line: from the first place to the last, with room at both ends. */
final class YearAxis {
  private YearAxis() {}

  /** An axis whose ends stand off from the outermost places by shares of its length. */
  static MarkAxis of(double[] places, double before, double after, List<Chart.Mark> marks) {
    double first = places.length == 0 ? 0 : places[0];
    double last = places.length == 0 ? 1 : places[places.length - 1];
    double span = Math.max(last - first, 1) / (1 - before - after);
    MarkAxis axis = new MarkAxis(marks);
    axis.setRange(last + after * span - span, last + after * span);
    return axis;
  }
}
