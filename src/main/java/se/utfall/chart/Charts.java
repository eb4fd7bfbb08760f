package se.utfall.chart;

import se.utfall.page.Bar;
import se.utfall.page.Chart;
import se.utfall.page.SexBar;
import se.utfall.page.ShareBar;
import se.utfall.page.SpreadChart;
import se.utfall.page.SurveyPage.GapBar;
import se.utfall.svg.Decimal;
import se.utfall.svg.Markup;

/** Drawings as inline SVG. */
public final class Charts {
  private Charts() {}

  /** The two drawings of a chart that swap by the room there is. */
  public enum Size {
    NARROW(288, "n"),
    WIDE(640, "w");

    private final int width;
    private final String suffix;

    Size(int width, String suffix) {
      this.width = width;
      this.suffix = suffix;
    }

    /** The drawing's width in pixels. */
    public int width() {
      return width;
    }
  }

  /** A chart as a drawing without words around it, for any pen. */
  public static Picture picture(Chart chart, Size size) {
    return switch (chart.kind()) {
      case COLUMNS -> ColumnChart.draw(chart, size);
      case TREND -> TrendChart.draw(chart, size);
      case SPARK -> SparkChart.draw(chart);
    };
  }

  /** A bar on its scale as a drawing of a given width, for any pen. */
  public static Picture picture(Bar bar, double width) {
    return TableBar.picture(bar, width);
  }

  /** A chart as an SVG element; a sparkline has one size and is hidden from screen readers. */
  public static String svg(Chart chart, Size size) {
    Picture drawn = picture(chart, size);
    return switch (chart.kind()) {
      case COLUMNS -> image(named("columns", chart), size, drawn);
      case TREND -> image(named("trend", chart), size, drawn);
      case SPARK -> hidden(drawn);
    };
  }

  /** A bar for a table cell, hidden from screen readers: the number stands beside it. */
  public static String bar(Bar bar) {
    return TableBar.svg(bar);
  }

  /** The gap to a comparison for a table cell, hidden from screen readers like {@link #bar}. */
  public static String gap(GapBar bar) {
    return TableGap.svg(bar);
  }

  /** Women and men on one scale for a table cell, hidden from screen readers like {@link #bar}. */
  public static String sexes(SexBar bar) {
    return TableSexes.svg(bar);
  }

  /** Three shares as one bar for a table cell, hidden from screen readers like {@link #bar}. */
  public static String shares(ShareBar bar) {
    return TableShares.svg(bar);
  }

  /**
   * The mark or fill that stands for something in {@link #sexes} or {@link #shares}, for the head
   * of the table: "women", "men", "best", "middle" or "worst".
   */
  public static String key(String name) {
    return KeyMark.svg(name);
  }

  /** All municipalities as an SVG element. */
  public static String spread(SpreadChart chart, Size size) {
    Named named = new Named("spread", chart.id(), chart.title(), chart.description());
    return image(named, size, SwarmChart.draw(chart, size));
  }

  /** What a drawing is and what it is called. */
  private record Named(String kind, String id, String title, String description) {}

  private static Named named(String kind, Chart chart) {
    return new Named(kind, chart.id(), chart.title(), chart.description());
  }

  private static String image(Named named, Size size, Picture picture) {
    String id = Markup.escape(named.id) + "-" + size.suffix;
    return ("<svg class=\"chart chart-" + named.kind + "\"" + box(picture))
        + (" role=\"img\" aria-labelledby=\"" + id + "-t\" aria-describedby=\"" + id + "-d\">")
        + ("<title id=\"" + id + "-t\">" + Markup.escape(named.title) + "</title>")
        + ("<desc id=\"" + id + "-d\">" + Markup.escape(named.description) + "</desc>")
        + ("<g aria-hidden=\"true\">" + picture.elements() + "</g></svg>");
  }

  private static String hidden(Picture picture) {
    return ("<svg class=\"spark\"" + box(picture))
        + (" aria-hidden=\"true\" focusable=\"false\">" + picture.elements() + "</svg>");
  }

  private static String box(Picture picture) {
    String width = Decimal.of(picture.width());
    String height = Decimal.of(picture.height());
    return (" viewBox=\"0 0 " + width + " " + height + "\"")
        + (" width=\"" + width + "\" height=\"" + height + "\"");
  }
}
