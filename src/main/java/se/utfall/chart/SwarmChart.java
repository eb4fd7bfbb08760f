package se.utfall.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import se.utfall.page.Chart;
import se.utfall.page.SpreadChart;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** A dot for each municipality along one scale, the own one marked, the quarters beneath. */
final class SwarmChart {
  private static final double MOST = 60;
  private static final double ABOVE = 6;
  private static final double AXIS = 32;

  private final SpreadChart chart;
  private final double width;
  private final Rectangle2D across;
  private final MarkAxis axis;
  private final Optional<Double> own;
  private final double[] dots;
  private final Swarm swarm;
  private final SwarmHead head;
  private final SwarmZones zones;

  private SwarmChart(SpreadChart chart, Charts.Size size) {
    this.chart = chart;
    this.width = size.width();
    double margin = ScaleMarks.margin(chart.scale(), Disc.RING + 1);
    this.across = new Rectangle2D.Double(margin, 0, width - margin * 2, 1);
    this.axis = Scales.axis(ScaleMarks.clear(chart.scale(), across.getWidth()));
    this.own = chart.own().map(mark -> x(mark.at()));
    this.dots = chart.others().stream().mapToDouble(this::x).sorted().toArray();
    this.swarm = Swarm.of(dots, own, MOST);
    this.head = SwarmHead.of(chart.own().map(this::ownPin), medianPin(), width);
    this.zones = SwarmZones.of(zones(), width);
  }

  static Picture draw(SpreadChart chart, Charts.Size size) {
    SwarmChart drawing = new SwarmChart(chart, size);
    return Picture.of(drawing.plot(), drawing.width, drawing.ground() + drawing.foot());
  }

  private double x(BigDecimal value) {
    double exact = value.doubleValue();
    Scales.check(exact, axis.getLowerBound(), axis.getUpperBound());
    return axis.valueToJava2D(exact, across, RectangleEdge.BOTTOM);
  }

  private SwarmHead.Pin ownPin(Chart.Mark mark) {
    return new SwarmHead.Pin(x(mark.at()), mark.label(), Type.STRONG, Role.OWN);
  }

  private SwarmHead.Pin medianPin() {
    Chart.Mark mark = chart.median();
    return new SwarmHead.Pin(x(mark.at()), mark.label(), Type.SMALL, Role.QUIET);
  }

  private double middle() {
    return head.height() + ABOVE + swarm.reach();
  }

  /** Where the axis is. */
  private double ground() {
    return middle() + swarm.reach() + ABOVE;
  }

  private double foot() {
    return AXIS + zones.height();
  }

  private XYPlot plot() {
    axis.showLine();
    NumberAxis up = new MarkAxis(List.of());
    up.setVisible(false);
    double margin = across.getMinX();
    RectangleInsets insets = new RectangleInsets(head.height(), margin, foot(), margin);
    XYPlot plot = LinePlot.of(new Lines(), axis, up, insets);
    plot.addAnnotation(new Notes(items()));
    return plot;
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    double top = head.height();
    double start = bandStart();
    items.add(
        new Shade(
            new Rectangle2D.Double(start, top, bandEnd() - start, ground() - top), Role.BAND));
    double median = x(chart.median().at());
    items.add(upright(median, top, ground(), Role.HALO, 2));
    items.add(upright(median, head.medianFrom(), top, Role.QUIET, 1));
    items.add(Dots.of(swarm, middle()));
    own.ifPresent(
        x -> {
          items.add(upright(x, head.ownFrom(), middle(), Role.OWN, 2));
          items.add(new Disc(x, middle()));
        });
    items.addAll(head.labels());
    items.addAll(zones.items(ground() + AXIS));
    return items;
  }

  private static Rule upright(double x, double from, double to, Role role, double width) {
    return new Rule(new Line2D.Double(x, from, x, to), role, Styles.line(width), false);
  }

  private List<SwarmZones.Zone> zones() {
    double lower = x(chart.lower());
    double upper = x(chart.upper());
    double[] starts = {all().min().orElse(lower) - pad(), bandStart(), bandEnd()};
    double[] ends = {bandStart(), bandEnd(), all().max().orElse(upper) + pad()};
    boolean[] held = {
      all().anyMatch(x -> x < lower),
      all().anyMatch(x -> x >= lower && x <= upper),
      all().anyMatch(x -> x > upper)
    };
    boolean[] mine = {
      own.filter(x -> x < lower).isPresent(),
      own.filter(x -> x >= lower && x <= upper).isPresent(),
      own.filter(x -> x > upper).isPresent()
    };
    List<SwarmZones.Zone> found = new ArrayList<>();
    for (int i = 0; i < chart.zones().size(); i++) {
      if (held[i]) {
        found.add(new SwarmZones.Zone(chart.zones().get(i), starts[i] + 1, ends[i] - 1, mine[i]));
      }
    }
    return found;
  }

  private DoubleStream all() {
    return DoubleStream.concat(DoubleStream.of(dots), own.stream().mapToDouble(x -> x));
  }

  private double pad() {
    return swarm.diameter() / 2 + 1;
  }

  /** The band begins before the smallest value in it, but after the largest that is not. */
  private double bandStart() {
    double lower = x(chart.lower());
    double before = all().filter(x -> x < lower).max().orElse(0);
    return Math.max(lower - pad(), (before + lower) / 2);
  }

  private double bandEnd() {
    double upper = x(chart.upper());
    double after = all().filter(x -> x > upper).min().orElse(width);
    return Math.min(upper + pad(), (after + upper) / 2);
  }
}
