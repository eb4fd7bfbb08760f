package se.utfall.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.utfall.svg.Anchor;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** The parts under a swarm: a rule for each, and its name as near beneath as all have room. */
final class SwarmZones {
  private static final double LINE = 17;
  private static final double BETWEEN = 10;
  private static final double UNDER = 17;
  private static final double LEADER = 9;

  private final List<Zone> zones;
  private final List<List<String>> names;
  private final double[] middles;
  private final boolean fits;
  private final boolean led;

  /**
   * A part of the scale.
   *
   * @param own whether the own value is in it
   */
  record Zone(String name, double start, double end, boolean own) {
    double middle() {
      return (start + end) / 2;
    }

    /** The place on the rule that is nearest. */
    double nearest(double x) {
      return Math.min(Math.max(x, start), end);
    }

    double longestWord() {
      return Arrays.stream(name.split(" ", -1))
          .mapToDouble(word -> Label.room(Type.SMALL, word))
          .max()
          .orElse(0);
    }
  }

  private SwarmZones(List<Zone> zones, List<List<String>> names, double width) {
    this.zones = zones;
    this.names = names;
    double[] widths = names.stream().mapToDouble(SwarmZones::room).toArray();
    double[] wanted = zones.stream().mapToDouble(Zone::middle).toArray();
    this.middles = Apart.middles(wanted, widths, BETWEEN, 0, width);
    this.fits = Arrays.stream(widths).map(w -> w + BETWEEN).sum() <= width + BETWEEN;
    this.led = IntStream.range(0, widths.length).anyMatch(this::isAway);
  }

  /** Names in one line each; all in several where that brings them to their rules. */
  static SwarmZones of(List<Zone> zones, double width) {
    SwarmZones whole = new SwarmZones(zones, names(zones, width), width);
    if (whole.fits && !whole.led) {
      return whole;
    }
    double share = (width - BETWEEN * (zones.size() - 1)) / zones.size();
    double longest = zones.stream().mapToDouble(Zone::longestWord).max().orElse(0);
    SwarmZones broken = new SwarmZones(zones, names(zones, Math.min(longest, share)), width);
    return whole.fits && broken.led ? whole : broken;
  }

  double height() {
    int lines = names.stream().mapToInt(List::size).max().orElse(0);
    return lines == 0 ? 0 : UNDER + (led ? LEADER : 0) + (lines - 1) * LINE + 6;
  }

  List<Item> items(double top) {
    List<Item> items = new ArrayList<>();
    double first = top + UNDER + (led ? LEADER : 0);
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      items.add(rule(zone, top));
      if (isAway(i)) {
        Line2D line = new Line2D.Double(zone.nearest(middles[i]), top + 2, middles[i], first - 12);
        items.add(new Rule(line, Role.QUIET, Styles.HAIR, false));
      }
      for (int n = 0; n < names.get(i).size(); n++) {
        items.add(name(zone, names.get(i).get(n), middles[i], first + n * LINE));
      }
    }
    return items;
  }

  private static Rule rule(Zone zone, double y) {
    Line2D line = new Line2D.Double(zone.start(), y, zone.end(), y);
    return zone.own()
        ? new Rule(line, Role.INK, Styles.line(5), false)
        : new Rule(line, Role.AXIS, Styles.line(3), false);
  }

  private static Label name(Zone zone, String words, double x, double y) {
    return new Label(words, x, y, Anchor.MIDDLE, Type.SMALL, zone.own() ? Role.INK : Role.QUIET);
  }

  /** Whether a name stands so far from its rule that a line must lead to it. */
  private boolean isAway(int zone) {
    double off = Math.abs(middles[zone] - zones.get(zone).nearest(middles[zone]));
    double aside = Math.abs(middles[zone] - zones.get(zone).middle());
    return off > 0 && aside > room(names.get(zone)) / 2;
  }

  private static List<List<String>> names(List<Zone> zones, double most) {
    return zones.stream().map(z -> Wrap.lines(z.name(), Type.SMALL, most)).toList();
  }

  private static double room(List<String> lines) {
    return lines.stream().mapToDouble(line -> Label.room(Type.SMALL, line)).max().orElse(0);
  }
}
