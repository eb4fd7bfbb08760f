package se.utfall.stats;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;

/**
 * What a figure can be at all.
 *
 * @param low the lower end that its unit or scale sets
 * @param high the upper end
 * @param integers whether it is printed without decimals
 */
record Range(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean integers) {
  static final Range OPEN = new Range(Optional.empty(), Optional.empty(), false);
  static final Range PERCENT = between(BigDecimal.ZERO, new BigDecimal(100));

  static Range between(BigDecimal low, BigDecimal high) {
    return new Range(Optional.of(low), Optional.of(high), false);
  }

  static Range of(Indicator indicator) {
    Range ends =
        indicator.unit() == Unit.PERCENT
            ? PERCENT
            : indicator.scale().map(s -> between(s.min(), s.max())).orElse(OPEN);
    return new Range(ends.low, ends.high, indicator.decimals() == 0);
  }

  boolean whole() {
    return low.isPresent() && high.isPresent();
  }

  Range notBelowZeroUnless(boolean negative) {
    return negative || low.isPresent()
        ? this
        : new Range(Optional.of(BigDecimal.ZERO), high, integers);
  }

  /** A tenth of what there is room for, or of the largest figure; never nothing. */
  BigDecimal tenth(BigDecimal largest) {
    BigDecimal room = whole() ? high.orElseThrow().subtract(low.orElseThrow()) : largest;
    return room.signum() == 0 ? BigDecimal.ONE : room.scaleByPowerOfTen(-1);
  }

  BigDecimal inside(BigDecimal figure) {
    BigDecimal raised = low.map(figure::max).orElse(figure);
    return high.map(raised::min).orElse(raised);
  }
}
