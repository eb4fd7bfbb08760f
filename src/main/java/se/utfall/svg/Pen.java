package se.utfall.svg;

import java.awt.BasicStroke;
import java.awt.Shape;

/** What a drawing is made with: SVG elements, or the pixels of a picture. */
public interface Pen {
  void fill(Shape shape, Role role);

  void stroke(Shape shape, Role role, BasicStroke line);

  /** A text whose anchor, not always its left end, stands at a point of its baseline. */
  void text(String text, double x, double y, Anchor anchor, Type type, Role role);
}
