package se.utfall.stats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.StatedStanding;
import se.utfall.model.StatedStanding.Group;

/**
 * Where an indicator's own value stands among all municipalities with a value: a position, which
 * says nothing of whether the result is good.
 *
 * <p>The rule: values are compared as their source gives them, unrounded; missing and suppressed
 * ones take no part. A municipality is among the best if fewer than a quarter of the participants
 * are strictly better than it, and among the worst if fewer than a quarter are strictly worse; if
 * both hold, or neither, it is in the middle. Equals therefore always share a group. With fewer
 * than {@link #FEWEST} participants, or without a good direction, there is no standing.
 *
 * @param rank the place, 1 being best; equals share the best of their places
 * @param participants how many have a value
 * @param computed whether it follows from all values; otherwise somebody states it
 */
public record Standing(
    Group group,
    Optional<Integer> rank,
    Optional<Integer> participants,
    boolean computed,
    Source source) {
  /** The fewest participants among which a quarter says anything. */
  public static final int FEWEST = 20;

  private static final int QUARTERS = 4;

  /** The standing in a period: computed where all values are there, or else as stated. */
  public static Optional<Standing> of(Indicator indicator, Period period) {
    return indicator.withholds(period) || indicator.direction() == Direction.NEUTRAL
        ? Optional.empty()
        : computed(indicator, period).or(() -> stated(indicator, period));
  }

  /** The newest period with a standing. */
  public static Optional<Period> latest(Indicator indicator) {
    return indicator.peers().periods().descendingSet().stream()
        .filter(period -> of(indicator, period).isPresent())
        .findFirst();
  }

  /** What follows from all municipalities' values. */
  public static Optional<Standing> computed(Indicator indicator, Period period) {
    return indicator
        .peers()
        .spread()
        .flatMap(
            spread ->
                spread
                    .own(period)
                    .flatMap(own -> computed(indicator, spread, spread.at(period), own)));
  }

  /** What somebody states. */
  public static Optional<Standing> stated(Indicator indicator, Period period) {
    return indicator.peers().stated().stream()
        .filter(standing -> standing.period().equals(period))
        .findFirst()
        .map(Standing::of);
  }

  private static Standing of(StatedStanding stated) {
    return new Standing(
        stated.group(), stated.rank(), stated.participants(), false, stated.source());
  }

  private static Optional<Standing> computed(
      Indicator indicator, Spread spread, Spread.Distribution all, BigDecimal own) {
    List<BigDecimal> values = all.values().stream().map(Spread.Entry::value).toList();
    return group(indicator.direction(), own, values)
        .map(
            group ->
                new Standing(
                    group,
                    Optional.of(better(indicator.direction(), own, values) + 1),
                    Optional.of(values.size()),
                    true,
                    spread.source()));
  }

  /** The group of a value among all values, of which it is one. */
  public static Optional<Group> group(Direction direction, BigDecimal own, List<BigDecimal> all) {
    if (all.size() < FEWEST || direction == Direction.NEUTRAL) {
      return Optional.empty();
    }
    int better = better(direction, own, all);
    int worse = all.size() - better - count(all, own, 0);
    return Optional.of(group(better, worse, all.size()));
  }

  /** Whether a rank among so many can be in a group, however many share the rank. */
  public static boolean allows(Group group, int rank, int participants) {
    int better = rank - 1;
    return group(better, participants - rank, participants) == group
        || group(better, 0, participants) == group;
  }

  /** The group of a value that so many of so many are better and worse than. */
  static Group group(int better, int worse, int participants) {
    boolean best = better * QUARTERS < participants;
    boolean worst = worse * QUARTERS < participants;
    return best == worst ? Group.MIDDLE : best ? Group.BEST : Group.WORST;
  }

  private static int better(Direction direction, BigDecimal own, List<BigDecimal> all) {
    return count(all, own, direction == Direction.HIGHER ? 1 : -1);
  }

  private static int count(List<BigDecimal> all, BigDecimal own, int sign) {
    return (int) all.stream().filter(value -> value.compareTo(own) == sign).count();
  }
}
