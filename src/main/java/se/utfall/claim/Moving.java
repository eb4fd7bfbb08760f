package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.claim.Condition.Extreme;
import se.utfall.claim.Condition.Moved;
import se.utfall.claim.Condition.Since;
import se.utfall.claim.Condition.Turned;
import se.utfall.claim.Condition.Way;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Judges how a subject's figures have moved over time. */
record Moving(Sizes sizes, Amounts amounts) {

  Finding moved(Spoken spoken, Moved moved) {
    if (moved.since() instanceof Since.From from) {
      return since(spoken, moved, from);
    }
    if (moved.since() instanceof Since.Run run) {
      return run(spoken, moved, run.changes());
    }
    return moved.since() instanceof Since.Each each
        ? each(spoken, moved, each)
        : firstTime(spoken, moved, (Since.FirstTime) moved.since());
  }

  private Finding since(Spoken spoken, Moved moved, Since.From from) {
    Line line = spoken.line();
    BigDecimal now = line.need(spoken.period());
    Period then = Times.period(line, from.when(), spoken.period());
    BigDecimal before = line.need(then);
    line.earlier(then, spoken.period());
    line.comparable(then, spoken.period());
    BigDecimal difference = now.subtract(before);
    boolean holds = went(moved, line, difference, before);
    List<Reading> readings = readings(line, List.of(spoken.period(), then));
    Truth truth = Comparing.moved(line, difference, before, moved.by());
    Optional<Truth> limit = sizes.limit(holds, moved.degree(), line, difference, before);
    return Finding.of(holds, readings, truth, limit);
  }

  private boolean went(Moved moved, Line line, BigDecimal difference, BigDecimal before) {
    boolean about = moved.degree().filter(Condition.Degree.ABOUT::equals).isPresent();
    boolean way = (about && moved.way() == Way.SAME) || is(moved.way(), line, difference.signum());
    boolean size = moved.degree().map(d -> sizes.fits(d, line, difference, before)).orElse(true);
    boolean amount = moved.by().map(by -> amounts.is(by, line, difference, before)).orElse(true);
    return way && size && amount;
  }

  static boolean is(Way way, Line line, int signum) {
    return switch (way) {
      case UP -> signum > 0;
      case DOWN -> signum < 0;
      case SAME -> signum == 0;
      case BETTER -> signum * line.good() > 0;
      case WORSE -> signum * line.good() < 0;
    };
  }

  private Finding run(Spoken spoken, Moved moved, int changes) {
    Line line = spoken.line();
    List<Period> periods = new ArrayList<>(List.of(spoken.period()));
    line.need(spoken.period());
    for (int i = 0; i < changes; i++) {
      periods.add(0, line.previous(periods.get(0)));
    }
    line.comparable(periods.get(0), spoken.period());
    return steps(line, moved, periods);
  }

  private Finding each(Spoken spoken, Moved moved, Since.Each each) {
    Line line = spoken.line();
    line.need(spoken.period());
    Period from = Times.period(line, each.when(), spoken.period());
    line.need(from);
    line.earlier(from, spoken.period());
    line.comparable(from, spoken.period());
    return steps(line, moved, line.row(from, spoken.period()));
  }

  private Finding steps(Line line, Moved moved, List<Period> periods) {
    requireTwo(line, periods);
    boolean holds = true;
    for (int i = 1; i < periods.size(); i++) {
      BigDecimal before = line.need(periods.get(i - 1));
      holds &= went(moved, line, line.need(periods.get(i)).subtract(before), before);
    }
    return Finding.of(holds, readings(line, periods), running(line, periods));
  }

  private static void requireTwo(Line line, List<Period> periods) {
    if (periods.size() < 2) {
      throw new Refusal(Fault.of(Rule.CLAIM_FEW, line.at(), line.title()));
    }
  }

  /** How many changes up to the last period went the same way. */
  private static Truth running(Line line, List<Period> periods) {
    int last = periods.size() - 1;
    int sign = step(line, periods, last);
    int run = 0;
    while (run < last && step(line, periods, last - run) == sign) {
      run++;
    }
    Truth.Kind kind =
        sign > 0 ? Truth.Kind.RUN_UP : sign < 0 ? Truth.Kind.RUN_DOWN : Truth.Kind.RUN_SAME;
    return Truth.of(
        kind, new Told.Measured(BigDecimal.valueOf(run), Told.Kind.COUNT, Optional.empty()));
  }

  private static int step(Line line, List<Period> periods, int i) {
    return line.need(periods.get(i)).compareTo(line.need(periods.get(i - 1)));
  }

  private Finding firstTime(Spoken spoken, Moved moved, Since.FirstTime first) {
    Line line = spoken.line();
    line.need(spoken.period());
    Period from =
        first.when().map(w -> Times.period(line, w, spoken.period())).orElseGet(line::first);
    line.comparable(from, spoken.period());
    List<Period> periods = line.row(from, spoken.period());
    requireTwo(line, periods.subList(0, Math.max(0, periods.size() - 1)));
    int last = periods.size() - 1;
    boolean now = step(line, moved, periods, last);
    Optional<Period> earlier =
        periods.subList(1, last).stream()
            .filter(p -> step(line, moved, periods, periods.indexOf(p)))
            .reduce((a, b) -> b);
    Truth truth =
        earlier
            .map(p -> new Truth(Truth.Kind.BEFORE, List.of(), Optional.of(line.reading(p))))
            .orElseGet(() -> Truth.of(Truth.Kind.NOT_BEFORE));
    BigDecimal before = line.need(periods.get(last - 1));
    BigDecimal difference = line.need(spoken.period()).subtract(before);
    return Finding.of(
        now && earlier.isEmpty(),
        readings(line, periods),
        Comparing.moved(line, difference, before, moved.by()),
        truth);
  }

  private boolean step(Line line, Moved moved, List<Period> periods, int i) {
    BigDecimal before = line.need(periods.get(i - 1));
    return went(moved, line, line.need(periods.get(i)).subtract(before), before);
  }

  /** No figure in the row is beyond the one that is spoken of; equals share the end. */
  Finding extreme(Spoken spoken, Extreme extreme) {
    Line line = spoken.line();
    BigDecimal now = line.need(spoken.period());
    Period from =
        extreme.since().map(w -> Times.period(line, w, spoken.period())).orElseGet(line::first);
    Optional<Fault> broken =
        extreme.since().isEmpty() ? line.broken(spoken.period()) : Optional.empty();
    broken.ifPresent(
        fault -> {
          throw new Refusal(fault);
        });
    line.comparable(from, spoken.period());
    List<Period> periods = line.row(from, spoken.period());
    requireTwo(line, periods);
    int side = side(extreme.peak(), line);
    Optional<Period> beyond =
        periods.stream()
            .filter(p -> line.need(p).compareTo(now) * side > 0)
            .reduce((a, b) -> line.need(b).compareTo(line.need(a)) * side > 0 ? b : a);
    Truth truth =
        beyond
            .map(p -> new Truth(Truth.Kind.PEAK, List.of(), Optional.of(line.reading(p))))
            .orElseGet(() -> Truth.of(Truth.Kind.IS_PEAK));
    return Finding.of(beyond.isEmpty(), readings(line, periods), truth);
  }

  /** 1 where the end that is meant is the highest number, −1 where it is the lowest. */
  static int side(Condition.Peak peak, Line line) {
    return switch (peak) {
      case HIGHEST -> 1;
      case LOWEST -> -1;
      case BEST -> line.good();
      case WORST -> -line.good();
    };
  }

  /** The last change goes against at least two before it that went the same way. */
  Finding turned(Spoken spoken, Turned turned) {
    Line line = spoken.line();
    List<Period> periods = new ArrayList<>(List.of(spoken.period()));
    line.need(spoken.period());
    for (int i = 0; i < 3; i++) {
      periods.add(0, line.previous(periods.get(0)));
    }
    line.comparable(periods.get(0), spoken.period());
    int now = step(line, periods, 3);
    boolean turn = now != 0 && step(line, periods, 2) == -now && step(line, periods, 1) == -now;
    boolean way = turned.now().map(w -> is(w, line, now)).orElse(true);
    return Finding.of(turn && way, readings(line, periods), running(line, periods));
  }

  static List<Reading> readings(Line line, List<Period> periods) {
    return periods.stream().flatMap(p -> line.readings(p).stream()).toList();
  }
}
