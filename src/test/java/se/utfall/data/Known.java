package se.utfall.data;

import java.math.BigDecimal;
import java.util.Optional;

/** What is known of a figure, apart from trailing zeros. */
record Known(
    Optional<BigDecimal> value,
    String missing,
    Optional<Integer> answers,
    Optional<BigDecimal> margin,
    String note) {
  Known {
    value = value.map(BigDecimal::stripTrailingZeros);
    margin = margin.map(BigDecimal::stripTrailingZeros);
  }

  /** From texts with a decimal point, empty where there is none. */
  static Known of(String value, String missing, String answers, String margin, String note) {
    return new Known(
        text(value).map(BigDecimal::new),
        missing,
        text(answers).map(Integer::valueOf),
        text(margin).map(BigDecimal::new),
        note);
  }

  /** Whether anybody has written a number or why there is none. */
  boolean isWritten() {
    return value.isPresent() || !missing.isEmpty();
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
