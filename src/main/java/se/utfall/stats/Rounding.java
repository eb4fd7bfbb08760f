package se.utfall.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Spread;

/**
 * The only rule by which figures are rounded: to the indicator's decimals, halves away from zero
 * (81.5 becomes 82, −0.5 becomes −1), as Swedish readers learn it at school. Everything that is
 * said about a figure is judged after rounding, so that no text contradicts what is printed.
 */
public final class Rounding {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Rounding() {}

  /** The figure as printed; a zero has no sign. */
  public static BigDecimal shown(BigDecimal exact, int decimals) {
    return exact.setScale(decimals, RoundingMode.HALF_UP);
  }

  /**
   * Half a unit of the last decimal: the most by which a figure may differ from the rounded one.
   */
  public static BigDecimal most(int decimals) {
    return HALF.scaleByPowerOfTen(-Math.max(0, decimals));
  }

  /** How much larger the first is than the second, both as printed. */
  public static BigDecimal difference(BigDecimal first, BigDecimal second, int decimals) {
    return shown(first, decimals).subtract(shown(second, decimals));
  }

  /**
   * How many decimals all municipalities' values are printed with: one where their source has any,
   * though the survey may print its own figure without.
   */
  public static int decimals(Indicator indicator, Spread spread) {
    int finest =
        spread.periods().values().stream()
            .flatMap(Rounding::figures)
            .mapToInt(value -> value.stripTrailingZeros().scale())
            .max()
            .orElse(0);
    return Math.max(indicator.decimals(), Math.min(1, finest));
  }

  private static Stream<BigDecimal> figures(Spread.Distribution all) {
    return Stream.concat(all.values().stream().map(Spread.Entry::value), all.nation().stream());
  }
}
