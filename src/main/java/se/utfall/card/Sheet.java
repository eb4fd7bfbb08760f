package se.utfall.card;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.utfall.chart.Picture;
import se.utfall.raster.Canvas;
import se.utfall.svg.Role;

/** A card while it is made: the canvas, and where its texts stand. */
final class Sheet {
  private static final double ABOVE = 0.78;
  private static final double BELOW = 0.24;

  private final Canvas canvas;
  private final List<Text> texts = new ArrayList<>();

  /** A line of text and the room it takes. */
  record Text(String words, Rectangle2D box) {}

  Sheet(Map<Role, Integer> colours) {
    this.canvas = new Canvas(Cards.WIDTH, Cards.HEIGHT, colours);
  }

  /** Writes lines from a top edge downwards and says where they end. */
  double write(Fitted text, double x, double top, Role role) {
    double baseline = top + text.size() * (ABOVE + (text.leading() / text.size() - 1) / 2);
    for (String line : text.lines()) {
      line(text, line, x, baseline, role);
      baseline += text.leading();
    }
    return top + text.height();
  }

  /** Writes one line on a baseline and says where it ends. */
  double at(Fitted text, double x, double baseline, Role role) {
    line(text, text.lines().get(0), x, baseline, role);
    return x + text.width();
  }

  /** Writes one line that ends at a point of its baseline, and says where it begins. */
  double before(Fitted text, double x, double baseline, Role role) {
    line(text, text.lines().get(0), x - text.width(), baseline, role);
    return x - text.width();
  }

  private void line(Fitted text, String words, double x, double baseline, Role role) {
    canvas.text(words, x, baseline, text.face(), text.size(), role);
    texts.add(
        new Text(
            words,
            new Rectangle2D.Double(
                x,
                baseline - ABOVE * text.size(),
                text.face().width(words, text.size()),
                (ABOVE + BELOW) * text.size())));
  }

  void fill(double x, double y, double width, double height, Role role) {
    canvas.fill(x, y, width, height, role);
  }

  /** Draws a drawing so many times as large. */
  void draw(Picture picture, double x, double y, double scale) {
    picture.drawing().accept(canvas.pen(x, y, scale));
  }

  List<Text> texts() {
    return List.copyOf(texts);
  }

  byte[] png() {
    return canvas.png();
  }
}
