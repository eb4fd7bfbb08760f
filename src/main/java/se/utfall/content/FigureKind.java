package se.utfall.content;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A number, an answer (yes or no), or a word that says why there is neither. */
record FigureKind(Choice missing, Choice answers) implements Kind<Figure> {
  private static final String YES = "yes";
  private static final String LOOKS_LIKE_A_NUMBER = "[-+]?[0-9][0-9.,eE+-]*";

  @Override
  public Optional<Figure> read(Node.Scalar scalar, Diagnostics findings) {
    String text = scalar.text();
    Optional<BigDecimal> number = Decimal.parse(text);
    if (number.isPresent()) {
      return Optional.of(new Figure(number, Optional.empty(), Optional.empty()));
    }
    if (missing.words().contains(text)) {
      return Optional.of(new Figure(Optional.empty(), Optional.of(text), Optional.empty()));
    }
    if (answers.words().contains(text)) {
      return Optional.of(
          new Figure(Optional.empty(), Optional.empty(), Optional.of(text.equals(YES))));
    }
    findings.add(fault(scalar));
    return Optional.empty();
  }

  @Override
  public Rule whenEmpty() {
    return Rule.VALUE_FIGURE_EMPTY;
  }

  private Diagnostic fault(Node.Scalar scalar) {
    String shown = Shown.of(scalar.text());
    Optional<String> meant = Decimal.meant(scalar.text());
    if (meant.isPresent()) {
      return Diagnostic.of(scalar.at(), Rule.VALUE_NUMBER_FORM, shown, meant.get());
    }
    if (shown.matches(LOOKS_LIKE_A_NUMBER)) {
      return Diagnostic.of(scalar.at(), Rule.VALUE_NUMBER, shown);
    }
    String words = String.join(", ", missing.words());
    return Diagnostic.of(scalar.at(), Rule.VALUE_FIGURE, shown, words)
        .near(missing.near(scalar.text()).or(() -> answers.near(scalar.text())));
  }
}
