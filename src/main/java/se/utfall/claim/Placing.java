package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import se.utfall.claim.Condition.Goal;
import se.utfall.claim.Condition.Level;
import se.utfall.claim.Condition.Stands;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Wording;
import se.utfall.stats.Standing;
import se.utfall.stats.TargetResult;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** Judges where a subject's figure lies, and what is known about the figure itself. */
record Placing(Sizes sizes, Wording wording) {

  Finding stands(Spoken spoken, Stands stands) {
    Line line = ownTotal(spoken);
    Reading now = standing(line, spoken.period());
    List<Reading> readings = new ArrayList<>(List.of(now));
    boolean holds = group(now) == stands.group();
    if (stands.from().isPresent()) {
      Period then = before(spoken, stands);
      line.comparable(then, spoken.period());
      Reading before = standing(line, then);
      readings.add(before);
      holds &= group(before) == stands.from().get();
    }
    return Finding.of(holds, readings, Truth.of(Truth.Kind.STANDS, now.told()));
  }

  private static Line ownTotal(Spoken spoken) {
    Line line = spoken.line();
    if (!spoken.subject().isOwnTotal()
        || line.indicator().isEmpty()
        || spoken.subject().measure() != Measure.Plain.VALUE) {
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
    NavigableSet<Period> periods = new TreeSet<>(indicator.peers().periods());
    indicator.own().keySet().stream().filter(indicator::withholds).forEach(periods::add);
    return periods.headSet(spoken.period(), false).descendingSet().stream()
        .filter(p -> Standing.of(indicator, p).isPresent() || indicator.withholds(p))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Fault.of(
                        Rule.CLAIM_ALONE, line.at(), line.title(), spoken.period().toString())));
  }

  /** What a standing prints. */
  static Reading standing(Spoken spoken) {
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
    line.requireNumber();
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
}
