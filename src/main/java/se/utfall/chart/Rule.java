package se.utfall.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import se.utfall.svg.Ink;
import se.utfall.svg.Role;

/** A straight line in a drawing; with a halo where it may cross a shape. */
record Rule(Line2D line, Role role, BasicStroke stroke, boolean halo) implements Item {

  @Override
  public Rectangle2D box() {
    return line.getBounds2D();
  }

  @Override
  public void draw(Graphics2D surface) {
    if (halo) {
      surface.setPaint(Ink.of(Role.HALO));
      surface.setStroke(Styles.line(stroke.getLineWidth() + 3));
      surface.draw(line);
    }
    surface.setPaint(Ink.of(role));
    surface.setStroke(stroke);
    surface.draw(line);
  }
}
