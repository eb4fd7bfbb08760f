package se.utfall.page;

import java.math.BigDecimal;
import java.util.Optional;

/** A bar in a table row: the own value on a scale, and the comparison as a tick on it. */
public record Bar(
    BigDecimal low, BigDecimal high, Optional<BigDecimal> own, Optional<BigDecimal> comparison) {}
