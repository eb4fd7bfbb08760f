package se.utfall.chart;

import java.math.BigDecimal;
import se.utfall.page.SurveyPage.GapBar;
import se.utfall.svg.Decimal;

/** A gap as a bar from the middle of its table cell, filled to the right and hollow to the left. */
final class TableGap {
  private static final double MIDDLE = 50;
  private static final double HALF = 48;

  private TableGap() {}

  static String svg(GapBar bar) {
    return "<svg class=\"gap\" width=\"100%\" height=\"18\" aria-hidden=\"true\" focusable=\"false\">"
        + (bar.share().signum() == 0 ? "" : bar(bar))
        + "<line class=\"s-ink\" x1=\"50%\" x2=\"50%\" y2=\"18\" stroke-width=\"1.5\"/></svg>";
  }

  private static String bar(GapBar bar) {
    double width = bar.share().multiply(BigDecimal.valueOf(HALF)).doubleValue();
    double start = bar.better() ? MIDDLE : MIDDLE - width;
    String role = bar.better() ? "f-own" : "gap-hollow s-own";
    return "<rect class=\""
        + role
        + "\" x=\""
        + Decimal.of(start)
        + "%\" y=\"4\" width=\""
        + Decimal.of(width)
        + "%\" height=\"10\" stroke-width=\"1.5\"/>";
  }
}
