package se.utfall.content;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A number as others are written, zero or more. */
record Amount(Decimal number) implements Kind<BigDecimal> {
  @Override
  public Optional<BigDecimal> read(Node.Scalar scalar, Diagnostics findings) {
    Optional<BigDecimal> read = number.read(scalar, findings);
    if (read.filter(n -> n.signum() < 0).isPresent()) {
      findings.add(scalar.at(), Rule.VALUE_NEGATIVE, scalar.text());
      return Optional.empty();
    }
    return read;
  }
}
