package se.utfall.check;

import java.util.stream.Stream;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Since;
import se.utfall.claim.Condition.Term;
import se.utfall.claim.When;

/** Whether an expression says that something is so still, ever, each time, or as it should be. */
record SaidOfTime(LookedAt looked) {
  boolean has(WordKind kind) {
    return switch (kind) {
      case EVER -> isEver();
      case ROW -> looked.isRow();
      case TARGET ->
          looked.named().conditions(Condition.Goal.class).findAny().isPresent()
              || terms(Term.Constant.class).findAny().isPresent();
      case TIMES -> !looked.named().times().isEmpty() || looked.isRelative();
      case LASTING -> isLasting();
      default -> false;
    };
  }

  private boolean isEver() {
    return looked.named().conditions(Condition.Extreme.class).anyMatch(e -> e.since().isEmpty())
        || looked
            .named()
            .since()
            .anyMatch(s -> s instanceof Since.FirstTime f && f.when().isEmpty())
        || looked
            .named()
            .conditions(Condition.Fact.class)
            .anyMatch(fact -> fact == Condition.Fact.NEW)
        || looked.named().whens().contains(When.Told.FIRST);
  }

  /** An earlier period was looked at besides. */
  private boolean isLasting() {
    return looked.isRow()
        || looked.named().conditions(Condition.Lasting.class).findAny().isPresent()
        || looked.named().conditions(Condition.Turned.class).findAny().isPresent()
        || looked.named().conditions(Condition.Fact.class).findAny().isPresent()
        || terms(Term.Other.class).anyMatch(other -> other.subject().when().isPresent());
  }

  private <T extends Term> Stream<T> terms(Class<T> type) {
    return looked
        .named()
        .conditions(Condition.Compare.class)
        .map(Condition.Compare::term)
        .filter(type::isInstance)
        .map(type::cast);
  }
}
