package se.utfall.chart;

import se.utfall.page.SexBar;
import se.utfall.svg.Decimal;

/** Women and men on one scale as wide as its table cell: a round mark, a diamond, the distance. */
final class TableSexes {
  /** Marks nearer than this, in percent of the scale, would hide each other. */
  private static final double NEAR = 1;

  private final double women;
  private final double men;

  private TableSexes(SexBar bar) {
    this.women = Scales.share(bar.women(), bar.low(), bar.high());
    this.men = Scales.share(bar.men(), bar.low(), bar.high());
  }

  static String svg(SexBar bar) {
    TableSexes drawing = new TableSexes(bar);
    boolean near = Math.abs(drawing.women - drawing.men) < NEAR;
    return "<svg class=\"sexes\" width=\"100%\" height=\"18\" aria-hidden=\"true\" focusable=\"false\">"
        + "<line class=\"s-grid\" x2=\"100%\" y1=\"9\" y2=\"9\"/>"
        + (near ? drawing.together() : drawing.apart())
        + "</svg>";
  }

  /** The diamond inside a larger round mark, so that both are seen. */
  private String together() {
    return round("9") + diamond("M0 4L5 9L0 14L-5 9Z");
  }

  private String apart() {
    String line =
        "<line class=\"s-axis\" x1=\"" + Decimal.of(women) + "%\" x2=\"" + Decimal.of(men);
    return line
        + "%\" y1=\"9\" y2=\"9\" stroke-width=\"4\"/>"
        + round("6")
        + diamond("M0 2L7 9L0 16L-7 9Z");
  }

  private String round(String radius) {
    return ("<circle class=\"sex-mark f-women\" cx=\"" + Decimal.of(women))
        + ("%\" cy=\"9\" r=\"" + radius + "\"/>");
  }

  private String diamond(String path) {
    return ("<svg class=\"sex-men\" x=\"" + Decimal.of(men))
        + ("%\"><path class=\"sex-mark f-men\" d=\"" + path + "\"/></svg>");
  }
}
