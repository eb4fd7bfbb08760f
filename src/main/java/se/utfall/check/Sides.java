package se.utfall.check;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.utfall.claim.Claim;
import se.utfall.claim.Condition.Compare;
import se.utfall.claim.Condition.Term;
import se.utfall.claim.Subject;
import se.utfall.claim.When;
import se.utfall.claim.Who;
import se.utfall.model.Breakdown.Sex;

/**
 * From which side words look at a comparison: of "män < kvinnor" they may say that women have more.
 */
record Sides(Pointing pointing) {
  private static final int NEAR = 3;

  /** In which order the words name what the expression compares. */
  enum Order {
    STRAIGHT,
    TURNED,
    /** The words do not tell. */
    EITHER,
    /** The earlier period stands first, so that a course goes the other way. */
    EARLIER
  }

  Order order(Claim.Of claim) {
    return claim.condition() instanceof Compare compare
            && compare.term() instanceof Term.Other other
        ? order(claim.subject(), other.subject())
        : Order.STRAIGHT;
  }

  private Order order(Subject left, Subject right) {
    if (isEarlier(left.when(), right.when())) {
      return Order.EARLIER;
    }
    boolean sexes = right.sex().isPresent() && !right.sex().equals(left.sex());
    OptionalInt first = place(left, sexes);
    OptionalInt second = place(right, sexes);
    if (first.isPresent() && second.isPresent()) {
      return first.getAsInt() > second.getAsInt() ? Order.TURNED : Order.STRAIGHT;
    } else if (first.isPresent()) {
      return isCompared(first.getAsInt()) ? Order.TURNED : Order.STRAIGHT;
    }
    return second.isEmpty() || isLed(second.getAsInt()) ? Order.STRAIGHT : Order.EITHER;
  }

  private static boolean isEarlier(Optional<When> left, Optional<When> right) {
    return left.isPresent()
        && right.isPresent()
        && left.get() instanceof When.At one
        && right.get() instanceof When.At other
        && one.period().compareTo(other.period()) < 0;
  }

  /** Where the words first name one side. */
  private OptionalInt place(Subject subject, boolean sexes) {
    Optional<WordKind> kind =
        sexes ? subject.sex().map(Sides::kind) : subject.who().flatMap(Sides::kind);
    OptionalInt word =
        pointing.hits().stream()
            .filter(hit -> kind.filter(hit.kind()::equals).isPresent())
            .mapToInt(Hit::first)
            .min();
    return word.isPresent() || sexes
        ? word
        : subject.name().map(this::place).orElse(OptionalInt.empty());
  }

  private OptionalInt place(String name) {
    int at = pointing.text().indexOf(name);
    return IntStream.range(0, pointing.tokens().size())
        .filter(i -> pointing.tokens().get(i).start() == at)
        .findFirst();
  }

  private static WordKind kind(Sex sex) {
    return sex == Sex.WOMEN ? WordKind.WOMEN : WordKind.MEN;
  }

  private static Optional<WordKind> kind(Who who) {
    return switch (who) {
      case OWN -> Optional.empty();
      case SIMILAR -> Optional.of(WordKind.SIMILAR);
      case ALL -> Optional.of(WordKind.EVERYBODY);
      case MEDIAN -> Optional.of(WordKind.MEDIAN);
      case NATION -> Optional.of(WordKind.NATION);
      case COUNTY -> Optional.of(WordKind.COUNTY);
      case REGION -> Optional.of(WordKind.REGION);
      case SIZE_CLASS -> Optional.of(WordKind.SIZE_CLASS);
      case OWN_LIST -> Optional.of(WordKind.OWN_LIST);
    };
  }

  private boolean isCompared(int at) {
    return pointing.starts(WordKind.THAN, at - NEAR, at + 1);
  }

  private boolean isLed(int at) {
    return pointing.starts(WordKind.THAN, 0, at + 1)
        || pointing.starts(WordKind.ABOVE, 0, at)
        || pointing.starts(WordKind.BELOW, 0, at)
        || pointing.starts(WordKind.RELATION, 0, at)
        || pointing.starts(WordKind.SAME, 0, at);
  }
}
