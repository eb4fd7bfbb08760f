package se.utfall.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import se.utfall.svg.Anchor;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/**
 * Where everything stands that JFreeChart does not draw among columns: values, breaks, comparison
 * lines and their labels. A label stands over its line, as wide as its neighbours allow, else above
 * them all with a leader down to the line.
 */
final class ColumnLayout {
  private static final double LINE = 17;
  private static final int MOST_LINES = 2;

  private final ColumnFrame frame;
  private final List<Column> columns;
  private final List<Item> items = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();

  /** Room that is taken, and by which column; breaks stand between columns and belong to none. */
  private record Taken(int column, Rectangle2D box) {}

  /** A place for a label: the end of its line, the anchor, its lowest baseline, its lines. */
  private record Place(double x, Anchor anchor, double bottom, List<String> lines, boolean whole) {}

  private ColumnLayout(ColumnFrame frame) {
    this.frame = frame;
    this.columns = frame.columns();
  }

  static List<Item> of(ColumnFrame frame) {
    ColumnLayout layout = new ColumnLayout(frame);
    layout.placeZero();
    layout.columns.forEach(layout::placeColumn);
    layout.columns.forEach(column -> layout.placeComparisons(column, false));
    layout.columns.forEach(column -> layout.placeComparisons(column, true));
    return List.copyOf(layout.items);
  }

  /** The line that columns stand on, where they also hang from it. */
  private void placeZero() {
    if (frame.hangs()) {
      Rectangle2D area = frame.area();
      Line2D line =
          new Line2D.Double(area.getMinX(), frame.ground(), area.getMaxX(), frame.ground());
      items.add(new Rule(line, Role.AXIS, Styles.HAIR, false));
    }
  }

  private void placeColumn(Column column) {
    take(column, column.bar());
    OwnLabel.of(column).forEach(item -> place(column, item));
    for (Level level : column.levels()) {
      taken.add(new Taken(column.index(), level(column, level, 0, Anchor.END).box()));
    }
    if (column.row().afterBreak() && column.index() > 0) {
      Rule rule = breakRule(columns.get(column.index() - 1).slotEnd());
      items.add(rule);
      taken.add(new Taken(-1, rule.box()));
    }
  }

  private Rule breakRule(double x) {
    Line2D line = new Line2D.Double(x, frame.area().getMinY(), x, frame.area().getMaxY() + 24);
    return new Rule(line, Role.QUIET, Styles.dashed(1, 3, 3), false);
  }

  /** A comparison's name is said once, at its newest value. */
  private boolean isNamed(Column column, Level level) {
    return columns.stream()
        .filter(c -> c.index() > column.index())
        .flatMap(c -> c.levels().stream())
        .noneMatch(l -> l.comparison() == level.comparison());
  }

  private void placeComparisons(Column column, boolean named) {
    for (int i = 0; i < column.levels().size(); i++) {
      Level level = column.levels().get(i);
      if (isNamed(column, level) == named) {
        place(column, level, i, named);
      }
    }
  }

  private void place(Column column, Level level, int step, boolean named) {
    String words =
        named
            ? frame.chart().comparisons().get(level.comparison()) + " " + level.full()
            : level.full();
    Place place = find(column, words, step);
    Rule rule = level(column, level, step, place.anchor());
    place(column, rule);
    if (level.y() - place.bottom() > LINE - 3) {
      place(column, leader(place, level));
    }
    for (int i = 0; i < place.lines().size(); i++) {
      double y = place.bottom() - (place.lines().size() - 1 - i) * LINE;
      place(
          column,
          new Label(place.lines().get(i), place.x(), y, place.anchor(), Type.LABEL, Role.INK));
    }
  }

  private Rule leader(Place place, Level level) {
    Line2D line = new Line2D.Double(place.x(), place.bottom() + 5, place.x(), level.y());
    return new Rule(line, Role.OTHER, Styles.HAIR, false);
  }

  private Rule level(Column column, Level level, int step, Anchor anchor) {
    double start =
        anchor == Anchor.END ? column.bar().getMinX() - reach(0) : end(column, step, anchor);
    double stop =
        anchor == Anchor.END ? end(column, step, anchor) : column.bar().getMaxX() + reach(0);
    return new Rule(
        new Line2D.Double(start, level.y(), stop, level.y()),
        Role.OTHER,
        level.comparison() == 0 ? Styles.line(2.5) : Styles.dashed(2.5, 4, 3),
        true);
  }

  private double end(Column column, int step, Anchor anchor) {
    return anchor == Anchor.END
        ? column.bar().getMaxX() + reach(step)
        : column.bar().getMinX() - reach(step);
  }

  private double reach(int step) {
    return (frame.width() > 400 ? 8 : 5) + 6 * step;
  }

  private Place find(Column column, String words, int step) {
    double bottom = topOf(column) - 8;
    Place near =
        better(
            near(column, words, step, bottom, Anchor.END),
            near(column, words, step, bottom, Anchor.START));
    if (near.whole() && near.lines().size() <= MOST_LINES) {
      return near;
    }
    double free = taken.stream().mapToDouble(t -> t.box().getMinY()).min().orElse(bottom) - 7;
    Place raised =
        better(
            near(column, words, step, free, Anchor.END),
            near(column, words, step, free, Anchor.START));
    return better(near, raised);
  }

  private static Place better(Place first, Place second) {
    if (first.whole() != second.whole()) {
      return first.whole() ? first : second;
    }
    return second.lines().size() < first.lines().size() ? second : first;
  }

  private Place near(Column column, String words, int step, double bottom, Anchor anchor) {
    double x = end(column, step, anchor);
    double width = anchor == Anchor.END ? x - left(column, bottom) : right(column, bottom) - x;
    return new Place(
        x,
        anchor,
        bottom,
        Wrap.lines(words, Type.LABEL, Math.max(width, 1)),
        Wrap.fits(words, Type.LABEL, width));
  }

  private double left(Column column, double bottom) {
    return taken.stream()
        .filter(t -> t.column() != column.index() && t.box().getMinY() < bottom + 6)
        .mapToDouble(t -> t.box().getMaxX() + 6)
        .filter(x -> x < column.bar().getMinX())
        .max()
        .orElse(0);
  }

  private double right(Column column, double bottom) {
    return taken.stream()
        .filter(t -> t.column() != column.index() && t.box().getMinY() < bottom + 6)
        .mapToDouble(t -> t.box().getMinX() - 6)
        .filter(x -> x > column.bar().getMaxX())
        .min()
        .orElse(frame.width());
  }

  /** The top of a column with all that stands on it, also what reaches in from its neighbours. */
  private double topOf(Column column) {
    double start = column.bar().getMinX() - reach(1);
    double end = column.bar().getMaxX() + reach(1);
    return taken.stream()
        .filter(
            t ->
                t.column() == column.index()
                    || (t.box().getMaxX() > start && t.box().getMinX() < end))
        .mapToDouble(t -> t.box().getMinY())
        .min()
        .orElse(frame.area().getMaxY());
  }

  private void place(Column column, Item item) {
    items.add(item);
    take(column, item.box());
  }

  private void take(Column column, Rectangle2D box) {
    taken.add(new Taken(column.index(), box));
  }
}
