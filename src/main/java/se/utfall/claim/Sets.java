package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import se.utfall.claim.Condition.First;
import se.utfall.claim.Condition.MovedMost;
import se.utfall.claim.Condition.Since;
import se.utfall.claim.Condition.Way;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Judges what is said of several subjects together. */
final class Sets {
  /** What makes a subject leave the base rather than make the whole claim impossible. */
  private static final Set<Rule> LACKS =
      EnumSet.of(
          Rule.CLAIM_NO_VALUE,
          Rule.CLAIM_MISSING,
          Rule.CLAIM_SUPPRESSED,
          Rule.CLAIM_ALONE,
          Rule.CLAIM_FEW,
          Rule.CLAIM_BREAK,
          Rule.CLAIM_SERIES,
          Rule.CLAIM_STANDING,
          Rule.CLAIM_RANK,
          Rule.CLAIM_TARGET,
          Rule.CLAIM_BRANCHES,
          Rule.CLAIM_DIRECTION);

  private final Measures measures;
  private final Function<Subject, Spoken> finder;
  private final BiFunction<Spoken, Condition, Finding> judge;

  Sets(
      Measures measures,
      Function<Subject, Spoken> finder,
      BiFunction<Spoken, Condition, Finding> judge) {
    this.measures = measures;
    this.finder = finder;
    this.judge = judge;
  }

  /** How many of several something holds for. */
  private record Count(int holds, int of, List<Reading> readings) {}

  Finding share(Claim.Share share) {
    Count count = count(share.members(), share.condition(), Optional.empty());
    requireSome(count, share.members());
    boolean holds = fits(share.quantity(), count);
    Told told = new Told.Among(count.holds(), count.of(), false);
    return Finding.of(holds, count.readings(), Truth.of(Truth.Kind.COUNTED, told));
  }

  private static void requireSome(Count count, Members members) {
    if (count.of() == 0) {
      throw new Refusal(Fault.of(Rule.CLAIM_EMPTY, members.at()));
    }
  }

  /** Of how many of several something holds in a period. */
  Told howMany(Measure.HowMany many, Period period) {
    Count count = count(many.members(), many.condition(), Optional.of(period));
    return new Told.Among(count.holds(), count.of(), false);
  }

  private Count count(Members members, Condition condition, Optional<Period> period) {
    int holds = 0;
    int of = 0;
    List<Reading> readings = List.of();
    for (Subject member : measures.catalogue().members(members)) {
      Subject subject = period.map(member::in).orElse(member);
      Optional<Finding> finding = tried(() -> judge.apply(finder.apply(subject), condition));
      if (finding.isPresent()) {
        of++;
        holds += finding.get().holds() ? 1 : 0;
        readings = Evidence.joined(readings, finding.get().evidence().readings());
      }
    }
    return new Count(holds, of, readings);
  }

  private static <T> Optional<T> tried(Supplier<T> attempt) {
    try {
      return Optional.of(attempt.get());
    } catch (Refusal e) {
      if (LACKS.contains(e.fault().rule())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean fits(Quantity quantity, Count count) {
    int n = count.holds();
    int of = count.of();
    boolean base = quantity.of().filter(said -> said != of).isEmpty();
    return base
        && switch (quantity.kind()) {
          case EXACTLY -> n == quantity.n();
          case AT_LEAST -> n >= quantity.n();
          case AT_MOST -> n <= quantity.n();
          case MORE_THAN -> n > quantity.n();
          case FEWER_THAN -> n < quantity.n();
          case ALL -> n == of;
          case NONE -> n == 0;
          case HALF -> 2 * n == of;
          case MOST -> 2 * n > of;
          case ALL_BUT -> n == of - quantity.n();
        };
  }

  /** None of the others is beyond the subject; only those in the same unit can be. */
  Finding first(Spoken spoken, First first) {
    Line line = spoken.line();
    BigDecimal own = line.need(spoken.period());
    int side = Moving.side(first.peak(), line);
    List<Spoken> others = others(spoken, first.among());
    return ahead(
        spoken,
        others,
        other -> other.line().need(other.period()).compareTo(own) * side,
        Comparator.comparing(o -> o.line().need(o.period()).multiply(BigDecimal.valueOf(side))),
        o -> o.line().reading(o.period()));
  }

  /** The subject has moved that way, and none of the others further. */
  Finding movedMost(Spoken spoken, MovedMost most) {
    BigDecimal own = step(spoken, most.since());
    int side = side(most.way(), spoken.line());
    List<Spoken> others =
        others(spoken, most.among()).stream()
            .filter(o -> tried(() -> step(o, most.since())).isPresent())
            .toList();
    Finding finding =
        ahead(
            spoken,
            others,
            o -> sideStep(o, most).compareTo(own.multiply(BigDecimal.valueOf(side))),
            Comparator.comparing(o -> sideStep(o, most)),
            o -> change(o, most.since()));
    boolean moved = own.signum() * side > 0;
    Truth truth = Comparing.moved(spoken.line(), own, BigDecimal.ZERO, Optional.empty());
    return new Finding(
        moved && finding.holds(), finding.evidence().and(new Evidence(List.of(), List.of(truth))));
  }

  private static BigDecimal sideStep(Spoken other, MovedMost most) {
    BigDecimal side = BigDecimal.valueOf(side(most.way(), other.line()));
    return step(other, most.since()).multiply(side);
  }

  private static int side(Way way, Line line) {
    return switch (way) {
      case UP -> 1;
      case DOWN -> -1;
      case BETTER -> line.good();
      case WORSE -> -line.good();
      case SAME -> throw new Refusal(Fault.of(Rule.CLAIM_STEP, line.at(), line.title()));
    };
  }

  private static BigDecimal step(Spoken spoken, Since since) {
    Line line = spoken.line();
    if (!(since instanceof Since.From from)) {
      throw new Refusal(Fault.of(Rule.CLAIM_STEP, line.at(), line.title()));
    }
    BigDecimal now = line.need(spoken.period());
    Period then = Times.period(line, from.when(), spoken.period());
    line.comparable(then, spoken.period());
    return now.subtract(line.need(then));
  }

  /** How a subject has moved, with its sign. */
  private static Reading change(Spoken spoken, Since since) {
    Line line = spoken.line();
    BigDecimal step = step(spoken, since);
    Told.Measured told = new Told.Measured(step, line.difference(step).kind(), line.indicator());
    Reading now = line.reading(spoken.period());
    return new Reading(
        new Measure.Step(Optional.of(((Since.From) since).when())),
        now.indicator(),
        now.who(),
        now.name(),
        now.sex(),
        now.period(),
        Optional.of(Times.period(line, ((Since.From) since).when(), spoken.period())),
        told);
  }

  private List<Spoken> others(Spoken spoken, Members among) {
    List<Spoken> others = new ArrayList<>();
    for (Subject member : measures.catalogue().members(among)) {
      Subject subject = member.after(spoken.subject().in(spoken.period()));
      tried(() -> finder.apply(subject))
          .filter(o -> isAlike(spoken.line(), o.line()))
          .filter(o -> o.line().number(o.period()).isPresent())
          .ifPresent(others::add);
    }
    if (others.isEmpty()) {
      throw new Refusal(Fault.of(Rule.CLAIM_EMPTY, among.at()));
    }
    return others;
  }

  private static boolean isAlike(Line own, Line other) {
    boolean same = own.indicator().equals(other.indicator()) && own.name().equals(other.name());
    return !same
        && own.kind() == other.kind()
        && own.indicator().map(Indicator::unit).equals(other.indicator().map(Indicator::unit));
  }

  private static Finding ahead(
      Spoken spoken,
      List<Spoken> others,
      ToIntFunction<Spoken> beyond,
      Comparator<Spoken> order,
      Function<Spoken, Reading> reading) {
    List<Reading> readings = new ArrayList<>(List.of(reading.apply(spoken)));
    others.forEach(o -> readings.add(reading.apply(o)));
    Optional<Spoken> ahead = others.stream().filter(o -> beyond.applyAsInt(o) > 0).max(order);
    Truth truth =
        ahead
            .map(o -> new Truth(Truth.Kind.FIRST, List.of(), Optional.of(reading.apply(o))))
            .orElseGet(() -> Truth.of(Truth.Kind.IS_PEAK));
    return Finding.of(ahead.isEmpty(), readings, truth);
  }
}
