package se.utfall.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import se.utfall.svg.Ink;
import se.utfall.svg.Role;

/**
 * Many dots as one path: a dot is a stroke without length and with a round cap, a third of the
 * bytes of a circle each.
 */
record Dots(Path2D path, double diameter) implements Item {

  static Dots of(Swarm swarm, double middle) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < swarm.count(); i++) {
      path.moveTo(swarm.x(i), middle + swarm.offset(i));
      path.lineTo(swarm.x(i), middle + swarm.offset(i));
    }
    return new Dots(path, swarm.diameter() - Swarm.AIR);
  }

  @Override
  public Rectangle2D box() {
    return path.getBounds2D();
  }

  @Override
  public void draw(Graphics2D surface) {
    surface.setPaint(Ink.of(Role.DOT));
    surface.setStroke(Styles.dot(diameter));
    surface.draw(path);
  }
}
