package se.utfall.stats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Spread;

/**
 * The own place within a comparison group whose members' values are known. The own municipality
 * takes part whether or not the group names it; values are compared unrounded, and equals share the
 * best of their places.
 *
 * @param place 1 being best
 * @param participants how many of the group have a value, the own municipality among them
 * @param without how many members have no value
 */
public record GroupRank(int place, int participants, int without) {
  /** The rank in a period; there is none without a good direction, members or an own value. */
  public static Optional<GroupRank> of(Indicator indicator, Comparison group, Period period) {
    return indicator.direction() == Direction.NEUTRAL || indicator.withholds(period)
        ? Optional.empty()
        : indicator
            .peers()
            .spread()
            .flatMap(all -> all.own(period).flatMap(own -> of(indicator, group, all, period, own)));
  }

  private static Optional<GroupRank> of(
      Indicator indicator, Comparison group, Spread all, Period period, BigDecimal own) {
    List<Spread.Entry> others =
        all.at(period).values().stream()
            .filter(entry -> group.members().contains(entry.name()))
            .filter(entry -> !entry.code().equals(all.own()))
            .toList();
    int sign = indicator.direction() == Direction.HIGHER ? 1 : -1;
    long better = others.stream().filter(e -> e.value().compareTo(own) * sign > 0).count();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GroupRank((int) better + 1, others.size() + 1, without(group, all.at(period))));
  }

  private static int without(Comparison group, Spread.Distribution at) {
    return (int)
        group.members().stream()
            .filter(name -> at.values().stream().noneMatch(e -> e.name().equals(name)))
            .count();
  }
}
