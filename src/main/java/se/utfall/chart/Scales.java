package se.utfall.chart;

import java.math.BigDecimal;
import se.utfall.page.Cell;
import se.utfall.page.Chart;

/** The value axis of a chart, and the numbers that fit on it. */
final class Scales {
  private Scales() {}

  static MarkAxis axis(Chart.Scale scale) {
    MarkAxis axis = new MarkAxis(scale.marks());
    axis.setRange(scale.low().doubleValue(), scale.high().doubleValue());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  /** The value of a cell that has one, certain to be on the scale. */
  static double value(Cell cell, Chart.Scale scale) {
    return value(cell.exact().orElseThrow(), scale);
  }

  /** A value, certain to be on the scale. */
  static double value(BigDecimal exact, Chart.Scale scale) {
    double value = exact.doubleValue();
    check(value, scale.low().doubleValue(), scale.high().doubleValue());
    return value;
  }

  /** How far along a scale a value is, in percent. */
  static double share(BigDecimal exact, BigDecimal from, BigDecimal to) {
    double low = from.doubleValue();
    double high = to.doubleValue();
    check(exact.doubleValue(), low, high);
    return (exact.doubleValue() - low) / (high - low) * 100;
  }

  /** A value is never moved to fit: one that is off the scale is a fault in the page. */
  static void check(double value, double low, double high) {
    if (!(low < high) || value < low || value > high) {
      throw new IllegalArgumentException(value + " is not on the scale " + low + " to " + high);
    }
  }
}
