package se.utfall.chart;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleInsets;
import se.utfall.page.Chart;
import se.utfall.page.Row;

/** The own line, the size of a word. */
final class SparkChart {
  private static final double WIDTH = 96;
  private static final double HEIGHT = 26;

  private SparkChart() {}

  static Picture draw(Chart chart) {
    double[] places = Places.of(chart.rows());
    List<Stretch> own = Stretch.of(chart, places, Row::own);
    Lines lines = new Lines();
    lines.add(own, Styles.OWN, Styles.round(2), new Ellipse2D.Double(-1.5, -1.5, 3, 3));
    if (!own.isEmpty()) {
      lines.mark(own.get(own.size() - 1).end(), Styles.OWN, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
    }
    NumberAxis across = YearAxis.of(places, 0, 0, List.of());
    NumberAxis up = Scales.axis(chart.scale());
    across.setVisible(false);
    up.setVisible(false);
    RectangleInsets margin = new RectangleInsets(4, 4, 4, 4);
    return Picture.of(LinePlot.of(lines, across, up, margin), WIDTH, HEIGHT);
  }
}
