package se.utfall.raster;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * The outline of a stroked line: a piece for each straight part, a disc where parts meet or end
 * round, all the same way round. Java's own strokes are not the same in every Java.
 */
final class Stroked {
  private static final double FLATNESS = 0.05;

  private final Path2D out = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final double radius;
  private final boolean round;
  private final Dashes dashes;
  private double atX;
  private double atY;
  private boolean begun;

  private Stroked(BasicStroke line) {
    this.radius = line.getLineWidth() / 2.0;
    this.round = line.getEndCap() == BasicStroke.CAP_ROUND;
    this.dashes = new Dashes(line.getDashArray());
  }

  static Shape of(Shape shape, BasicStroke line) {
    Stroked stroked = new Stroked(line);
    double[] at = new double[6];
    double startX = 0;
    double startY = 0;
    for (PathIterator i = shape.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          startX = at[0];
          startY = at[1];
          stroked.moveTo(startX, startY);
        }
        case PathIterator.SEG_LINETO -> stroked.lineTo(at[0], at[1]);
        default -> stroked.lineTo(startX, startY);
      }
    }
    return stroked.out;
  }

  private void moveTo(double x, double y) {
    atX = x;
    atY = y;
    begun = false;
    dashes.restart();
  }

  private void lineTo(double x, double y) {
    double length = Math.sqrt((x - atX) * (x - atX) + (y - atY) * (y - atY));
    if (round || (begun && dashes.isOn())) {
      disc(atX, atY);
    }
    double fromX = atX;
    double fromY = atY;
    dashes.along(
        length,
        (start, end) ->
            piece(
                fromX + (x - fromX) * start / length,
                fromY + (y - fromY) * start / length,
                fromX + (x - fromX) * end / length,
                fromY + (y - fromY) * end / length));
    if (round && length > 0) {
      disc(x, y);
    }
    atX = x;
    atY = y;
    begun = true;
  }

  private void piece(double x1, double y1, double x2, double y2) {
    double length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    double acrossX = -(y2 - y1) / length * radius;
    double acrossY = (x2 - x1) / length * radius;
    out.moveTo(x1 - acrossX, y1 - acrossY);
    out.lineTo(x2 - acrossX, y2 - acrossY);
    out.lineTo(x2 + acrossX, y2 + acrossY);
    out.lineTo(x1 + acrossX, y1 + acrossY);
    out.closePath();
  }

  private void disc(double x, double y) {
    Shape circle = new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
    out.append(circle.getPathIterator(new AffineTransform()), false);
  }
}
