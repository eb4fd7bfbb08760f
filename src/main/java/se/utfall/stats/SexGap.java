package se.utfall.stats;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.model.Breakdown.Sex;

/**
 * How far the figures for women and men are from each other, judged as printed.
 *
 * @param difference as printed, never negative
 * @param higher whose figure is larger; nobody's where they are equal
 */
public record SexGap(BigDecimal difference, Optional<Sex> higher) {
  /** The gap between two figures printed with so many decimals. */
  public static SexGap of(BigDecimal women, BigDecimal men, int decimals) {
    BigDecimal difference = Rounding.difference(women, men, decimals);
    return new SexGap(difference.abs(), higher(difference.signum()));
  }

  private static Optional<Sex> higher(int sign) {
    return sign == 0 ? Optional.empty() : Optional.of(sign > 0 ? Sex.WOMEN : Sex.MEN);
  }
}
