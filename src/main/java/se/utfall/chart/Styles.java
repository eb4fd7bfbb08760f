package se.utfall.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Paint;
import se.utfall.svg.Face;
import se.utfall.svg.Ink;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** The inks, faces and strokes that all drawings share. */
final class Styles {
  static final Paint OWN = Ink.of(Role.OWN);
  static final Paint EARLIER = Ink.of(Role.EARLIER);
  static final Paint OTHER = Ink.of(Role.OTHER);
  static final Paint INK = Ink.of(Role.INK);
  static final Paint QUIET = Ink.of(Role.QUIET);
  static final Paint AXIS = Ink.of(Role.AXIS);
  static final Paint GRID = Ink.of(Role.GRID);

  static final Font SMALL = Face.of(Type.SMALL);
  static final Font LABEL = Face.of(Type.LABEL);
  static final Font STRONG = Face.of(Type.STRONG);

  static final BasicStroke HAIR = line(1);

  private Styles() {}

  static BasicStroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  static BasicStroke round(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** The stroke that makes a dot of a line without length. */
  static BasicStroke dot(double diameter) {
    return new BasicStroke((float) diameter, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER);
  }

  static BasicStroke dashed(double width, float... dashes) {
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }
}
