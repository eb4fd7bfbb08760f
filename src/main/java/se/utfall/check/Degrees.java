package se.utfall.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.claim.Amount;
import se.utfall.claim.Claim;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Degree;

/** Words of degree and amounts in an expression. */
final class Degrees {
  private Degrees() {}

  /** Those in the expression, which are checked with it. */
  static Set<Degree> in(Claim claim) {
    return conditions(claim).flatMap(c -> degree(c).stream()).collect(Collectors.toSet());
  }

  /** How large it says that differences are. */
  static Stream<Amount> amounts(Claim claim) {
    return conditions(claim).flatMap(c -> by(c).stream());
  }

  private static Stream<Condition> conditions(Claim claim) {
    return Named.by(claim).conditions(Condition.class);
  }

  private static Optional<Degree> degree(Condition condition) {
    if (condition instanceof Condition.Moved moved) {
      return moved.degree();
    }
    return condition instanceof Condition.Compare compare ? compare.degree() : Optional.empty();
  }

  private static Optional<Amount> by(Condition condition) {
    if (condition instanceof Condition.Moved moved) {
      return moved.by();
    }
    return condition instanceof Condition.Compare compare ? compare.by() : Optional.empty();
  }
}
