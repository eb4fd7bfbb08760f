package se.utfall.svg;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A circle found again in a shape: Java2D makes four curves of it as soon as it is moved. */
record Circle(double x, double y, double radius) {
  private static final List<Integer> FOUR_CURVES =
      List.of(
          PathIterator.SEG_MOVETO,
          PathIterator.SEG_CUBICTO,
          PathIterator.SEG_CUBICTO,
          PathIterator.SEG_CUBICTO,
          PathIterator.SEG_CUBICTO,
          PathIterator.SEG_CLOSE);

  static Optional<Circle> in(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    boolean square = Decimal.tenths(box.getWidth()) == Decimal.tenths(box.getHeight());
    return square && isRound(shape)
        ? Optional.of(new Circle(box.getCenterX(), box.getCenterY(), box.getWidth() / 2))
        : Optional.empty();
  }

  private static boolean isRound(Shape shape) {
    return shape instanceof Ellipse2D || segments(shape).equals(FOUR_CURVES);
  }

  private static List<Integer> segments(Shape shape) {
    List<Integer> found = new ArrayList<>();
    double[] points = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      found.add(i.currentSegment(points));
    }
    return found;
  }
}
