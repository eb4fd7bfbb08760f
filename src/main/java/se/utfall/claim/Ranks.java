package se.utfall.claim;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.stats.GroupRank;
import se.utfall.stats.Standing;
import se.utfall.text.Rule;

/** Finds the own place among all municipalities or within a group. */
final class Ranks {
  private Ranks() {}

  static Line line(Indicator indicator, Subject subject, Measure.Rank rank) {
    if (indicator.direction() == Direction.NEUTRAL) {
      throw new Refusal(Fault.of(Rule.CLAIM_DIRECTION, subject.at(), indicator.shortTitle()));
    }
    Line own = Lines.of(indicator, subject);
    if (!subject.isOwnTotal()) {
      throw new Refusal(Fault.of(Rule.CLAIM_STANDING_OWN, subject.at(), own.title()));
    }
    Optional<Comparison> group = rank.within().map(within -> group(indicator, within));
    SortedMap<Period, Told> values = new TreeMap<>();
    indicator.own().keySet().stream()
        .filter(indicator::withholds)
        .forEach(period -> values.put(period, new Told.Missing(Value.Reason.SUPPRESSED)));
    for (Period period : indicator.peers().periods()) {
      place(indicator, group, period).ifPresent(told -> values.put(period, told));
    }
    if (values.isEmpty()) {
      throw new Refusal(Fault.of(Rule.CLAIM_RANK, subject.at(), indicator.shortTitle()));
    }
    Line line = own.measured(subject, Direction.LOWER, Told.Kind.PLACE, values, Map.of());
    return group.map(Comparison::name).map(line::named).orElse(line);
  }

  private static Optional<Told> place(
      Indicator indicator, Optional<Comparison> group, Period period) {
    if (indicator.withholds(period)) {
      return Optional.of(new Told.Missing(Value.Reason.SUPPRESSED));
    }
    if (group.isPresent()) {
      return GroupRank.of(indicator, group.get(), period)
          .map(rank -> new Told.Among(rank.place(), rank.participants(), true));
    }
    return Standing.of(indicator, period).flatMap(Ranks::among);
  }

  private static Optional<Told> among(Standing standing) {
    return standing
        .rank()
        .flatMap(place -> standing.participants().map(of -> new Told.Among(place, of, true)));
  }

  /** A group by what sort it is, by its name, or by its id, which looks like an indicator's. */
  private static Comparison group(Indicator indicator, Subject within) {
    return indicator.comparisons().stream()
        .map(Indicator.Series::comparison)
        .filter(comparison -> !comparison.members().isEmpty())
        .filter(comparison -> isMeant(comparison, within))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(Fault.of(Rule.CLAIM_RANK_GROUP, within.at(), indicator.shortTitle())));
  }

  private static boolean isMeant(Comparison comparison, Subject within) {
    return within
        .name()
        .or(within::indicator)
        .map(name -> Lines.isCalled(comparison, name))
        .orElseGet(() -> within.who().filter(who -> who.isOf(comparison)).isPresent());
  }
}
