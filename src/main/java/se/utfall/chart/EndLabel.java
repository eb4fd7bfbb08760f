package se.utfall.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import se.utfall.svg.Anchor;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** The name of a line, in a column beside its end. */
record EndLabel(String words, double value, Type type, Role role) {
  private static final double LINE = 17;
  private static final double BETWEEN = 4;
  private static final double BEFORE = 10;
  private static final double LONG_WORD = 1.5;

  /** The width that these labels need, at most so much, or half as much more for a long word. */
  static double column(List<EndLabel> labels, double most) {
    double whole = labels.stream().mapToDouble(l -> Label.room(l.type, l.words)).max().orElse(0);
    double word = labels.stream().mapToDouble(EndLabel::longest).max().orElse(0);
    double wanted = Math.min(Math.ceil(whole) + BEFORE, most);
    return Math.max(wanted, Math.min(Math.ceil(word) + BEFORE, most * LONG_WORD));
  }

  private double longest() {
    return Stream.of(words.split(" ", -1)).mapToDouble(w -> Label.room(type, w)).max().orElse(0);
  }

  /** Puts each label beside its value, moved as little as keeps them apart and inside. */
  static List<Item> place(
      List<EndLabel> labels, Rectangle2D area, NumberAxis up, double rightEdge) {
    double room = rightEdge - area.getMaxX() - BEFORE;
    List<Block> blocks = new ArrayList<>();
    for (EndLabel label : labels) {
      double y = up.valueToJava2D(label.value, area, RectangleEdge.LEFT);
      blocks.add(new Block(label, Wrap.lines(label.words, label.type, room), y));
    }
    blocks.sort(Comparator.comparingDouble(Block::middle));
    return Block.items(apart(blocks, area), area.getMaxX() + BEFORE);
  }

  private static List<Block> apart(List<Block> sorted, Rectangle2D area) {
    double[] middles =
        Apart.middles(
            sorted.stream().mapToDouble(Block::middle).toArray(),
            sorted.stream().mapToDouble(Block::height).toArray(),
            BETWEEN,
            area.getMinY() - LINE / 2,
            area.getMaxY() + LINE / 2);
    return IntStream.range(0, middles.length).mapToObj(i -> sorted.get(i).at(middles[i])).toList();
  }

  /** A label in lines, around a middle. */
  private record Block(EndLabel label, List<String> lines, double middle) {
    double height() {
      return lines.size() * LINE;
    }

    Block at(double y) {
      return new Block(label, lines, y);
    }

    static List<Item> items(List<Block> blocks, double x) {
      List<Item> items = new ArrayList<>();
      for (Block block : blocks) {
        double first = block.middle - block.height() / 2 + 13;
        for (int i = 0; i < block.lines.size(); i++) {
          double y = first + i * LINE;
          EndLabel label = block.label;
          items.add(new Label(block.lines.get(i), x, y, Anchor.START, label.type, label.role));
        }
      }
      return items;
    }
  }
}
