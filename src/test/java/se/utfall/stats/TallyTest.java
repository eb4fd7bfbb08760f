package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
import se.utfall.model.Unit;

class TallyTest {
  private static final Period Y2018 = new Period(2018);
  private static final Indicator AHEAD = Indicators.of(Direction.HIGHER, 0, "85 80", "- 69");
  private static final Indicator BEHIND = Indicators.of(Direction.LOWER, 0, "16 13", "- 6");
  private static final Indicator SAME = Indicators.of(Direction.HIGHER, 0, "70 70", "- 70");
  private static final Indicator NEUTRAL = Indicators.of(Direction.NEUTRAL, 0, "1 2", "- 9");
  private static final Indicator NEW = Indicators.of(Direction.HIGHER, 0, "- 84", "- -");
  private static final Indicator INDEX =
      Indicators.of(
          Unit.INDEX,
          Optional.of(new Indicator.Scale(BigDecimal.ONE, new BigDecimal(100))),
          Direction.HIGHER,
          0,
          "71 97",
          "- 3",
          List.of());
  private static final List<Indicator> ALL = List.of(AHEAD, BEHIND, SAME, NEUTRAL, NEW, INDEX);

  @Test
  void countsBetterEqualAndWorseThanAComparison() {
    assertEquals(
        new GapTally(
            2,
            1,
            1,
            1,
            1,
            Optional.of(
                new GapTally.Extreme(AHEAD, new Gap(new BigDecimal("11"), Gap.Verdict.BETTER))),
            Optional.of(
                new GapTally.Extreme(BEHIND, new Gap(new BigDecimal("7"), Gap.Verdict.WORSE)))),
        GapTally.of(ALL, Indicators.SIMILAR, Y2018));
  }

  @Test
  void countsWhatHasChanged() {
    assertEquals(new ChangeTally(2, 1, 1, 1, 1), ChangeTally.of(ALL, Y2018));
  }

  @Test
  void anEmptyListHasNothingToSay() {
    assertEquals(
        new GapTally(0, 0, 0, 0, 0, Optional.empty(), Optional.empty()),
        GapTally.of(List.of(), Indicators.SIMILAR, Y2018));
    assertEquals(new ChangeTally(0, 0, 0, 0, 0), ChangeTally.of(List.of(), Y2018));
  }

  @Test
  void theFirstOfEqualLeadsIsNamed() {
    Indicator first = Indicators.of(Direction.HIGHER, 0, "1 80", "- 69");
    Indicator second = Indicators.of(Direction.HIGHER, 0, "1 80", "- 69");
    GapTally tally = GapTally.of(List.of(first, second), Indicators.SIMILAR, Y2018);
    assertSame(first, tally.lead().orElseThrow().indicator());
  }

  @Provide
  Arbitrary<List<Indicator>> indicators() {
    Arbitrary<String> figure =
        Arbitraries.integers().between(0, 9).map(n -> n == 9 ? "-" : Integer.toString(n));
    return Combinators.combine(Arbitraries.of(Direction.values()), figure, figure, figure)
        .as((d, before, now, other) -> Indicators.of(d, 0, before + " " + now, "- " + other))
        .list()
        .ofMaxSize(12);
  }

  @Property
  void everyIndicatorIsCountedOnce(@ForAll("indicators") List<Indicator> indicators) {
    GapTally gaps = GapTally.of(indicators, Indicators.SIMILAR, Y2018);
    ChangeTally changes = ChangeTally.of(indicators, Y2018);
    assertEquals(indicators.size(), gaps.judged() + gaps.undirected() + gaps.incomparable());
    assertEquals(
        indicators.size(), changes.judged() + changes.undirected() + changes.incomparable());
  }

  @Property
  void nobodyIsFurtherAheadThanTheLead(@ForAll("indicators") List<Indicator> indicators) {
    GapTally tally = GapTally.of(indicators, Indicators.SIMILAR, Y2018);
    Optional<BigDecimal> furthest =
        indicators.stream()
            .flatMap(i -> Gap.of(i, Indicators.SIMILAR, Y2018).stream())
            .filter(gap -> gap.verdict() == Gap.Verdict.BETTER)
            .map(gap -> gap.difference().abs())
            .max(BigDecimal::compareTo);
    assertEquals(furthest, tally.lead().map(lead -> lead.gap().difference().abs()));
  }
}
