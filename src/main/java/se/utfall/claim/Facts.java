package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.claim.Condition.Fact;
import se.utfall.claim.Condition.Varies;
import se.utfall.model.Period;
import se.utfall.model.Value;

/** Judges what is said about the data themselves. */
record Facts(Measures measures, Sizes sizes) {

  Finding fact(Spoken spoken, Fact fact) {
    Line line = spoken.line();
    Period period = spoken.period();
    return switch (fact) {
      case MISSING -> known(line, period, line.number(period).isEmpty());
      case SUPPRESSED ->
          known(
              line,
              period,
              line.reason(period).filter(r -> r == Value.Reason.SUPPRESSED).isPresent());
      case BROKEN -> broken(line, period);
      case NEW -> isNew(line, period);
    };
  }

  private static Finding known(Line line, Period period, boolean holds) {
    boolean there = line.number(period).isPresent();
    Truth truth =
        Truth.of(there ? Truth.Kind.THERE : Truth.Kind.ABSENT, line.reading(period).told());
    return Finding.of(holds, List.of(line.reading(period)), truth);
  }

  /** A break after the measurement before; where none is told, any break up to the period. */
  private static Finding broken(Line line, Period period) {
    line.need(period);
    Optional<Period> before =
        line.values().headMap(period).keySet().stream()
            .filter(p -> line.number(p).isPresent())
            .reduce((a, b) -> b);
    boolean broken =
        line.breaks().stream()
            .anyMatch(
                b ->
                    before
                        .map(p -> b.from().isWithin(p, period))
                        .orElse(b.from().compareTo(period) <= 0));
    Truth.Kind kind = broken ? Truth.Kind.INCOMPARABLE : Truth.Kind.COMPARABLE;
    return Finding.of(broken, line.readings(period), Truth.of(kind));
  }

  /** New is what no earlier edition asked for; what is asked in another way is not. */
  private static Finding isNew(Line line, Period period) {
    line.need(period);
    boolean asked =
        line.values().headMap(period).keySet().stream()
            .anyMatch(p -> line.reason(p).filter(r -> r == Value.Reason.NOT_MEASURED).isEmpty());
    boolean isNew = !asked && line.broken(period).isEmpty();
    List<Reading> earlier =
        Moving.readings(line, List.copyOf(line.values().headMap(period).keySet()));
    List<Reading> readings = new ArrayList<>(line.readings(period));
    readings.addAll(earlier);
    return Finding.of(isNew, readings, Truth.of(isNew ? Truth.Kind.NEW : Truth.Kind.OLD));
  }

  Finding varies(Spoken spoken, Varies varies) {
    Subject subject = spoken.subject();
    Line range =
        measures.line(
            new Subject(
                new Measure.Range(varies.branches()),
                subject.indicator(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                subject.when(),
                subject.at()));
    BigDecimal span = range.need(spoken.period());
    BigDecimal base = spoken.line().number(spoken.period()).orElse(BigDecimal.ZERO);
    boolean holds = sizes.isWide(range, span, base) == varies.much();
    List<Truth> truths = new ArrayList<>();
    truths.add(Truth.of(Truth.Kind.SPANS, range.difference(span)));
    truths.add(Truth.of(holds ? Truth.Kind.WIDE : Truth.Kind.THRESHOLD, sizes.wide(range)));
    return Finding.of(holds, range.readings(spoken.period()), truths.toArray(Truth[]::new));
  }
}
