package se.utfall.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import se.utfall.page.Cell;
import se.utfall.page.Chart;
import se.utfall.page.Row;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** A line over periods, comparisons dashed beside it, each named at its end. */
final class TrendChart {
  private static final double TOP = 8;
  private static final double FOOT = 30;
  private static final double INSET = 10;
  private static final Shape DOT = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
  private static final Shape LONE_DOT = new Ellipse2D.Double(-3, -3, 6, 6);
  private static final Shape DASH = new Rectangle2D.Double(-7, -1.3, 14, 2.6);

  private final Chart chart;
  private final double width;
  private final double height;
  private final double[] places;
  private final Optional<TrendBand> band;
  private final Optional<TrendKey> key;
  private final List<EndLabel> labels = new ArrayList<>();
  private final Lines lines = new Lines();

  private TrendChart(Chart chart, Charts.Size size) {
    this.chart = chart;
    this.width = size.width();
    this.places = Places.of(chart.rows());
    this.band = chart.band().map(found -> new TrendBand(chart, found, places));
    boolean beside = size == Charts.Size.WIDE && band.flatMap(TrendBand::label).isPresent();
    this.key = beside ? Optional.empty() : band.flatMap(b -> b.key(width));
    this.height = (size == Charts.Size.WIDE ? 290 : 240) + key.map(TrendKey::height).orElse(0.0);
  }

  static Picture draw(Chart chart, Charts.Size size) {
    TrendChart drawing = new TrendChart(chart, size);
    drawing.addLines();
    return Picture.of(drawing.plot(), drawing.width, drawing.height);
  }

  private void addLines() {
    for (int i = Math.min(2, chart.comparisons().size()) - 1; i >= 0; i--) {
      addComparison(i);
    }
    List<Stretch> own = Stretch.of(chart, places, Row::own);
    lines.add(own, Styles.OWN, Styles.round(2.5), LONE_DOT);
    if (!own.isEmpty()) {
      lines.mark(own.get(own.size() - 1).end(), Styles.OWN, DOT);
    }
    label(chart.own(), Row::own, Type.STRONG, Role.OWN);
  }

  private void addComparison(int index) {
    BasicStroke stroke = index == 0 ? Styles.dashed(2, 5, 4) : Styles.dashed(2, 1.5f, 3);
    Function<Row, Cell> series = row -> row.comparisons().get(index);
    lines.add(Stretch.of(chart, places, series), Styles.OTHER, stroke, DASH);
    label(chart.comparisons().get(index), series, Type.LABEL, Role.OTHER);
  }

  /** Names a line at its newest value; says the period when that is not the newest of all. */
  private void label(String name, Function<Row, Cell> series, Type type, Role role) {
    List<Row> rows = chart.rows();
    for (int i = rows.size() - 1; i >= 0; i--) {
      Cell cell = series.apply(rows.get(i));
      if (cell.exact().isPresent()) {
        String when = i == rows.size() - 1 ? "" : " " + rows.get(i).label() + ":";
        String words = name + when + " " + cell.full();
        labels.add(new EndLabel(words, Scales.value(cell, chart.scale()), type, role));
        return;
      }
    }
  }

  private XYPlot plot() {
    double left = leftMargin();
    double foot = FOOT + key.map(TrendKey::height).orElse(0.0);
    double right = Math.max(EndLabel.column(labels, width > 400 ? 212 : 104), rightMargin());
    if (key.isEmpty()) {
      Optional<EndLabel> named = band.flatMap(TrendBand::label);
      named.ifPresent(labels::add);
      right = Math.max(right, EndLabel.column(named.stream().toList(), 172));
    }
    double length = width - left - right;
    NumberAxis up = Scales.axis(chart.scale());
    double inset = INSET / length;
    MarkAxis across =
        YearAxis.of(
            places, inset, inset / 2, PeriodMarks.of(chart.rows(), places, length - INSET * 1.5));
    across.showLine();
    XYPlot plot = LinePlot.of(lines, across, up, new RectangleInsets(TOP, left, foot, right));
    Rectangle2D area = new Rectangle2D.Double(left, TOP, length, height - TOP - foot);
    band.ifPresent(b -> lines.behind(b.items(area, across, up)));
    plot.addAnnotation(new Notes(items(area, across, up)));
    return plot;
  }

  private double leftMargin() {
    double widest =
        chart.scale().marks().stream()
            .mapToDouble(m -> Label.room(Type.SMALL, m.label()))
            .max()
            .orElse(0);
    return Math.ceil(widest) + 8;
  }

  /** Half the newest period's name stands outside the plot, whether or not a line has a label. */
  private double rightMargin() {
    int last = chart.rows().size() - 1;
    return last < 0 ? 0 : Math.ceil(Label.room(Type.SMALL, chart.rows().get(last).label()) / 2);
  }

  private List<Item> items(Rectangle2D area, NumberAxis across, NumberAxis up) {
    List<Item> items = new ArrayList<>(EndLabel.place(labels, area, up, width));
    key.ifPresent(k -> items.addAll(k.items(area.getMaxY() + FOOT)));
    for (int i = 1; i < places.length; i++) {
      if (chart.rows().get(i).afterBreak()) {
        double middle = (places[i - 1] + places[i]) / 2;
        items.add(breakRule(across.valueToJava2D(middle, area, RectangleEdge.BOTTOM), area));
      }
    }
    return items;
  }

  private static Rule breakRule(double x, Rectangle2D area) {
    Line2D line = new Line2D.Double(x, area.getMinY(), x, area.getMaxY());
    return new Rule(line, Role.QUIET, Styles.dashed(1, 3, 3), false);
  }
}
