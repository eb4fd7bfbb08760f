package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;

class GapTest {
  private static final Period Y2017 = new Period(2017);

  private static Optional<Gap> gap(Direction direction, String own, String similar) {
    return Gap.of(Indicators.of(direction, 0, own, similar), Indicators.SIMILAR, Y2017);
  }

  private static Optional<Gap> gap(String difference, Gap.Verdict verdict) {
    return Optional.of(new Gap(new BigDecimal(difference), verdict));
  }

  @Test
  void aboveIsBetterWhereHigherIsGood() {
    assertEquals(gap("11", Gap.Verdict.BETTER), gap(Direction.HIGHER, "80", "69"));
    assertEquals(gap("-2", Gap.Verdict.WORSE), gap(Direction.HIGHER, "89", "91"));
  }

  @Test
  void belowIsBetterWhereLowerIsGood() {
    assertEquals(gap("7", Gap.Verdict.WORSE), gap(Direction.LOWER, "13", "6"));
    assertEquals(gap("-7", Gap.Verdict.BETTER), gap(Direction.LOWER, "6", "13"));
  }

  @Test
  void aNeutralFigureIsOnlyHigherOrLower() {
    assertEquals(gap("1", Gap.Verdict.HIGHER), gap(Direction.NEUTRAL, "2", "1"));
    assertEquals(gap("-1", Gap.Verdict.LOWER), gap(Direction.NEUTRAL, "1", "2"));
  }

  @Test
  void figuresThatLookAlikeAreEqual() {
    assertEquals(gap("0", Gap.Verdict.EQUAL), gap(Direction.HIGHER, "80.5", "81.4"));
  }

  @Test
  void withoutBothFiguresThereIsNoGap() {
    assertEquals(Optional.empty(), gap(Direction.HIGHER, "-", "69"));
    assertEquals(Optional.empty(), gap(Direction.HIGHER, "80", "-"));
    assertEquals(Optional.empty(), gap(Direction.HIGHER, "80", ""));
  }

  @Test
  void anUnknownComparisonHasNoGap() {
    Indicator indicator = Indicators.of(Direction.HIGHER, 0, "80", "69");
    Comparison other = Indicators.comparison("all", "Alla kommuner", Comparison.Kind.ALL);
    assertEquals(Optional.empty(), Gap.of(indicator, other, Y2017));
  }

  @Property
  void swappingTheTwoTurnsTheVerdict(
      @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other) {
    Gap there = gap(Direction.HIGHER, "" + one, "" + other).orElseThrow();
    Gap back = gap(Direction.LOWER, "" + other, "" + one).orElseThrow();
    assertEquals(there.verdict(), back.verdict());
    assertEquals(there.difference(), back.difference().negate());
  }
}
