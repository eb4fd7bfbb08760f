package se.utfall.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import se.utfall.svg.Role;

/** A picture of pixels, painted in the colours of roles; it begins empty. */
public final class Canvas {
  /** How far from its curve a line may lie, in pixels. */
  private static final double FLATNESS = 0.1;

  private final int width;
  private final int height;
  private final byte[] pixels;
  private final Palette palette;
  private final Coverage coverage;

  /**
   * An empty picture.
   *
   * @param colours every role's colour as {@code 0xRRGGBB}; the halo's is the ground
   */
  public Canvas(int width, int height, Map<Role, Integer> colours) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[width * height];
    this.palette = new Palette(colours);
    this.coverage = new Coverage(width, height);
  }

  /** The picture as the bytes of a PNG file. */
  public byte[] png() {
    return Png.of(width, height, pixels, palette);
  }

  /** A pen for a drawing that begins at a point, so many times as large. */
  public RasterPen pen(double left, double top, double scale) {
    return new RasterPen(this, left, top, scale);
  }

  /** Writes a text that begins at a point of its baseline. */
  public void text(String text, double x, double y, Typeface face, double size, Role role) {
    double at = x;
    for (int character : text.codePoints().toArray()) {
      Glyph glyph = face.glyph(character);
      glyph.trace(coverage, Math.rint(at), Math.rint(y), size);
      paint(role);
      at += glyph.advance() * size / 1000;
    }
  }

  public void fill(double x, double y, double wide, double high, Role role) {
    fill(new Rectangle2D.Double(x, y, wide, high), role);
  }

  /** Fills a shape whose contours all go the same way round, or not into each other. */
  public void fill(Shape shape, Role role) {
    fill(shape, new AffineTransform(), role);
  }

  void fill(Shape shape, AffineTransform moved, Role role) {
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(moved, FLATNESS); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> coverage.moveTo(at[0], at[1]);
        case PathIterator.SEG_LINETO -> coverage.lineTo(at[0], at[1]);
        default -> coverage.close();
      }
    }
    coverage.close();
    paint(role);
  }

  private void paint(Role role) {
    short[] over = palette.over(role);
    coverage.paint(
        (x, y, level) -> {
          int pixel = y * width + x;
          int under = pixels[pixel] & 255;
          int place = Palette.place(under, level);
          if (over[place] < 0) {
            over[place] = palette.mix(role, under, level);
          }
          pixels[pixel] = (byte) over[place];
        });
  }
}
