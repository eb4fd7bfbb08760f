package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;

class AxisTest {
  private static final Range INDEX = Range.between(BigDecimal.ONE, new BigDecimal(100));

  private static List<BigDecimal> figures(String line) {
    return List.of(line.split(" ")).stream().map(BigDecimal::new).toList();
  }

  private static String marks(Axis axis) {
    return axis.low().toPlainString()
        + "–"
        + axis.high().toPlainString()
        + ": "
        + axis.marks().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
  }

  @Test
  void columnsOfPercentAlwaysReachFromZeroToAHundred() {
    assertEquals("0–100: 0 20 40 60 80 100", marks(Axis.columns(Range.PERCENT, figures("3"))));
    assertEquals("0–100: 0 20 40 60 80 100", marks(Axis.columns(Range.PERCENT, List.of())));
  }

  @Test
  void columnsOfAnIndexHaveItsWholeScale() {
    assertEquals("1–100: 20 40 60 80 100", marks(Axis.columns(INDEX, figures("66 77"))));
  }

  @Test
  void otherColumnsReachFromZeroToANiceNumber() {
    assertEquals("0.0–12.5: 0.0 2.5 5.0 7.5 10.0 12.5", marks(open("12.1")));
    assertEquals("0–4000: 0 1000 2000 3000 4000", marks(open("3100 20")));
    assertEquals("-20–30: -20 -10 0 10 20 30", marks(open("-12 25")));
    assertEquals("0–5: 0 1 2 3 4 5", marks(open("0")));
  }

  private static Axis open(String line) {
    return Axis.columns(Range.OPEN, figures(line));
  }

  @Test
  void aTrendHasAWindowAroundItsFigures() {
    assertEquals(
        "78–88: 78 80 82 84 86 88", marks(Axis.trend(Range.PERCENT, figures("78 80 88 87"))));
    assertEquals("70–95: 70 75 80 85 90 95", marks(Axis.trend(Range.PERCENT, figures("72 91"))));
  }

  @Test
  void aTrifleDoesNotFillTheWindow() {
    assertEquals(
        "75.0–85.0: 75.0 77.5 80.0 82.5 85.0", marks(Axis.trend(Range.PERCENT, figures("80 80"))));
    assertEquals("90–100: 90 92 94 96 98 100", marks(Axis.trend(Range.PERCENT, figures("100"))));
    assertEquals("0–10: 0 2 4 6 8 10", marks(Axis.trend(Range.PERCENT, figures("0"))));
  }

  @Test
  void readsAnIndicatorsOwnFiguresAndItsComparisons() {
    Indicator indicator =
        Indicators.of(
            Unit.KRONOR, Optional.empty(), Direction.NEUTRAL, 0, "100 -", "- 900", List.of());
    assertEquals("0–1000: 0 200 400 600 800 1000", marks(Axis.columns(indicator)));
    assertEquals("0–1000: 0 200 400 600 800 1000", marks(Axis.trend(indicator)));
  }

  @Test
  void figuresWithoutDecimalsHaveWholeStepsWhereTheAxisSpansFiveOrMore() {
    assertEquals("75–85: 75 80 85", marks(Axis.trend(percent(0), figures("80 80"))));
    assertEquals(
        "75.0–85.0: 75.0 77.5 80.0 82.5 85.0", marks(Axis.trend(percent(1), figures("80 80"))));
    Indicator small = indicator(Unit.POINTS, 0);
    assertEquals("2.0–4.0: 2.0 2.5 3.0 3.5 4.0", marks(Axis.trend(small, figures("2 4"))));
  }

  @Test
  void anAxisIsAWindowWhereFiguresCouldBeLess() {
    assertTrue(Axis.isWindow(percent(0), new BigDecimal("75")));
    assertFalse(Axis.isWindow(percent(0), new BigDecimal("0")));
    assertFalse(Axis.isWindow(indicator(Unit.COUNT, 0), new BigDecimal("-20")));
    assertTrue(Axis.isWindow(onScale(), new BigDecimal("2")));
    assertFalse(Axis.isWindow(onScale(), new BigDecimal("1.0")));
  }

  private static Indicator percent(int decimals) {
    return indicator(Unit.PERCENT, decimals);
  }

  private static Indicator indicator(Unit unit, int decimals) {
    return Indicators.of(unit, Optional.empty(), Direction.HIGHER, decimals, "", "", List.of());
  }

  private static Indicator onScale() {
    Indicator.Scale scale = new Indicator.Scale(BigDecimal.ONE, new BigDecimal(5));
    return Indicators.of(Unit.INDEX, Optional.of(scale), Direction.HIGHER, 1, "", "", List.of());
  }

  @Test
  void saysHowManyDecimalsItsMarksNeed() {
    assertEquals(1, open("12.1").decimals());
    assertEquals(0, open("3100").decimals());
  }

  @Provide
  Arbitrary<List<BigDecimal>> percents() {
    return numbers("0", "100");
  }

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return Arbitraries.oneOf(numbers("-1000000", "1000000"), numbers("0", "1"));
  }

  private static Arbitrary<List<BigDecimal>> numbers(String min, String max) {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(min), new BigDecimal(max))
        .ofScale(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property
  void aTrendOfPercentHoldsItsFiguresAndStaysWithinAHundred(
      @ForAll("percents") List<BigDecimal> percents) {
    Axis axis = Axis.trend(Range.PERCENT, percents);
    assertFits(axis, percents);
    assertTrue(axis.low().signum() >= 0 && axis.high().compareTo(new BigDecimal(100)) <= 0);
  }

  @Property
  void anOpenAxisHoldsItsFigures(@ForAll("amounts") List<BigDecimal> amounts) {
    assertFits(Axis.trend(Range.OPEN, amounts), amounts);
    assertFits(Axis.columns(Range.OPEN, amounts), amounts);
  }

  @Property
  void columnsHoldZero(@ForAll("amounts") List<BigDecimal> amounts) {
    assertFits(Axis.columns(Range.OPEN, amounts), List.of(BigDecimal.ZERO));
  }

  @Property
  void aTrendOfFiguresThatAreNotNegativeStaysAboveZero(
      @ForAll("percents") List<BigDecimal> amounts) {
    assertTrue(Axis.trend(Range.OPEN, amounts).low().signum() >= 0);
  }

  private static void assertFits(Axis axis, List<BigDecimal> figures) {
    for (BigDecimal figure : figures) {
      assertTrue(axis.low().compareTo(figure) <= 0 && axis.high().compareTo(figure) >= 0);
    }
    List<BigDecimal> marks = axis.marks();
    assertTrue(marks.size() >= 4 && marks.size() <= 6, () -> marks(axis));
    assertEquals(0, axis.low().compareTo(marks.get(0)));
    assertEquals(0, axis.high().compareTo(marks.get(marks.size() - 1)));
  }
}
