package se.utfall.stats;

import java.util.List;
import java.util.Optional;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;

/**
 * How many of a list of indicators stand where in one period.
 *
 * @param without indicators without a standing in that period
 */
public record StandingTally(int best, int middle, int worst, int without) {

  public static StandingTally of(List<Indicator> indicators, Period period) {
    List<Group> groups =
        indicators.stream()
            .map(indicator -> Standing.of(indicator, period).map(Standing::group))
            .flatMap(Optional::stream)
            .toList();
    return new StandingTally(
        count(groups, Group.BEST),
        count(groups, Group.MIDDLE),
        count(groups, Group.WORST),
        indicators.size() - groups.size());
  }

  /** How many indicators have a standing. */
  public int judged() {
    return best + middle + worst;
  }

  private static int count(List<Group> groups, Group group) {
    return (int) groups.stream().filter(g -> g == group).count();
  }
}
