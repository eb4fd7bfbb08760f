package se.utfall.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class InkGraphicsTest {
  private final SvgPen pen = new SvgPen();
  private final InkGraphics surface = new InkGraphics(pen);

  private void drawn(String elements) {
    assertEquals(elements, pen.toString());
  }

  @Test
  void aFilledRectangleHasItsRoleAndOneDecimal() {
    surface.setPaint(Ink.of(Role.ON_OWN));
    surface.fill(new Rectangle2D.Double(1.04, -0.04, 100.06, 2.25));
    drawn("<rect class=\"f-on-own\" x=\"1\" y=\"0\" width=\"100.1\" height=\"2.3\"/>");
  }

  @Test
  void aCircleStaysACircleAlsoWhenJava2dHasMadeCurvesOfIt() {
    Ellipse2D dot = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
    surface.fill(AffineTransform.getTranslateInstance(10, 20).createTransformedShape(dot));
    drawn("<circle class=\"f-ink\" cx=\"10\" cy=\"20\" r=\"4.5\"/>");
  }

  @Test
  void equalLinesInARowBecomeOnePathWithShortCommands() {
    surface.setPaint(Ink.of(Role.GRID));
    surface.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    surface.draw(new Line2D.Double(0, 10, 90, 10));
    surface.draw(new Line2D.Double(5, 10, 5, 20.5));
    surface.draw(new Line2D.Double(5, 10, 6, 20));
    drawn("<path class=\"s-grid\" d=\"M0 10H90M5 10V20.5M5 10L6 20\"/>");
  }

  @Test
  void aStrokeSaysWhatIsNotUsual() {
    surface.setStroke(
        new BasicStroke(
            2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {5, 1.5f}, 0));
    surface.draw(new Line2D.Double(0, 0, 1, 0));
    drawn(
        "<path class=\"s-ink\" stroke-width=\"2.5\" stroke-linecap=\"round\""
            + " stroke-linejoin=\"round\" stroke-dasharray=\"5 1.5\" d=\"M0 0H1\"/>");
  }

  @Test
  void curvesAndClosedShapesAreKept() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.quadTo(1, 2, 3, 4);
    path.curveTo(1, 1, 2, 2, 3.33, 3);
    path.closePath();
    surface.fill(path);
    drawn("<path class=\"f-ink\" d=\"M0 0Q1 2 3 4C1 1 2 2 3.3 3Z\"/>");
  }

  @Test
  void textIsEscapedAndAnchoredWhereItsLeftEndWasMeasuredFrom() {
    surface.setFont(Face.of(Type.SMALL));
    surface.drawString("a < b & \"c\"", 1, 2);
    surface.setRenderingHint(Anchor.HINT, Anchor.END);
    surface.drawString("Å", (float) (50 - Type.SMALL.width("Å")), 2);
    surface.setRenderingHint(Anchor.HINT, Anchor.MIDDLE);
    surface.setFont(Face.of(Type.LABEL));
    surface.drawString("Å", (float) (50 - Type.LABEL.width("Å") / 2), 2);
    drawn(
        "<text class=\"f-ink t-small\" x=\"1\" y=\"2\">a &lt; b &amp; &quot;c&quot;</text>"
            + "<text class=\"f-ink t-small\" x=\"50\" y=\"2\" text-anchor=\"end\">Å</text>"
            + "<text class=\"f-ink\" x=\"50\" y=\"2\" text-anchor=\"middle\">Å</text>");
  }

  @Test
  void clippingIsIgnoredSoThatLabelsBesideTheDataAreSeen() {
    surface.clip(new Rectangle2D.Double(0, 0, 1, 1));
    surface.fill(new Rectangle2D.Double(5, 5, 2, 2));
    drawn("<rect class=\"f-ink\" x=\"5\" y=\"5\" width=\"2\" height=\"2\"/>");
  }

  @Test
  void paintsWithoutARoleAreRefused() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    Rectangle2D box = new Rectangle2D.Double(0, 0, 1, 1);
    for (var paint :
        new java.awt.Paint[] {
          Color.RED,
          new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE),
          new TexturePaint(image, box)
        }) {
      surface.setPaint(paint);
      assertThrows(IllegalStateException.class, () -> surface.fill(box));
      assertThrows(IllegalStateException.class, () -> surface.draw(box));
    }
  }

  @Test
  void imagesTransformsTransparencyAndForeignFontsAreRefused() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    refused(() -> surface.drawImage(image, 0, 0, null));
    refused(() -> surface.drawImage(image, new AffineTransform(), null));
    refused(() -> surface.drawRenderedImage(image, new AffineTransform()));
    refused(() -> surface.translate(1.0, 1.0));
    refused(() -> surface.rotate(1));
    refused(() -> surface.setTransform(AffineTransform.getScaleInstance(2, 2)));
    refused(() -> surface.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f)));
    surface.setFont(new Font("SansSerif", Font.PLAIN, 12));
    assertThrows(IllegalStateException.class, () -> surface.drawString("a", 0, 0));
  }

  private static void refused(org.junit.jupiter.api.function.Executable drawing) {
    assertThrows(UnsupportedOperationException.class, drawing);
  }

  @Test
  void numbersThatAreNoneAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Decimal.of(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Decimal.of(Double.NEGATIVE_INFINITY));
    assertEquals("-0.5", Decimal.of(-0.5));
    assertEquals("0", Decimal.of(-0.04));
  }

  @Test
  void widthsAreThoseOfACommonSansSerif() {
    assertEquals(14 * 0.556, Type.LABEL.width("å"), 1e-9);
    assertEquals(14 * (0.722 + 0.611), Type.STRONG.width("Åb"), 1e-9);
    assertEquals(Type.VALUE.width("11"), Type.VALUE.width("08"), 1e-9);
    assertEquals(13 * 0.278, Type.SMALL.width("\u00a0"), 1e-9);
    assertEquals(13 * 1.0, Type.SMALL.width("漢"), 1e-9);
  }
}
