package se.utfall.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.svg.Anchor;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/**
 * The labels above a swarm: the own value's and the median's, each with a line down from it. One
 * stands above the other, so that they never meet, and the lower beside its line, away from the
 * other's.
 *
 * @param height in pixels
 * @param ownFrom where the own value's line begins
 * @param medianFrom where the median's line begins
 */
record SwarmHead(double height, double ownFrom, double medianFrom, List<Label> labels) {
  private static final double LINE = 18;
  private static final double BASE = 14;
  private static final double FOOT = 7;
  private static final double BESIDE = 6;

  /** A label, and where its line is. */
  record Pin(double x, String words, Type type, Role role) {}

  static SwarmHead of(Optional<Pin> own, Pin median, double width) {
    if (own.isEmpty()) {
      return alone(median, width);
    }
    Pin mine = own.get();
    Optional<Label> lowMedian = flag(median, Optional.of(mine.x), width);
    if (lowMedian.isPresent()) {
      Block top = Block.of(mine, width);
      double start = top.height();
      return head(top, lowMedian.get(), start + 2, start + 3);
    }
    Optional<Label> lowOwn = flag(mine, Optional.of(median.x), width);
    Block top = Block.of(median, width);
    return lowOwn.isPresent()
        ? head(top, lowOwn.get(), top.height() + 3, top.height() + 2)
        : stacked(top, Block.of(mine, width));
  }

  private static SwarmHead alone(Pin median, double width) {
    Optional<Label> flag = flag(median, Optional.empty(), width);
    if (flag.isPresent()) {
      return new SwarmHead(LINE + FOOT, 0, 3, List.of(at(flag.get(), BASE)));
    }
    Block block = Block.of(median, width);
    return new SwarmHead(block.height() + FOOT, 0, block.height() + 2, block.labels(0));
  }

  private static SwarmHead head(Block top, Label low, double ownFrom, double medianFrom) {
    List<Label> labels = new ArrayList<>(top.labels(0));
    labels.add(at(low, top.height() + BASE));
    return new SwarmHead(top.height() + LINE + FOOT, ownFrom, medianFrom, labels);
  }

  /** Where neither has room beside its line: the median's line begins below the own label. */
  private static SwarmHead stacked(Block median, Block own) {
    List<Label> labels = new ArrayList<>(median.labels(0));
    labels.addAll(own.labels(median.height()));
    double end = median.height() + own.height();
    boolean under = Math.abs(median.pin.x - own.middle) < own.width / 2 + BESIDE;
    double medianFrom = under ? end + 2 : median.height() + 2;
    return new SwarmHead(end + FOOT, end + 2, medianFrom, labels);
  }

  /** The label beside its line, on the side away from an obstacle if it can. */
  private static Optional<Label> flag(Pin pin, Optional<Double> obstacle, double width) {
    boolean right = obstacle.isEmpty() || pin.x >= obstacle.get();
    Anchor first = right ? Anchor.START : Anchor.END;
    Anchor second = right ? Anchor.END : Anchor.START;
    return flag(pin, first, obstacle, width).or(() -> flag(pin, second, obstacle, width));
  }

  private static Optional<Label> flag(
      Pin pin, Anchor anchor, Optional<Double> obstacle, double width) {
    double room = Label.room(pin.type, pin.words);
    double x = anchor == Anchor.START ? pin.x + BESIDE : pin.x - BESIDE;
    double start = x - anchor.share() * room;
    double end = start + room;
    boolean clear =
        obstacle.isEmpty()
            || obstacle.get() < start - BESIDE + 1
            || obstacle.get() > end + BESIDE - 1;
    return start >= 0 && end <= width && clear
        ? Optional.of(new Label(pin.words, x, 0, anchor, pin.type, pin.role))
        : Optional.empty();
  }

  private static Label at(Label label, double y) {
    return new Label(label.words(), label.x(), y, label.anchor(), label.type(), label.role());
  }

  /** A label in lines over its line, moved sideways only to stay inside. */
  private record Block(Pin pin, List<String> lines, double middle, double width) {

    static Block of(Pin pin, double most) {
      List<String> lines = Wrap.lines(pin.words, pin.type, most);
      double width = lines.stream().mapToDouble(line -> Label.room(pin.type, line)).max().orElse(0);
      double middle = Math.min(Math.max(pin.x, width / 2), most - width / 2);
      return new Block(pin, lines, middle, width);
    }

    double height() {
      return lines.size() * LINE;
    }

    List<Label> labels(double top) {
      List<Label> labels = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        double y = top + BASE + i * LINE;
        labels.add(new Label(lines.get(i), middle, y, Anchor.MIDDLE, pin.type, pin.role));
      }
      return labels;
    }
  }
}
