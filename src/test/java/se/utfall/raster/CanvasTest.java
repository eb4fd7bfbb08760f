package se.utfall.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.utfall.svg.Anchor;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** What is painted, read back by Java's own reader of PNG. */
class CanvasTest {
  private static final int WHITE = 0xFFFFFF;
  private static final int BLACK = 0;

  private final Canvas canvas = new Canvas(60, 40, colours());

  private static Map<Role, Integer> colours() {
    Map<Role, Integer> colours = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      colours.put(role, BLACK);
    }
    colours.put(Role.HALO, WHITE);
    return colours;
  }

  private BufferedImage read() throws IOException {
    return ImageIO.read(new ByteArrayInputStream(canvas.png()));
  }

  private int at(int x, int y) throws IOException {
    return read().getRGB(x, y) & WHITE;
  }

  /** How many pixels are black, those that are grey counted in part. */
  private double ink() throws IOException {
    BufferedImage image = read();
    double sum = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        sum += 1 - (image.getRGB(x, y) & 255) / 255.0;
      }
    }
    return sum;
  }

  @Test
  void anEmptyCanvasIsTheGround() throws IOException {
    assertEquals(60, read().getWidth());
    assertEquals(40, read().getHeight());
    assertEquals(0, ink());
  }

  @Test
  void wholePixelsAreSharp() throws IOException {
    canvas.fill(10, 5, 20, 8, Role.INK);
    assertEquals(160, ink(), 1e-6);
    assertEquals(WHITE, at(9, 5));
    assertEquals(BLACK, at(10, 5));
    assertEquals(BLACK, at(29, 12));
    assertEquals(WHITE, at(30, 12));
    assertEquals(WHITE, at(10, 13));
  }

  @Test
  void partsOfPixelsAreShades() throws IOException {
    canvas.fill(10, 5, 0.6, 1, Role.INK);
    assertEquals(102, at(10, 5) & 255);
    canvas.fill(20, 5.6, 1, 0.4, Role.INK);
    assertEquals(153, at(20, 5) & 255);
  }

  @Test
  void roundAndSlantingShapesCoverTheirArea() throws IOException {
    canvas.fill(new Ellipse2D.Double(3.3, 4.1, 30, 30), Role.INK);
    assertEquals(Math.PI * 225, ink(), 12);
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(36, 2);
    triangle.lineTo(58.5, 37.3);
    triangle.lineTo(36, 30);
    triangle.closePath();
    canvas.fill(triangle, Role.INK);
    assertEquals(Math.PI * 225 + 28 * 22.5 / 2, ink(), 16);
  }

  @Test
  void whatIsOutsideIsLeftOut() throws IOException {
    canvas.fill(new Rectangle2D.Double(-20, -20, 100, 22.5), Role.INK);
    canvas.fill(new Rectangle2D.Double(-9, 30, 10, 500), Role.INK);
    canvas.fill(new Rectangle2D.Double(58, 35, 500, 500), Role.INK);
    assertEquals(60 * 2.5 + 10 + 10, ink(), 7);
    canvas.fill(new Rectangle2D.Double(200, 200, 5, 5), Role.INK);
    canvas.fill(new Rectangle2D.Double(-200, 3, 5, 5), Role.INK);
    assertEquals(60 * 2.5 + 10 + 10, ink(), 7);
  }

  @Test
  void linesAreAsWideAsTheyAreSaidToBe() throws IOException {
    BasicStroke plain = new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    canvas.pen(0, 0, 1).stroke(new Line2D.Double(10, 10, 50, 10), Role.INK, plain);
    assertEquals(160, ink(), 0.5);
    canvas.pen(0, 20, 0.5).stroke(new Line2D.Double(20, 10, 100, 10), Role.INK, plain);
    assertEquals(160 + 80, ink(), 0.5);
  }

  @Test
  void dashesGoOnAroundCornersAndDotsAreRound() throws IOException {
    BasicStroke dashed =
        new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 5}, 0);
    canvas.pen(0, 0, 1).stroke(new Line2D.Double(10, 10, 40, 10), Role.INK, dashed);
    assertEquals(30, ink(), 0.5);
    BasicStroke dot = new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER);
    canvas.pen(0, 0, 1).stroke(new Line2D.Double(30, 28, 30, 28), Role.INK, dot);
    assertEquals(30 + Math.PI * 25, ink(), 4);
  }

  @Test
  void textStandsWhereItIsAnchored() throws IOException {
    canvas.pen(0, 0, 1).text("HHH", 30, 20, Anchor.MIDDLE, Type.STRONG, Role.INK);
    double width = Type.STRONG.width("HHH");
    BufferedImage image = read();
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 60; x++) {
        boolean outside = Math.abs(x - 30) > width / 2 + 1 || y < 9 || y > 20;
        assertTrue(!outside || (image.getRGB(x, y) & WHITE) == WHITE, x + " " + y);
      }
    }
    assertTrue(ink() > 60);
  }

  @Test
  void aPictureOfManyColoursKeepsToWhatAPaletteHolds() throws IOException {
    Map<Role, Integer> many = colours();
    Random random = new Random(3);
    for (Role role : Role.values()) {
      many.put(role, random.nextInt(0x1000000));
    }
    Canvas full = new Canvas(200, 200, many);
    for (int i = 0; i < 4_000; i++) {
      Role role = Role.values()[random.nextInt(Role.values().length)];
      full.fill(random.nextDouble() * 190, random.nextDouble() * 190, 5.5, 7.3, role);
    }
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(full.png()));
    assertEquals(200, image.getWidth());
  }
}
