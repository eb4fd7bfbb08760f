package se.utfall.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Java2D surface that hands every shape and text to a {@link Pen}, with the role of its {@link
 * Ink}. It knows no colours, no clip and no transform.
 */
public final class InkGraphics extends RefusingGraphics {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Pen out;
  private final Map<RenderingHints.Key, Object> hints = new HashMap<>();
  private final Map<Type, FontMetrics> metrics = new EnumMap<>(Type.class);
  private Paint paint = Ink.of(Role.INK);
  private Stroke stroke = new BasicStroke();
  private Font font = Face.of(Type.LABEL);
  private Composite composite = AlphaComposite.SrcOver;

  public InkGraphics(Pen out) {
    this.out = out;
  }

  @Override
  public void fill(Shape shape) {
    out.fill(shape, role());
  }

  @Override
  public void draw(Shape shape) {
    out.stroke(shape, role(), line());
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  /** Callers give the left end, as Java2D has it; the pen gets the anchor. */
  @Override
  public void drawString(String text, float x, float y) {
    Type type = face(font).type();
    Object hint = hints.get(Anchor.HINT);
    Anchor anchor = hint instanceof Anchor given ? given : Anchor.START;
    out.text(text, x + anchor.share() * type.width(text), y, anchor, type, role());
  }

  private Role role() {
    if (paint instanceof Ink ink) {
      return ink.role();
    }
    throw new IllegalStateException("Only ink with a role can be drawn with, not " + paint + ".");
  }

  private BasicStroke line() {
    if (stroke instanceof BasicStroke line) {
      return line;
    }
    throw new IllegalStateException("Only a basic stroke can be drawn with, not " + stroke + ".");
  }

  private static Face face(Font font) {
    if (font instanceof Face face) {
      return face;
    }
    throw new IllegalStateException("Only our own faces have known widths, not " + font + ".");
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    return metrics.computeIfAbsent(face(of).type(), type -> new FaceMetrics(Face.of(type)));
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return CONTEXT;
  }

  @Override
  public void setPaint(Paint paint) {
    this.paint = paint;
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setColor(Color color) {
    this.paint = color;
  }

  @Override
  public Color getColor() {
    return Ink.of(role());
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setFont(Font font) {
    this.font = font;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setComposite(Composite composite) {
    boolean opaque = composite instanceof AlphaComposite alpha && alpha.getAlpha() == 1;
    if (!opaque) {
      throw new UnsupportedOperationException("Nothing here is see-through.");
    }
    this.composite = composite;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setPaintMode() {
    composite = AlphaComposite.SrcOver;
  }

  /** Null takes the hint away, as JFreeChart does when it puts back what was never set. */
  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    if (value == null) {
      hints.remove(key);
    } else {
      hints.put(key, value);
    }
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    if (!transform.isIdentity()) {
      transform(transform);
    }
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform();
  }

  /** No clip: JFreeChart would cut off the labels beside the data, and data are within scale. */
  @Override
  public void clip(@Nullable Shape shape) {}

  @Override
  public void setClip(@Nullable Shape shape) {}

  @Override
  public void setClip(int x, int y, int width, int height) {}

  @Override
  public void clipRect(int x, int y, int width, int height) {}

  @Override
  public @Nullable Shape getClip() {
    return null;
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    return null;
  }

  @Override
  public void dispose() {}
}
