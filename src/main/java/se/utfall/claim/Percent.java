package se.utfall.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many in percent, exact or with six decimals. */
final class Percent {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int DECIMALS = 6;

  private Percent() {}

  static BigDecimal of(BigDecimal n, BigDecimal of) {
    BigDecimal percent = n.multiply(WHOLE).divide(of, DECIMALS, RoundingMode.HALF_UP);
    BigDecimal shortest = percent.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
