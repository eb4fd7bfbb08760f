package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.claim.Condition.Fact;
import se.utfall.claim.Condition.Goal;
import se.utfall.claim.Condition.Level;
import se.utfall.claim.Condition.Stands;
import se.utfall.claim.Condition.Varies;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Value;
import se.utfall.model.Wording;
import se.utfall.stats.Standing;
import se.utfall.stats.TargetResult;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** Judges where a subject's figure lies, and what is known about the figure itself. */
record Placing(Measures measures, Sizes sizes, Wording wording) {

  Finding stands(Spoken spoken, Stands stands) {
    Line line = ownTotal(spoken);
    Reading now = standing(line, spoken.period());
    List<Reading> readings = new ArrayList<>(List.of(now));
    boolean holds = group(now) == stands.group();
    if (stands.from().isPresent()) {
      Reading before = standing(line, before(spoken, stands));
      readings.add(before);
      holds &= group(before) == stands.from().get();
    }
    return Finding.of(holds, readings, Truth.of(Truth.Kind.STANDS, now.told()));
  }

  private static Line ownTotal(Spoken spoken) {
    Line line = spoken.line();
    boolean own = line.name().isEmpty() && line.who().isEmpty() && line.sex().isEmpty();
    if (!own || line.indicator().isEmpty() || spoken.subject().measure() != Measure.Plain.VALUE) {
      throw new Refusal(Fault.of(Rule.CLAIM_STANDING_OWN, line.at(), line.title()));
    }
    line.good();
    return line;
  }

  private static Reading standing(Line line, Period period) {
    Indicator indicator = line.indicator().orElseThrow();
    if (indicator.withholds(period)) {
      line.need(period);
    }
    Group group =
        Standing.of(indicator, period)
            .map(Standing::group)
            .orElseThrow(
                () ->
                    new Refusal(
                        Fault.of(Rule.CLAIM_STANDING, line.at(), line.title(), period.toString())));
    return new Reading(
        Measure.Plain.VALUE,
        line.indicator(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(period),
        Optional.empty(),
        new Told.Stands(group));
  }

  private static Group group(Reading reading) {
    return ((Told.Stands) reading.told()).group();
  }

  /** The standing before is that of the last earlier period that has one. */
  private static Period before(Spoken spoken, Stands stands) {
    Line line = spoken.line();
    if (stands.before().filter(w -> !w.equals(new When.Back(1))).isPresent()) {
      return Times.period(line, stands.before().get(), spoken.period());
    }
    Indicator indicator = line.indicator().orElseThrow();
    return indicator.peers().periods().headSet(spoken.period(), false).descendingSet().stream()
        .filter(p -> Standing.of(indicator, p).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Fault.of(
                        Rule.CLAIM_ALONE, line.at(), line.title(), spoken.period().toString())));
  }

  /** What a standing prints. */
  Reading standing(Spoken spoken) {
    return standing(ownTotal(spoken), spoken.period());
  }

  Finding goal(Spoken spoken, Goal goal) {
    Line line = ownTotal(spoken);
    Indicator indicator = line.indicator().orElseThrow();
    BigDecimal number = line.need(spoken.period());
    TargetResult result =
        TargetResult.of(indicator, spoken.period())
            .orElseThrow(
                () ->
                    new Refusal(
                        Fault.of(
                            Rule.CLAIM_TARGET,
                            line.at(),
                            line.title(),
                            spoken.period().toString())));
    boolean reached = result.reached().orElse(false);
    BigDecimal off = number.subtract(result.target().value());
    boolean near =
        !reached && sizes.fits(Condition.Degree.SLIGHT, line, off, result.target().value());
    Reading aim =
        new Reading(
            Measure.Plain.VALUE,
            line.indicator(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(spoken.period()),
            Optional.empty(),
            new Told.Aim(result.target(), indicator));
    Truth truth =
        reached ? Truth.of(Truth.Kind.REACHED) : Truth.of(Truth.Kind.MISSED, line.difference(off));
    return Finding.of(
        goal.near() ? near : reached, List.of(line.reading(spoken.period()), aim), truth);
  }

  Finding level(Spoken spoken, Level level) {
    Line line = spoken.line();
    BigDecimal number = line.need(spoken.period());
    Wording.Band band = band(line, level.band());
    boolean inside =
        band.from().filter(from -> number.compareTo(from) < 0).isEmpty()
            && band.to().filter(to -> number.compareTo(to) > 0).isEmpty();
    Truth.Kind kind = inside ? Truth.Kind.INSIDE : Truth.Kind.OUTSIDE;
    return Finding.of(inside, line.readings(spoken.period()), Truth.of(kind));
  }

  private Wording.Band band(Line line, String name) {
    List<String> names = wording.bands().stream().map(Wording.Band::name).distinct().toList();
    return wording.bands().stream()
        .filter(band -> band.name().equalsIgnoreCase(name))
        .filter(
            band ->
                band.unit().isEmpty() || band.unit().equals(line.indicator().map(Indicator::unit)))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Fault.of(
                            Rule.CLAIM_BAND,
                            line.at(),
                            name,
                            names.isEmpty() ? "–" : String.join(", ", names))
                        .near(Nearest.to(name, names))));
  }

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
    if (!holds) {
      truths.add(Truth.of(Truth.Kind.THRESHOLD, sizes.wide(range)));
    }
    return Finding.of(holds, range.readings(spoken.period()), truths.toArray(Truth[]::new));
  }
}
