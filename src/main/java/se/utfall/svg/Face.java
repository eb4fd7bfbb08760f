package se.utfall.svg;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** A font that knows its widths from our own table, so that AWT never looks for the system's. */
public final class Face extends Font {
  private static final long serialVersionUID = 1L;
  static final double ASCENT = 0.905;
  static final double DESCENT = 0.212;

  private final Type type;

  private Face(Type type) {
    super("sans-serif", type.bold() ? BOLD : PLAIN, type.size());
    this.type = type;
  }

  public static Face of(Type type) {
    return new Face(type);
  }

  public Type type() {
    return type;
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new FaceLine(type, text.length());
  }

  @Override
  public Rectangle2D getStringBounds(String text, FontRenderContext context) {
    double height = (ASCENT + DESCENT) * type.size();
    return new Rectangle2D.Double(0, -ASCENT * type.size(), type.width(text), height);
  }

  @Override
  public Font deriveFont(float size) {
    throw new UnsupportedOperationException("A face has the size of its type.");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Face face && face.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
