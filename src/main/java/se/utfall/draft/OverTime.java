package se.utfall.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Direction;
import se.utfall.stats.Change;
import se.utfall.stats.ChangeMargin;

/** What can be said of an indicator's change and of the way that it has gone before. */
final class OverTime {
  private static final int LONGEST_RUN = 10;

  private final Facts facts;
  private final Past past;

  OverTime(Facts facts) {
    this.facts = facts;
    this.past = Past.of(facts);
  }

  List<Point> points() {
    return Stream.of(turn(), margin().or(this::time)).flatMap(Optional::stream).toList();
  }

  static String sign(BigDecimal difference, String up, String same, String down) {
    return difference.signum() == 0 ? same : difference.signum() > 0 ? up : down;
  }

  /** Which way is good is said where it isn't the usual way. */
  private Optional<Point> turn() {
    return facts
        .change()
        .filter(c -> facts.indicator().direction() == Direction.LOWER)
        .filter(c -> c.difference().signum() != 0)
        .map(c -> new Point(isGood(c) ? "turn.good" : "turn.bad", 1, 0));
  }

  private Optional<Point> margin() {
    return facts
        .change()
        .filter(c -> ChangeMargin.covers(facts.indicator().own(), c))
        .map(c -> new Point("margin", 2, 1));
  }

  /** The longest view back that says anything. */
  private Optional<Point> time() {
    int run = past.run();
    int extreme = past.extreme();
    if (Math.abs(run) > 1 && Math.abs(run) <= LONGEST_RUN && (past.isAllRun() || extreme == 0)) {
      return Optional.of(new Point(run > 0 ? "run.up" : "run.down", 3, 3));
    }
    return extreme == 0
        ? back()
        : Optional.of(new Point(extremeWord(extreme, extreme * facts.good()), 3, 3));
  }

  private static String extremeWord(int sign, int good) {
    return good == 0 ? (sign > 0 ? "highest" : "lowest") : good > 0 ? "best" : "worst";
  }

  /** A fall and a rise, or the other way round, seen from where it began. */
  private Optional<Point> back() {
    return past.first()
        .filter(first -> facts.change().filter(c -> !c.from().equals(first)).isPresent())
        .filter(first -> facts.change().filter(c -> c.difference().signum() != 0).isPresent())
        .map(first -> sign(past.difference(), "above", "same", "below"))
        .map(side -> new Point("back." + side, 3, 6));
  }

  private static boolean isGood(Change change) {
    return change.verdict() == Change.Verdict.IMPROVED;
  }
}
