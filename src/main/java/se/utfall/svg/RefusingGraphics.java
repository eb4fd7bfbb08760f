package se.utfall.svg;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * The many operations of Java2D that our drawings never need. Each is refused aloud, because a
 * drawing that silently lacks something is worse than none.
 */
abstract class RefusingGraphics extends Graphics2D {
  private static UnsupportedOperationException refused(String operation) {
    return new UnsupportedOperationException("A drawing here never needs " + operation + ".");
  }

  @Override
  public final void translate(int x, int y) {
    throw refused("a transform");
  }

  @Override
  public final void translate(double x, double y) {
    throw refused("a transform");
  }

  @Override
  public final void rotate(double theta) {
    throw refused("a transform");
  }

  @Override
  public final void rotate(double theta, double x, double y) {
    throw refused("a transform");
  }

  @Override
  public final void scale(double x, double y) {
    throw refused("a transform");
  }

  @Override
  public final void shear(double x, double y) {
    throw refused("a transform");
  }

  @Override
  public final void transform(AffineTransform transform) {
    throw refused("a transform");
  }

  @Override
  public final void setBackground(Color color) {
    throw refused("setBackground");
  }

  @Override
  public final Color getBackground() {
    throw refused("getBackground");
  }

  @Override
  public final boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    throw refused("hit");
  }

  @Override
  public final GraphicsConfiguration getDeviceConfiguration() {
    throw refused("a device");
  }

  @Override
  public final Graphics create() {
    throw refused("create");
  }

  @Override
  public final void setXORMode(Color color) {
    throw refused("setXORMode");
  }

  @Override
  public final void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refused("copyArea");
  }

  @Override
  public final void clearRect(int x, int y, int width, int height) {
    throw refused("clearRect");
  }

  @Override
  public final void drawRoundRect(
      int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw refused("drawRoundRect");
  }

  @Override
  public final void fillRoundRect(
      int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw refused("fillRoundRect");
  }

  @Override
  public final void drawOval(int x, int y, int width, int height) {
    throw refused("drawOval");
  }

  @Override
  public final void fillOval(int x, int y, int width, int height) {
    throw refused("fillOval");
  }

  @Override
  public final void drawArc(int x, int y, int width, int height, int start, int extent) {
    throw refused("drawArc");
  }

  @Override
  public final void fillArc(int x, int y, int width, int height, int start, int extent) {
    throw refused("fillArc");
  }

  @Override
  public final void drawPolyline(int[] xs, int[] ys, int count) {
    throw refused("drawPolyline");
  }

  @Override
  public final void drawPolygon(int[] xs, int[] ys, int count) {
    throw refused("drawPolygon");
  }

  @Override
  public final void fillPolygon(int[] xs, int[] ys, int count) {
    throw refused("fillPolygon");
  }

  @Override
  public final void drawLine(int x1, int y1, int x2, int y2) {
    throw refused("drawLine");
  }

  @Override
  public final void fillRect(int x, int y, int width, int height) {
    throw refused("fillRect");
  }

  @Override
  public final void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw refused("drawGlyphVector");
  }

  @Override
  public final void drawString(AttributedCharacterIterator text, int x, int y) {
    throw refused("drawString");
  }

  @Override
  public final void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refused("drawString");
  }

  @Override
  public final void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw refused("an image");
  }

  @Override
  public final void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw refused("an image");
  }

  @Override
  public final void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
    throw refused("an image");
  }

  @Override
  public final boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, Color background, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public final boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public final boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color background,
      ImageObserver observer) {
    throw refused("an image");
  }

  @Override
  public final RenderingHints getRenderingHints() {
    throw refused("getRenderingHints");
  }

  @Override
  public final void setRenderingHints(Map<?, ?> hints) {
    throw refused("setRenderingHints");
  }

  @Override
  public final void addRenderingHints(Map<?, ?> hints) {
    throw refused("addRenderingHints");
  }
}
