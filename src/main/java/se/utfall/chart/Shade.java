package se.utfall.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import se.utfall.svg.Ink;
import se.utfall.svg.Role;

/** A filled area behind or among other things. */
record Shade(Shape shape, Role role) implements Item {

  @Override
  public Rectangle2D box() {
    return shape.getBounds2D();
  }

  @Override
  public void draw(Graphics2D surface) {
    surface.setPaint(Ink.of(role));
    surface.fill(shape);
  }
}
