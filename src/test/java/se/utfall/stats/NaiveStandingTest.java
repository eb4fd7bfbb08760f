package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.utfall.model.Direction;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;

/** Standings and ranks as the method page words the rule, once more and naively. */
class NaiveStandingTest {
  private static final Period Y2021 = new Period(2021);

  @Property
  void theStandingIsWhatSortingAndCountingPlacesGives(
      @ForAll("values") List<BigDecimal> all, @ForAll boolean higher) {
    Direction direction = higher ? Direction.HIGHER : Direction.LOWER;
    for (BigDecimal own : all) {
      List<BigDecimal> others = new ArrayList<>(all);
      others.remove(own);
      Optional<Standing> standing =
          Standing.of(
              Spreads.with(Indicators.of(direction, 0, "1", ""), 2021, own.toPlainString(), others),
              Y2021);
      assertEquals(group(own, all, higher), standing.map(Standing::group));
      assertEquals(
          standing.map(s -> Optional.of(place(own, all, higher))), standing.map(Standing::rank));
    }
  }

  /** Places are numbered from the best; equals are alike in value, whatever their decimals. */
  private static int place(BigDecimal own, List<BigDecimal> all, boolean higher) {
    List<BigDecimal> best = best(all, higher);
    int place = 0;
    while (best.get(place).compareTo(own) != 0) {
      place++;
    }
    return place + 1;
  }

  private static Optional<Group> group(BigDecimal own, List<BigDecimal> all, boolean higher) {
    if (all.size() < 20) {
      return Optional.empty();
    }
    double better = (place(own, all, higher) - 1) / (double) all.size();
    double worse = (place(own, all, !higher) - 1) / (double) all.size();
    if (better < 0.25 && worse >= 0.25) {
      return Optional.of(Group.BEST);
    }
    return Optional.of(worse < 0.25 && better >= 0.25 ? Group.WORST : Group.MIDDLE);
  }

  private static List<BigDecimal> best(List<BigDecimal> all, boolean higher) {
    Comparator<BigDecimal> up = Comparator.naturalOrder();
    return all.stream().sorted(higher ? up.reversed() : up).toList();
  }

  @Provide
  Arbitrary<List<BigDecimal>> values() {
    return Arbitraries.integers()
        .between(-20, 60)
        .flatMap(n -> Arbitraries.of(0, 1).map(more -> decimal(n, more)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  /** The same number with one decimal or two. */
  private static BigDecimal decimal(int tenths, int more) {
    return BigDecimal.valueOf(tenths, 1).setScale(1 + more);
  }
}
