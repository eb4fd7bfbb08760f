package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class RoundingTest {
  private static String shown(String exact, int decimals) {
    return Rounding.shown(new BigDecimal(exact), decimals).toPlainString();
  }

  @Test
  void halvesGoAwayFromZero() {
    assertEquals("82", shown("81.5", 0));
    assertEquals("81", shown("81.49", 0));
    assertEquals("-1", shown("-0.5", 0));
    assertEquals("0.3", shown("0.25", 1));
  }

  @Test
  void aFigureIsPaddedToItsDecimals() {
    assertEquals("81.0", shown("81", 1));
  }

  @Test
  void zeroNeverHasASign() {
    assertEquals("0", shown("-0.4", 0));
    assertEquals("0.0", shown("-0.04", 1));
  }

  @Test
  void aDifferenceIsThatOfTheFiguresAsPrinted() {
    BigDecimal difference = Rounding.difference(new BigDecimal("81.5"), new BigDecimal("81.4"), 0);
    assertEquals(new BigDecimal("1"), difference);
  }

  @Property
  void agreesWithRoundingTheMagnitudeByHand(
      @ForAll @Scale(4) BigDecimal exact, @ForAll @IntRange(max = 3) int decimals) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    BigDecimal whole =
        exact.abs().add(unit.divide(new BigDecimal(2))).divideToIntegralValue(unit).multiply(unit);
    BigDecimal byHand = exact.signum() < 0 ? whole.negate() : whole;
    assertEquals(0, byHand.compareTo(Rounding.shown(exact, decimals)));
  }

  @Property
  void neverMovesAFigureMoreThanHalfAUnit(
      @ForAll @Scale(5) BigDecimal exact, @ForAll @IntRange(max = 3) int decimals) {
    BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(-decimals);
    BigDecimal moved = Rounding.shown(exact, decimals).subtract(exact).abs();
    assertTrue(moved.compareTo(half) <= 0);
  }
}
