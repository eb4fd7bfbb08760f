package se.utfall.chart;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;

/** Lines and lone marks for JFreeChart to draw, those added last on top. */
final class Lines {
  private final DefaultXYDataset data = new DefaultXYDataset();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);

  Lines() {
    renderer.setDrawSeriesLineAsPath(true);
  }

  DefaultXYDataset data() {
    return data;
  }

  XYLineAndShapeRenderer renderer() {
    return renderer;
  }

  /** Adds the stretches of one line; a lone value gets the mark, as a line needs two. */
  void add(List<Stretch> stretches, Paint paint, BasicStroke stroke, Shape lone) {
    for (Stretch stretch : stretches) {
      if (stretch.isLone()) {
        mark(stretch, paint, lone);
      } else {
        renderer.setSeriesStroke(next(stretch, paint), stroke, false);
      }
    }
  }

  void mark(Stretch point, Paint paint, Shape shape) {
    int series = next(point, paint);
    renderer.setSeriesShape(series, shape, false);
    renderer.setSeriesShapesVisible(series, true);
    renderer.setSeriesLinesVisible(series, false);
  }

  /** Puts items behind all lines. */
  void behind(List<Item> items) {
    renderer.addAnnotation(new Notes(items), Layer.BACKGROUND);
  }

  private int next(Stretch stretch, Paint paint) {
    int series = data.getSeriesCount();
    data.addSeries(series, stretch.points());
    renderer.setSeriesPaint(series, paint, false);
    return series;
  }
}
