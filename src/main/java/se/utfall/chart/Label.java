package se.utfall.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import se.utfall.svg.Anchor;
import se.utfall.svg.Face;
import se.utfall.svg.Ink;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** One line of text and where it stands: x is where it is anchored, y its baseline. */
record Label(String words, double x, double y, Anchor anchor, Type type, Role role)
    implements Item {
  /** Readers' fonts may be this much wider than our table. */
  static final double SLACK = 1.2;

  /** How much room a text needs, in the widest font it may meet. */
  static double room(Type type, String words) {
    return type.width(words) * SLACK;
  }

  @Override
  public Rectangle2D box() {
    double width = room(type, words);
    double left = x - anchor.share() * width;
    return new Rectangle2D.Double(left, y - 0.75 * type.size(), width, type.size());
  }

  @Override
  public void draw(Graphics2D surface) {
    surface.setFont(Face.of(type));
    surface.setPaint(Ink.of(role));
    surface.setRenderingHint(Anchor.HINT, anchor);
    surface.drawString(words, (float) (x - anchor.share() * type.width(words)), (float) y);
  }
}
