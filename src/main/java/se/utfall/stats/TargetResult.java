package se.utfall.stats;

import java.util.Optional;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.Indicator;
import se.utfall.model.Period;

/**
 * Whether a period's target is reached: the figure as printed is at least the target, or at most
 * where lower is better.
 *
 * @param reached nothing where the period has no figure
 */
public record TargetResult(Goal.Target target, Optional<Boolean> reached) {
  /** The result of the target for a period, if there is one. */
  public static Optional<TargetResult> of(Indicator indicator, Period period) {
    return indicator.goal().targets().stream()
        .filter(target -> target.period().equals(period))
        .findFirst()
        .map(target -> new TargetResult(target, reached(indicator, target)));
  }

  private static Optional<Boolean> reached(Indicator indicator, Goal.Target target) {
    return Change.figure(indicator.own(), target.period())
        .map(exact -> Rounding.shown(exact, indicator.decimals()))
        .map(shown -> reached(indicator.direction(), shown.compareTo(target.value())));
  }

  private static boolean reached(Direction direction, int sign) {
    return direction == Direction.LOWER ? sign <= 0 : sign >= 0;
  }
}
