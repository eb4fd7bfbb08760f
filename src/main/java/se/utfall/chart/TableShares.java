package se.utfall.chart;

import java.math.BigDecimal;
import se.utfall.page.ShareBar;
import se.utfall.svg.Decimal;
import se.utfall.svg.Markup;

/**
 * Three shares as one bar as wide as its table cell: the best solid, the middle light with an
 * outline, the worst hatched. The worst share's number stands beside the bar, since a hatch makes
 * numbers hard to read; the others stand in their parts where these are wide enough also in a
 * narrow cell.
 */
final class TableShares {
  /** The least share whose part holds a number of two digits in a bar 150 pixels wide. */
  private static final double ROOM = 18;

  private final ShareBar bar;
  private final double first;
  private final double second;
  private final int height;

  private TableShares(ShareBar bar) {
    this.bar = bar;
    double whole = bar.best().add(bar.middle()).add(bar.worst()).doubleValue();
    boolean negative = bar.best().min(bar.middle()).min(bar.worst()).signum() < 0;
    if (negative || whole == 0) {
      throw new IllegalArgumentException("These are no shares of a whole: " + bar);
    }
    this.first = bar.best().doubleValue() / whole * 100;
    this.second = first + bar.middle().doubleValue() / whole * 100;
    this.height = bar.latest() ? 24 : 18;
  }

  static String svg(ShareBar bar) {
    TableShares drawing = new TableShares(bar);
    String age = bar.latest() ? "" : " shares-before";
    return ("<svg class=\"shares" + age + "\" width=\"100%\" height=\"" + drawing.height + "\"")
        + " aria-hidden=\"true\" focusable=\"false\">"
        + (drawing.best() + drawing.middle() + drawing.worst())
        + (drawing.gap(drawing.first) + drawing.gap(drawing.second))
        + (drawing.edge() + drawing.numbers())
        + "</svg>";
  }

  private String best() {
    return isHeld(bar.best()) ? rect("best", 0, first) : "";
  }

  private String middle() {
    return isHeld(bar.middle()) ? rect("middle", first, second) : "";
  }

  private String rect(String role, double from, double to) {
    String x = from == 0 ? "" : " x=\"" + Decimal.of(from) + "%\"";
    return ("<rect class=\"f-" + role + "\"" + x + " width=\"" + Decimal.of(to - from) + "%\"")
        + (" height=\"" + height + "\"/>");
  }

  private String worst() {
    return isHeld(bar.worst())
        ? "<svg x=\""
            + Decimal.of(second)
            + "%\" width=\""
            + Decimal.of(100 - second)
            + "%\">"
            + hatched(height)
            + "</svg>"
        : "";
  }

  /**
   * Stripes are dashes across a line as thick as the bar, leaning; no pattern, which needs an id.
   */
  static String hatched(int height) {
    return ("<rect class=\"f-worst\" width=\"100%\" height=\"" + height + "\"/>")
        + ("<line class=\"s-halo\" x1=\"-" + height + "\" x2=\"100%\" y1=\"" + height / 2)
        + ("\" y2=\"" + height / 2 + "\" stroke-width=\"" + height + "\" stroke-dasharray=\"2 4\"")
        + (" transform=\"translate(" + height + ")skewX(-45)\"/>");
  }

  private String gap(double at) {
    return at <= 0 || at >= 100 ? "" : upright("halo", at, 0, 2);
  }

  /** The outline of the middle part, inside the gaps beside it. */
  private String edge() {
    return isHeld(bar.middle())
        ? along(0.5)
            + along(height - 0.5)
            + upright("edge", first, first <= 0 ? 0.5 : 1.5, 1)
            + upright("edge", second, second >= 100 ? -0.5 : -1.5, 1)
        : "";
  }

  private String along(double y) {
    String at = Decimal.of(y);
    return ("<line class=\"s-edge\" x1=\"" + Decimal.of(first) + "%\" x2=\"" + Decimal.of(second))
        + ("%\" y1=\"" + at + "\" y2=\"" + at + "\"/>");
  }

  private String upright(String role, double at, double moved, int width) {
    String x = Decimal.of(at);
    return ("<line class=\"s-" + role + "\" x1=\"" + x + "%\" x2=\"" + x + "%\" y2=\"" + height)
        + ("\"" + (width == 1 ? "" : " stroke-width=\"" + width + "\""))
        + ((moved == 0 ? "" : " transform=\"translate(" + Decimal.of(moved) + ")\"") + "/>");
  }

  private String numbers() {
    return (first >= ROOM ? number(0, "on-best", 0) : "")
        + (second - first >= ROOM ? number(1, "on-middle", first) : "")
        + number(2, bar.latest() ? "ink" : "quiet", 100);
  }

  private String number(int part, String role, double at) {
    String type = bar.latest() ? "t-strong" : "t-small";
    double y = height / 2.0 + (bar.latest() ? 5 : 4.5);
    return ("<text class=\"f-" + role + " " + type + "\" x=\"" + Decimal.of(at) + "%\" dx=\"7\"")
        + (" y=\"" + Decimal.of(y) + "\">" + Markup.escape(bar.labels().get(part)) + "</text>");
  }

  private static boolean isHeld(BigDecimal share) {
    return share.signum() > 0;
  }
}
