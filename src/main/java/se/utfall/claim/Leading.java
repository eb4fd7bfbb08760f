package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.claim.Condition.First;
import se.utfall.claim.Condition.MovedMost;
import se.utfall.claim.Condition.Since;
import se.utfall.claim.Condition.Way;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Judges whether a subject is ahead of several others; only those in the same unit can be. */
record Leading(Measures measures, Times times) {

  /** The subject beside another, with the values of both from one source. */
  private record Beside(Reading own, BigDecimal number, Reading other, BigDecimal against) {
    BigDecimal lead(int side) {
      return against.subtract(number).multiply(BigDecimal.valueOf(side));
    }
  }

  /** None of the others is beyond the subject. */
  Finding first(Spoken spoken, First first) {
    spoken.line().need(spoken.period());
    List<Beside> all =
        others(spoken, first.among()).stream()
            .flatMap(other -> Counting.triedOfAll(() -> level(spoken, other)).stream())
            .toList();
    return ahead(all, Moving.side(first.peak(), spoken.line()), first.among());
  }

  /** The subject has moved that way, and none of the others further. */
  Finding movedMost(Spoken spoken, MovedMost most) {
    BigDecimal own = step(spoken.line(), spoken.period(), most.since());
    List<Beside> all =
        others(spoken, most.among()).stream()
            .flatMap(other -> Counting.triedOfAll(() -> course(spoken, other, most)).stream())
            .toList();
    int side = side(most.way(), spoken.line());
    Finding finding = ahead(all, side, most.among());
    Truth truth = Comparing.moved(spoken.line(), own, BigDecimal.ZERO, Optional.empty());
    boolean moved = own.signum() * side > 0;
    return new Finding(
        moved && finding.holds(), finding.evidence().and(new Evidence(List.of(), List.of(truth))));
  }

  private static Finding ahead(List<Beside> all, int side, Members among) {
    if (all.isEmpty()) {
      throw new Refusal(Fault.of(Rule.CLAIM_EMPTY, among.at()));
    }
    List<Reading> readings = new ArrayList<>(List.of(all.get(0).own()));
    all.forEach(beside -> readings.add(beside.other()));
    Optional<Beside> ahead =
        all.stream()
            .filter(beside -> beside.lead(side).signum() > 0)
            .reduce((a, b) -> b.lead(side).compareTo(a.lead(side)) > 0 ? b : a);
    Truth truth =
        ahead
            .map(b -> new Truth(Truth.Kind.FIRST, List.of(), Optional.of(b.other())))
            .orElseGet(() -> Truth.of(Truth.Kind.IS_PEAK));
    return Finding.of(ahead.isEmpty(), readings, truth);
  }

  private Beside level(Spoken spoken, Subject other) {
    Measures.Pair pair = measures.pair(spoken.subject(), other);
    Line own = pair.first();
    Line line = pair.second();
    Period period = times.of(other, line, Optional.of(spoken.period()));
    return new Beside(
        own.reading(spoken.period()),
        own.need(spoken.period()),
        line.reading(period),
        line.need(period));
  }

  private Beside course(Spoken spoken, Subject other, MovedMost most) {
    Measures.Pair pair = measures.pair(spoken.subject(), other);
    Line own = pair.first();
    Line line = pair.second();
    Period period = times.of(other, line, Optional.of(spoken.period()));
    Reading change = change(line, period, most.since());
    BigDecimal step = step(line, period, most.since());
    boolean sameWay = side(most.way(), line) == side(most.way(), own);
    return new Beside(
        change(own, spoken.period(), most.since()),
        step(own, spoken.period(), most.since()),
        change,
        sameWay ? step : step.negate());
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

  private static Period base(Line line, Period period, Since since) {
    if (!(since instanceof Since.From from)) {
      throw new Refusal(Fault.of(Rule.CLAIM_STEP, line.at(), line.title()));
    }
    Period then = Times.period(line, from.when(), period);
    line.earlier(then, period);
    line.comparable(then, period);
    return then;
  }

  private static BigDecimal step(Line line, Period period, Since since) {
    return line.need(period).subtract(line.need(base(line, period, since)));
  }

  /** How a line has moved, with its sign. */
  private static Reading change(Line line, Period period, Since since) {
    BigDecimal step = step(line, period, since);
    Period from = base(line, period, since);
    Reading now = line.reading(period);
    return new Reading(
        new Measure.Step(Optional.of(new When.At(from))),
        now.indicator(),
        now.who(),
        now.name(),
        now.sex(),
        now.period(),
        Optional.of(from),
        new Told.Measured(step, line.difference(step).kind(), line.indicator()));
  }

  /** The others that are in the same unit. */
  private List<Subject> others(Spoken spoken, Members among) {
    return measures.catalogue().members(among).stream()
        .map(member -> member.after(spoken.subject().in(spoken.period())))
        .filter(
            subject ->
                Counting.triedOfAll(() -> measures.line(subject))
                    .filter(line -> isAlike(spoken.line(), line))
                    .isPresent())
        .toList();
  }

  private static boolean isAlike(Line own, Line other) {
    boolean same =
        own.indicator().equals(other.indicator())
            && own.name().equals(other.name())
            && own.who().equals(other.who())
            && own.sex().equals(other.sex());
    return !same
        && own.kind() == other.kind()
        && own.indicator().map(Indicator::unit).equals(other.indicator().map(Indicator::unit));
  }
}
