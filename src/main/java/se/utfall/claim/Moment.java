package se.utfall.claim;

import java.util.Optional;
import se.utfall.claim.Condition.Both;
import se.utfall.claim.Condition.Compare;
import se.utfall.claim.Condition.Either;
import se.utfall.claim.Condition.Not;
import se.utfall.claim.Condition.Term;
import se.utfall.model.Period;

/**
 * Makes a condition one that can be held against other periods too: "still higher than similar
 * 2021" is about similar municipalities at each time that is looked at.
 */
final class Moment {
  private Moment() {}

  /** The condition without the period, where it names just that. */
  static Condition without(Condition condition, Period period) {
    if (condition instanceof Not not) {
      return new Not(without(not.condition(), period));
    }
    if (condition instanceof Both both) {
      return new Both(without(both.first(), period), without(both.second(), period));
    }
    if (condition instanceof Either either) {
      return new Either(without(either.first(), period), without(either.second(), period));
    }
    return condition instanceof Compare compare && compare.term() instanceof Term.Other other
        ? new Compare(compare.sign(), without(other, period), compare.by(), compare.degree())
        : condition;
  }

  private static Term without(Term.Other other, Period period) {
    boolean named = other.subject().when().equals(Optional.of(new When.At(period)));
    return named ? new Term.Other(other.subject().timeless(), other.times()) : other;
  }
}
