package se.utfall.check;

import java.math.BigDecimal;
import java.util.Set;
import se.utfall.claim.Condition;
import se.utfall.claim.Quantity;

/** Whether all, half, most or none of several is what an expression says, or what is so. */
record Counted(LookedAt looked) {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final BigDecimal NEAR_HALF = BigDecimal.valueOf(5);

  boolean has(WordKind kind) {
    return switch (kind) {
      case EACH ->
          is(Quantity.Kind.ALL, Quantity.Kind.ALL_BUT, Quantity.Kind.NONE)
              || looked.named().simple() > 1
              || looked.isRow()
              || looked.isPlaced()
              || looked.counts().anyMatch(count -> count.n() == count.of());
      case HALF ->
          is(Quantity.Kind.HALF, Quantity.Kind.MOST)
              || looked.isRelative()
              || !looked.named().times().isEmpty()
              || looked.counts().anyMatch(count -> 2 * count.n() == count.of())
              || looked.percents().anyMatch(n -> n.subtract(HALF).abs().compareTo(NEAR_HALF) <= 0);
      case MOST ->
          is(Quantity.Kind.MOST, Quantity.Kind.ALL, Quantity.Kind.ALL_BUT)
              || looked.isRelative()
              || looked.counts().anyMatch(count -> 2 * count.n() > count.of())
              || looked.percents().anyMatch(n -> n.compareTo(HALF) > 0);
      case NOBODY ->
          is(Quantity.Kind.NONE)
              || looked.isPlaced()
              || looked.named().conditions(Condition.Extreme.class).findAny().isPresent()
              || looked.counts().anyMatch(count -> count.n() == 0);
      default -> false;
    };
  }

  private boolean is(Quantity.Kind... any) {
    Set<Quantity.Kind> some = Set.of(any);
    return looked.named().quantities().stream().map(Quantity::kind).anyMatch(some::contains);
  }
}
