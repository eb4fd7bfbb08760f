package se.utfall.svg;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** A shape as the data of an SVG path, with one decimal and the shortest commands. */
final class PathText {
  private final StringBuilder out = new StringBuilder();
  private long atX;
  private long atY;

  private PathText() {}

  static String of(Shape shape) {
    PathText path = new PathText();
    double[] points = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      path.add(i.currentSegment(points), points);
    }
    return path.out.toString();
  }

  private void add(int segment, double[] points) {
    switch (segment) {
      case PathIterator.SEG_MOVETO -> write("M", points, 1);
      case PathIterator.SEG_LINETO -> line(points[0], points[1]);
      case PathIterator.SEG_QUADTO -> write("Q", points, 2);
      case PathIterator.SEG_CUBICTO -> write("C", points, 3);
      default -> out.append('Z');
    }
  }

  private void line(double x, double y) {
    if (Decimal.tenths(x) == atX && Decimal.tenths(y) == atY) {
      out.append("h0");
    } else if (Decimal.tenths(y) == atY) {
      out.append('H').append(Decimal.of(x));
    } else if (Decimal.tenths(x) == atX) {
      out.append('V').append(Decimal.of(y));
    } else {
      out.append('L').append(Decimal.of(x)).append(' ').append(Decimal.of(y));
    }
    moveTo(x, y);
  }

  private void write(String command, double[] points, int count) {
    out.append(command).append(Decimal.of(points[0]));
    for (int i = 1; i < count * 2; i++) {
      out.append(' ').append(Decimal.of(points[i]));
    }
    moveTo(points[count * 2 - 2], points[count * 2 - 1]);
  }

  private void moveTo(double x, double y) {
    atX = Decimal.tenths(x);
    atY = Decimal.tenths(y);
  }
}
