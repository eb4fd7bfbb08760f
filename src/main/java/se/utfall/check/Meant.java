package se.utfall.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.claim.Amount;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Compare;
import se.utfall.claim.Condition.Degree;
import se.utfall.claim.Condition.Term;
import se.utfall.model.StatedStanding.Group;

/** What a simple condition says, before the indicator's direction is known. */
final class Meant {
  private Meant() {}

  static Set<Sense> by(Condition condition) {
    if (condition instanceof Compare compare) {
      return compared(compare);
    } else if (condition instanceof Condition.Moved moved) {
      return with(moved.degree(), way(moved.way()));
    } else if (condition instanceof Condition.MovedMost most) {
      return Set.of(way(most.way()));
    } else if (condition instanceof Condition.Extreme extreme) {
      return Set.of(peak(extreme.peak()));
    } else if (condition instanceof Condition.First first) {
      return Set.of(peak(first.peak()));
    }
    return condition instanceof Condition.Stands stands ? standing(stands) : Set.of();
  }

  private static Set<Sense> compared(Compare compare) {
    return switch (compare.sign()) {
      case HIGHER -> with(compare.degree(), Sense.UP);
      case LOWER -> with(compare.degree(), Sense.DOWN);
      case BETTER -> with(compare.degree(), Sense.BETTER);
      case WORSE -> with(compare.degree(), Sense.WORSE);
      case AT_LEAST -> Set.of(Sense.UP, Sense.SAME);
      case AT_MOST -> Set.of(Sense.DOWN, Sense.SAME);
      case DIFFERENT -> Sense.SAME.denied();
      case EQUAL -> equal(compare.term());
    };
  }

  /** Twice as much is more; a number of its own is neither. */
  private static Set<Sense> equal(Term term) {
    if (!(term instanceof Term.Other other)) {
      return Set.of();
    }
    Optional<Integer> times =
        other.times().map(Amount::number).map(n -> n.compareTo(BigDecimal.ONE));
    if (times.isEmpty()) {
      return Set.of(Sense.SAME);
    }
    return times.get() == 0 ? Set.of() : Set.of(times.get() > 0 ? Sense.UP : Sense.DOWN);
  }

  /** What differs by next to nothing may be called the same. */
  private static Set<Sense> with(Optional<Degree> degree, Sense sense) {
    return degree.filter(d -> d == Degree.MARGINAL || d == Degree.ABOUT).isPresent()
        ? Set.of(sense, Sense.SAME)
        : Set.of(sense);
  }

  private static Sense way(Condition.Way way) {
    return Sense.valueOf(way.name());
  }

  private static Sense peak(Condition.Peak peak) {
    return switch (peak) {
      case HIGHEST -> Sense.UP;
      case LOWEST -> Sense.DOWN;
      case BEST -> Sense.BETTER;
      case WORST -> Sense.WORSE;
    };
  }

  /** Both ends of a move may be named. */
  private static Set<Sense> standing(Condition.Stands stands) {
    Set<Sense> named =
        Stream.concat(Stream.of(stands.group()), stands.from().stream())
            .filter(group -> group != Group.MIDDLE)
            .map(group -> group == Group.BEST ? Sense.BETTER : Sense.WORSE)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sense.class)));
    List<Group> order = List.of(Group.WORST, Group.MIDDLE, Group.BEST);
    stands
        .from()
        .map(from -> order.indexOf(stands.group()) - order.indexOf(from))
        .filter(step -> step != 0)
        .ifPresent(step -> named.add(step > 0 ? Sense.BETTER : Sense.WORSE));
    return named;
  }
}
