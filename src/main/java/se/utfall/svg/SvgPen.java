package se.utfall.svg;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * A pen that writes SVG: the role as class, every number with one decimal, one element after the
 * other.
 */
public final class SvgPen implements Pen {
  private final StringBuilder out = new StringBuilder(2048);

  /** What the last path is stroked with, so that equal ones become one path. */
  private String openPath = "";

  @Override
  public void fill(Shape shape, Role role) {
    String shared = "class=\"f-" + role.id() + "\"";
    if (shape instanceof Rectangle2D box) {
      rectangle(box, shared);
    } else {
      Circle.in(shape).ifPresentOrElse(c -> circle(c, shared), () -> path(shape, shared));
    }
  }

  @Override
  public void stroke(Shape shape, Role role, BasicStroke line) {
    String shared = "class=\"s-" + role.id() + "\"" + attributes(line);
    Circle.in(shape).ifPresentOrElse(c -> circle(c, shared), () -> path(shape, shared));
  }

  @Override
  public void text(String text, double x, double y, Anchor anchor, Type type, Role role) {
    closePath();
    String names = "f-" + role.id() + (type.id().isEmpty() ? "" : " " + type.id());
    out.append("<text class=\"").append(names).append('"');
    attribute("x", x);
    attribute("y", y);
    if (!anchor.id().isEmpty()) {
      out.append(" text-anchor=\"").append(anchor.id()).append('"');
    }
    out.append('>').append(Markup.escape(text)).append("</text>");
  }

  private void rectangle(Rectangle2D box, String shared) {
    closePath();
    out.append("<rect ").append(shared);
    attribute("x", box.getX());
    attribute("y", box.getY());
    attribute("width", box.getWidth());
    attribute("height", box.getHeight());
    out.append("/>");
  }

  private void circle(Circle circle, String shared) {
    closePath();
    out.append("<circle ").append(shared);
    attribute("cx", circle.x());
    attribute("cy", circle.y());
    attribute("r", circle.radius());
    out.append("/>");
  }

  private void path(Shape shape, String shared) {
    if (!shared.equals(openPath)) {
      closePath();
      out.append("<path ").append(shared).append(" d=\"");
      openPath = shared;
    }
    out.append(PathText.of(shape));
  }

  private void closePath() {
    if (!openPath.isEmpty()) {
      out.append("\"/>");
      openPath = "";
    }
  }

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(Decimal.of(value)).append('"');
  }

  private static String attributes(BasicStroke line) {
    StringBuilder found = new StringBuilder();
    if (line.getLineWidth() != 1) {
      found.append(" stroke-width=\"").append(Decimal.of(line.getLineWidth())).append('"');
    }
    if (line.getEndCap() == BasicStroke.CAP_ROUND) {
      found.append(" stroke-linecap=\"round\"");
    }
    if (line.getLineJoin() == BasicStroke.JOIN_ROUND) {
      found.append(" stroke-linejoin=\"round\"");
    }
    float[] dashes = line.getDashArray();
    return dashes == null ? found.toString() : found + dashes(dashes);
  }

  private static String dashes(float[] dashes) {
    StringBuilder found = new StringBuilder();
    for (float dash : dashes) {
      found.append(found.isEmpty() ? "" : " ").append(Decimal.of(dash));
    }
    return " stroke-dasharray=\"" + found + "\"";
  }

  /** All that has been drawn, as SVG elements. */
  @Override
  public String toString() {
    closePath();
    return out.toString();
  }
}
