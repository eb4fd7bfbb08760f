package se.utfall.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import se.utfall.svg.Role;

/** The own dot among all others, with a ring of the page's colour around it. */
record Disc(double x, double y) implements Item {
  static final double RADIUS = 5.5;
  static final double RING = 7.5;

  @Override
  public Rectangle2D box() {
    return circle(RING).getBounds2D();
  }

  @Override
  public void draw(Graphics2D surface) {
    new Shade(circle(RING), Role.HALO).draw(surface);
    new Shade(circle(RADIUS), Role.OWN).draw(surface);
  }

  private Ellipse2D circle(double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
  }
}
