package se.utfall.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.utfall.svg.Type;

/** A drawing read back: where its texts stand when the reader's font is so much wider than ours. */
record Drawn(double width, double height, List<Text> texts, List<Rectangle2D> bars) {

  record Text(String words, Rectangle2D box) {}

  static Drawn read(String svg, double wider) {
    Document document = Jsoup.parse(svg, Parser.xmlParser());
    Element root = document.selectFirst("svg");
    List<Text> texts = document.select("text").stream().map(e -> text(e, wider)).toList();
    List<Rectangle2D> bars = document.select("rect").stream().map(Drawn::box).toList();
    return new Drawn(number(root, "width"), number(root, "height"), texts, bars);
  }

  /** What is wrong: texts that meet, and texts that leave the drawing. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      if (!new Rectangle2D.Double(-1, 0, width + 2, height).contains(text.box())) {
        faults.add(text.words() + " leaves the drawing");
      }
      for (Text other : texts.subList(i + 1, texts.size())) {
        if (text.box().intersects(other.box())) {
          faults.add(text.words() + " meets " + other.words());
        }
      }
    }
    return faults;
  }

  /** Texts that lie across the edge of a bar. */
  List<String> onEdges() {
    return texts.stream()
        .filter(t -> bars.stream().anyMatch(b -> b.intersects(t.box()) && !b.contains(t.box())))
        .map(Text::words)
        .toList();
  }

  private static Text text(Element element, double wider) {
    Type type = Type.LABEL;
    for (Type candidate : Type.values()) {
      if (!candidate.id().isEmpty() && element.hasClass(candidate.id())) {
        type = candidate;
      }
    }
    double room = type.width(element.wholeText()) * wider;
    double share =
        switch (element.attr("text-anchor")) {
          case "middle" -> 0.5;
          case "end" -> 1;
          default -> 0;
        };
    double left = number(element, "x") - share * room;
    double top = number(element, "y") - 0.73 * type.size();
    return new Text(
        element.wholeText(), new Rectangle2D.Double(left, top, room, 0.85 * type.size()));
  }

  private static Rectangle2D box(Element element) {
    return new Rectangle2D.Double(
        number(element, "x"),
        number(element, "y"),
        number(element, "width"),
        number(element, "height"));
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.attr(name));
  }
}
