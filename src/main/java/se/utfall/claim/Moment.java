package se.utfall.claim;

import java.util.Optional;
import se.utfall.claim.Condition.Both;
import se.utfall.claim.Condition.Compare;
import se.utfall.claim.Condition.Either;
import se.utfall.claim.Condition.Not;
import se.utfall.claim.Condition.Term;

/**
 * Makes a condition one that can be held against other periods too: "still higher than similar
 * 2021" is about similar municipalities at each time that is looked at. A figure of its own stays
 * that of the period: held against itself it would always be the same.
 */
final class Moment {
  private Moment() {}

  /** The condition without the period that is spoken of, where it names just that. */
  static Condition without(Condition condition, Spoken spoken) {
    if (condition instanceof Not not) {
      return new Not(without(not.condition(), spoken));
    }
    if (condition instanceof Both both) {
      return new Both(without(both.first(), spoken), without(both.second(), spoken));
    }
    if (condition instanceof Either either) {
      return new Either(without(either.first(), spoken), without(either.second(), spoken));
    }
    return condition instanceof Compare compare && compare.term() instanceof Term.Other other
        ? new Compare(compare.sign(), without(other, spoken), compare.by(), compare.degree())
        : condition;
  }

  private static Term without(Term.Other other, Spoken spoken) {
    boolean named = other.subject().when().equals(Optional.of(new When.At(spoken.period())));
    boolean itself =
        other.subject().after(spoken.subject()).whenever().equals(spoken.subject().whenever());
    return named && !itself ? new Term.Other(other.subject().timeless(), other.times()) : other;
  }
}
