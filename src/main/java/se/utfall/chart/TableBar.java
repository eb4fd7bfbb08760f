package se.utfall.chart;

import java.math.BigDecimal;
import se.utfall.page.Bar;
import se.utfall.svg.Decimal;

/** A bar as wide as its table cell: everything across is in percent of the cell. */
final class TableBar {
  private final double low;
  private final double high;

  private TableBar(Bar bar) {
    this.low = bar.low().doubleValue();
    this.high = bar.high().doubleValue();
  }

  static String svg(Bar bar) {
    TableBar drawing = new TableBar(bar);
    return "<svg class=\"bar\" width=\"100%\" height=\"14\" aria-hidden=\"true\" focusable=\"false\">"
        + "<rect class=\"f-track\" y=\"2\" width=\"100%\" height=\"10\"/>"
        + bar.own().map(drawing::own).orElse("")
        + bar.comparison().map(drawing::tick).orElse("")
        + "</svg>";
  }

  private String own(BigDecimal value) {
    double base = share(Math.min(Math.max(0, low), high));
    double end = share(value.doubleValue());
    double start = Math.min(base, end);
    String x = start == 0 ? "" : " x=\"" + Decimal.of(start) + "%\"";
    String width = Decimal.of(Math.abs(end - base));
    return "<rect class=\"f-own\"" + x + " y=\"2\" width=\"" + width + "%\" height=\"10\"/>";
  }

  private String tick(BigDecimal value) {
    String x = Decimal.of(share(value.doubleValue()));
    String line = " x1=\"" + x + "%\" x2=\"" + x + "%\" y2=\"14\" stroke-width=\"";
    return ("<line class=\"s-halo\"" + line + "6\"/>") + ("<line class=\"s-ink\"" + line + "2\"/>");
  }

  private double share(double value) {
    Scales.check(value, low, high);
    return (value - low) / (high - low) * 100;
  }
}
