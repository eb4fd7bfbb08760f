package se.utfall.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import se.utfall.page.Cell;
import se.utfall.svg.Anchor;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** The number in or on a column, or the word for why there is none; clear of comparison lines. */
final class OwnLabel {
  private static final double CAP = 12;
  private static final double CLEAR = 6;
  private static final double LINE = 16;
  private static final double SPACED = 1.1;

  private final Column column;

  private OwnLabel(Column column) {
    this.column = column;
  }

  static List<Item> of(Column column) {
    OwnLabel label = new OwnLabel(column);
    return column.row().own().exact().isPresent() ? List.of(label.number()) : label.missing();
  }

  private Label number() {
    String words = words();
    double inside = below(column.bar().getMinY() + 8 + CAP);
    boolean fits =
        Label.room(Type.VALUE, words) <= column.bar().getWidth()
            && inside + CLEAR <= column.bar().getMaxY();
    return fits ? text(words, inside, insideRole()) : text(words, outside(), outsideRole());
  }

  private Label text(String words, double y, Role role) {
    return new Label(words, column.middle(), y, Anchor.MIDDLE, Type.VALUE, role);
  }

  /** With its unit if there is room for it, also when a reader has spaced letters and words out. */
  private String words() {
    Cell own = column.row().own();
    double room = SPACED * Label.room(Type.VALUE, own.full());
    return room <= column.slot() ? own.full() : own.shown();
  }

  private Role insideRole() {
    return column.row().latest() ? Role.ON_OWN : Role.ON_EARLIER;
  }

  private Role outsideRole() {
    return column.row().latest() ? Role.OWN : Role.INK;
  }

  /** The first baseline from here downwards that no comparison line runs through. */
  private double below(double start) {
    double y = start;
    for (int i = column.levels().size() - 1; i >= 0; i--) {
      double line = column.levels().get(i).y();
      if (line > y - CAP - CLEAR && line < y + CLEAR) {
        y = line + CLEAR + CAP;
      }
    }
    return y;
  }

  private double outside() {
    return above(column.bar().getMinY() - 7, CAP);
  }

  /** The first baseline from here upwards where a block of this height is clear of every line. */
  private double above(double start, double height) {
    double y = start;
    for (Level level : column.levels()) {
      if (level.y() > y - height - CLEAR && level.y() < y + CLEAR) {
        y = level.y() - CLEAR - 1;
      }
    }
    return y;
  }

  private List<Item> missing() {
    List<String> lines = Wrap.lines(column.row().own().shown(), Type.SMALL, column.slot() - 4);
    double height = (lines.size() - 1) * LINE + 20;
    double last = above(column.bar().getMinY() - 8, height);
    List<Item> items = new ArrayList<>();
    double dash = last - height;
    items.add(
        new Rule(
            new Line2D.Double(column.middle() - 6, dash, column.middle() + 6, dash),
            Role.QUIET,
            Styles.line(2),
            false));
    for (int i = 0; i < lines.size(); i++) {
      double y = last - (lines.size() - 1 - i) * LINE;
      items.add(new Label(lines.get(i), column.middle(), y, Anchor.MIDDLE, Type.SMALL, Role.QUIET));
    }
    return items;
  }
}
