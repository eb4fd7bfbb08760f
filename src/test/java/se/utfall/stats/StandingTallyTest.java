package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.StatedStanding;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Value;

/** Made-up indicators among made-up municipalities with the values 1 to 23. */
class StandingTallyTest {
  private static final Period Y2021 = new Period(2021);
  private static final Indicator BEST = among(Direction.HIGHER, "24");
  private static final Indicator MIDDLE = among(Direction.LOWER, "12");
  private static final Indicator WORST = among(Direction.LOWER, "24");
  private static final Indicator NEUTRAL = among(Direction.NEUTRAL, "24");
  private static final Indicator BARE = plain(Direction.HIGHER);
  private static final Indicator STATED = stated(BARE, Group.BEST);
  private static final Indicator WITHHELD =
      Spreads.own(STATED, 2021, Value.missing(Value.Reason.SUPPRESSED));

  @Test
  void countsEachGroupAndThoseWithoutAStanding() {
    StandingTally tally =
        StandingTally.of(
            List.of(BEST, STATED, MIDDLE, WORST, WORST, WORST, NEUTRAL, BARE, WITHHELD), Y2021);
    assertEquals(new StandingTally(2, 1, 3, 3), tally);
    assertEquals(6, tally.judged());
  }

  @Test
  void aPeriodWithoutValuesHasNoStandings() {
    assertEquals(
        new StandingTally(0, 0, 0, 2), StandingTally.of(List.of(BEST, STATED), new Period(2020)));
  }

  @Test
  void nothingIsCountedInAnEmptyList() {
    assertEquals(new StandingTally(0, 0, 0, 0), StandingTally.of(List.of(), Y2021));
  }

  @Property
  void everyIndicatorIsCountedOnce(@ForAll("indicators") List<Indicator> indicators) {
    StandingTally tally = StandingTally.of(indicators, Y2021);
    assertEquals(indicators.size(), tally.judged() + tally.without());
  }

  @Property
  void theOtherDirectionsSwapBestAndWorst(@ForAll("values") List<Integer> values) {
    StandingTally one = StandingTally.of(all(Direction.HIGHER, values), Y2021);
    StandingTally other = StandingTally.of(all(Direction.LOWER, values), Y2021);
    assertEquals(new StandingTally(one.worst(), one.middle(), one.best(), one.without()), other);
  }

  @Provide
  Arbitrary<List<Integer>> values() {
    return Arbitraries.integers().between(0, 25).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Indicator>> indicators() {
    return Combinators.combine(
            Arbitraries.of(Direction.values()), Arbitraries.integers().between(0, 25))
        .as((direction, own) -> among(direction, own.toString()))
        .list()
        .ofMaxSize(12);
  }

  private static List<Indicator> all(Direction direction, List<Integer> values) {
    return values.stream().map(own -> among(direction, own.toString())).toList();
  }

  private static Indicator plain(Direction direction) {
    return Indicators.of(direction, 0, "- - - - 50", "");
  }

  private static Indicator among(Direction direction, String own) {
    List<BigDecimal> others = IntStream.rangeClosed(1, 23).mapToObj(BigDecimal::valueOf).toList();
    return Spreads.with(plain(direction), 2021, own, others);
  }

  private static Indicator stated(Indicator indicator, Group group) {
    Source source = new Source("Påhittad redovisning", Optional.empty(), Optional.empty());
    return Spreads.stated(
        indicator,
        new StatedStanding(
            Y2021, group, Optional.empty(), Optional.empty(), Optional.empty(), source));
  }
}
