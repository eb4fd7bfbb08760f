package se.utfall.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import se.utfall.page.Bar;
import se.utfall.svg.Decimal;
import se.utfall.svg.Pen;
import se.utfall.svg.Role;

/** A bar as wide as its table cell: everything across is in percent of the cell. */
final class TableBar {
  private static final double HEIGHT = 14;

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

  /** The same as a drawing of a given width, for a picture instead of a page. */
  static Picture picture(Bar bar, double width) {
    return new Picture(width, HEIGHT, pen -> new TableBar(bar).draw(bar, width / 100, pen));
  }

  private void draw(Bar bar, double percent, Pen pen) {
    pen.fill(new Rectangle2D.Double(0, 2, 100 * percent, 10), Role.TRACK);
    bar.own()
        .ifPresent(
            value -> {
              double x = start(value) * percent;
              double end = x + length(value) * percent;
              pen.fill(new Rectangle2D.Double(x, 2, end - x, 10), Role.OWN);
            });
    bar.comparison()
        .ifPresent(
            value -> {
              double x = share(value.doubleValue()) * percent;
              Line2D tick = new Line2D.Double(x, 0, x, HEIGHT);
              pen.stroke(tick, Role.HALO, Styles.line(6));
              pen.stroke(tick, Role.INK, Styles.line(2));
            });
  }

  private String own(BigDecimal value) {
    double start = start(value);
    String x = start == 0 ? "" : " x=\"" + Decimal.of(start) + "%\"";
    String width = Decimal.of(length(value));
    return "<rect class=\"f-own\"" + x + " y=\"2\" width=\"" + width + "%\" height=\"10\"/>";
  }

  private String tick(BigDecimal value) {
    String x = Decimal.of(share(value.doubleValue()));
    String line = " x1=\"" + x + "%\" x2=\"" + x + "%\" y2=\"14\" stroke-width=\"";
    return ("<line class=\"s-halo\"" + line + "6\"/>") + ("<line class=\"s-ink\"" + line + "2\"/>");
  }

  private double start(BigDecimal value) {
    return Math.min(base(), share(value.doubleValue()));
  }

  private double length(BigDecimal value) {
    return Math.abs(share(value.doubleValue()) - base());
  }

  private double base() {
    return share(Math.min(Math.max(0, low), high));
  }

  private double share(double value) {
    Scales.check(value, low, high);
    return (value - low) / (high - low) * 100;
  }
}
