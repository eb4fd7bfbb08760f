package se.utfall.check;

import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.claim.Amount;
import se.utfall.claim.Claim;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Degree;

/** Words of degree and amounts in an expression. */
final class Degrees {
  private Degrees() {}

  /** Whether any of it has a degree, which is then checked with it. */
  static boolean isIn(Claim claim) {
    return conditions(claim).anyMatch(c -> degree(c).isPresent());
  }

  /** How large it says that differences are. */
  static Stream<Amount> amounts(Claim claim) {
    return conditions(claim).flatMap(c -> by(c).stream());
  }

  private static Stream<Condition> conditions(Claim claim) {
    if (claim instanceof Claim.All several) {
      return several.claims().stream().flatMap(Degrees::conditions);
    } else if (claim instanceof Claim.Any several) {
      return several.claims().stream().flatMap(Degrees::conditions);
    } else if (claim instanceof Claim.Not not) {
      return conditions(not.claim());
    } else if (claim instanceof Claim.Share share) {
      return conditions(share.condition());
    }
    return claim instanceof Claim.Of of ? conditions(of.condition()) : Stream.of();
  }

  private static Stream<Condition> conditions(Condition condition) {
    if (condition instanceof Condition.Both both) {
      return Stream.concat(conditions(both.first()), conditions(both.second()));
    } else if (condition instanceof Condition.Not not) {
      return conditions(not.condition());
    }
    return condition instanceof Condition.Lasting lasting
        ? conditions(lasting.condition())
        : Stream.of(condition);
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
