package se.utfall.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Counts of how many subjects something holds. */
final class Counting {
  /** What makes a subject leave the base rather than make the whole claim impossible. */
  private static final Set<Rule> LACKS =
      EnumSet.of(
          Rule.CLAIM_NO_VALUE,
          Rule.CLAIM_MISSING,
          Rule.CLAIM_SUPPRESSED,
          Rule.CLAIM_ALONE,
          Rule.CLAIM_FEW,
          Rule.CLAIM_EMPTY,
          Rule.CLAIM_ORDER,
          Rule.CLAIM_REST,
          Rule.CLAIM_BREAK,
          Rule.CLAIM_SERIES,
          Rule.CLAIM_STANDING,
          Rule.CLAIM_RANK,
          Rule.CLAIM_TARGET,
          Rule.CLAIM_BRANCHES,
          Rule.CLAIM_DIRECTION);

  /** The same where every one is spoken of: what is withheld is one of them. */
  private static final Set<Rule> UNKNOWN = unknown();

  private static final Set<Quantity.Kind> EVERY =
      EnumSet.of(Quantity.Kind.ALL, Quantity.Kind.NONE, Quantity.Kind.ALL_BUT);

  private final Measures measures;
  private final Function<Subject, Spoken> finder;
  private final BiFunction<Spoken, Condition, Finding> judge;

  Counting(
      Measures measures,
      Function<Subject, Spoken> finder,
      BiFunction<Spoken, Condition, Finding> judge) {
    this.measures = measures;
    this.finder = finder;
    this.judge = judge;
  }

  private static Set<Rule> unknown() {
    Set<Rule> unknown = EnumSet.copyOf(LACKS);
    unknown.remove(Rule.CLAIM_SUPPRESSED);
    return Set.copyOf(unknown);
  }

  /** How many of several something holds for. */
  private record Count(int holds, int of, List<Reading> readings) {}

  Finding share(Claim.Share share) {
    Set<Rule> leaving = EVERY.contains(share.quantity().kind()) ? UNKNOWN : LACKS;
    Count count = count(share.members(), share.condition(), Optional.empty(), leaving);
    requireSome(count, share.members());
    boolean holds = fits(share.quantity(), count);
    Told told = new Told.Among(count.holds(), count.of(), false);
    return Finding.of(holds, count.readings(), Truth.of(Truth.Kind.COUNTED, told));
  }

  private static void requireSome(Count count, Members members) {
    if (count.of() == 0) {
      throw new Refusal(Fault.of(Rule.CLAIM_EMPTY, members.at()));
    }
  }

  /** Of how many of several something holds in a period. */
  Told howMany(Measure.HowMany many, Period period) {
    Count count = count(many.members(), many.condition(), Optional.of(period), LACKS);
    return new Told.Among(count.holds(), count.of(), false);
  }

  private Count count(
      Members members, Condition condition, Optional<Period> period, Set<Rule> leaving) {
    int holds = 0;
    int of = 0;
    List<Reading> readings = List.of();
    for (Subject member : measures.catalogue().members(members)) {
      Subject subject = period.map(member::in).orElse(member);
      Optional<Finding> finding =
          tried(() -> judge.apply(finder.apply(subject), condition), leaving);
      if (finding.isPresent()) {
        of++;
        holds += finding.get().holds() ? 1 : 0;
        readings = Evidence.joined(readings, finding.get().evidence().readings());
      }
    }
    return new Count(holds, of, readings);
  }

  /** Nothing where a figure that is needed is not there. */
  static <T> Optional<T> tried(Supplier<T> attempt) {
    return tried(attempt, LACKS);
  }

  /** The same, but one that is withheld is not passed over. */
  static <T> Optional<T> triedOfAll(Supplier<T> attempt) {
    return tried(attempt, UNKNOWN);
  }

  private static <T> Optional<T> tried(Supplier<T> attempt, Set<Rule> leaving) {
    try {
      return Optional.of(attempt.get());
    } catch (Refusal e) {
      if (leaving.contains(e.fault().rule())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean fits(Quantity quantity, Count count) {
    int n = count.holds();
    int of = count.of();
    boolean base = quantity.of().filter(said -> said != of).isEmpty();
    return base
        && switch (quantity.kind()) {
          case EXACTLY -> n == quantity.n();
          case AT_LEAST -> n >= quantity.n();
          case AT_MOST -> n <= quantity.n();
          case MORE_THAN -> n > quantity.n();
          case FEWER_THAN -> n < quantity.n();
          case ALL -> n == of;
          case NONE -> n == 0;
          case HALF -> 2 * n == of;
          case MOST -> 2 * n > of;
          case ALL_BUT -> n == of - quantity.n();
        };
  }
}
