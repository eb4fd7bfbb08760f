package se.utfall.chart;

import java.math.BigDecimal;
import org.jfree.chart.axis.NumberAxis;
import se.utfall.page.Cell;
import se.utfall.page.Chart;

/** The value axis of a chart, and the numbers that fit on it. */
final class Scales {
  private Scales() {}

  static NumberAxis axis(Chart.Scale scale) {
    NumberAxis axis = new MarkAxis(scale.marks());
    axis.setRange(scale.low().doubleValue(), scale.high().doubleValue());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  /** The value of a cell that has one, certain to be on the scale. */
  static double value(Cell cell, Chart.Scale scale) {
    double value = cell.exact().map(BigDecimal::doubleValue).orElseThrow();
    check(value, scale.low().doubleValue(), scale.high().doubleValue());
    return value;
  }

  /** A value is never moved to fit: one that is off the scale is a fault in the page. */
  static void check(double value, double low, double high) {
    if (!(low < high) || value < low || value > high) {
      throw new IllegalArgumentException(value + " is not on the scale " + low + " to " + high);
    }
  }
}
