package se.utfall.raster;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import se.utfall.svg.Anchor;
import se.utfall.svg.Pen;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** A pen that paints a drawing on a canvas, moved and enlarged. */
public final class RasterPen implements Pen {
  private final Canvas canvas;
  private final AffineTransform moved;
  private final double scale;

  RasterPen(Canvas canvas, double left, double top, double scale) {
    this.canvas = canvas;
    this.moved = new AffineTransform(scale, 0, 0, scale, left, top);
    this.scale = scale;
  }

  @Override
  public void fill(Shape shape, Role role) {
    canvas.fill(shape, moved, role);
  }

  @Override
  public void stroke(Shape shape, Role role, BasicStroke line) {
    canvas.fill(Stroked.of(shape, line), moved, role);
  }

  @Override
  public void text(String text, double x, double y, Anchor anchor, Type type, Role role) {
    Typeface face = type.bold() ? Typeface.BOLD : Typeface.SANS;
    double size = type.size() * scale;
    double left = moved.getTranslateX() + x * scale - anchor.share() * face.width(text, size);
    canvas.text(text, left, moved.getTranslateY() + y * scale, face, size, role);
  }
}
