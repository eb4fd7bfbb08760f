package se.utfall.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;
import se.utfall.model.Wording;
import se.utfall.model.Wording.Thresholds;

/**
 * How much a difference is by the house's thresholds.
 *
 * @param amount not negative, in the indicator's unit or in percent of the figure compared with
 */
record Size(BigDecimal amount, Thresholds thresholds) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** The size of a difference as printed, beside the figure that it is a difference from. */
  static Size of(Wording wording, Indicator indicator, BigDecimal difference, BigDecimal from) {
    Thresholds thresholds = wording.thresholds().get(indicator.unit());
    if (thresholds == null) {
      throw new IllegalArgumentException("no thresholds for " + indicator.unit());
    }
    return new Size(amount(indicator.unit(), difference.abs(), from.abs()), thresholds);
  }

  private static BigDecimal amount(Unit unit, BigDecimal difference, BigDecimal from) {
    if (Wording.isInOwnUnit(unit)) {
      return difference;
    }
    return from.signum() == 0
        ? difference.signum() == 0 ? BigDecimal.ZERO : HUNDRED
        : difference.multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
  }

  /** What it is called; where two words would do, neither is said. */
  Degree degree() {
    boolean clear = amount.compareTo(thresholds.clear()) >= 0;
    boolean slight = amount.compareTo(thresholds.slight()) <= 0;
    if (amount.compareTo(thresholds.marginal()) <= 0) {
      return Degree.MARGINAL;
    }
    if (amount.compareTo(thresholds.large()) >= 0) {
      return Degree.LARGE;
    }
    return clear == slight ? Degree.PLAIN : clear ? Degree.CLEAR : Degree.SLIGHT;
  }

  /** How much it is worth saying: 1 for what is just called large. */
  BigDecimal weight() {
    return thresholds.large().signum() == 0
        ? amount
        : amount.divide(thresholds.large(), 2, RoundingMode.HALF_UP);
  }
}
