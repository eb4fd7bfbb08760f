package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.ScaleEntry;
import se.utfall.model.Unit;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Percent lie within 0 and 100, an index and points within the scale that they must have. */
final class ScaleCheck implements Check {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.indicators().forEach(indicator -> check(indicator, findings));
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    if (indicator.is(Unit.PERCENT)) {
      within(BigDecimal.ZERO, HUNDRED, Rule.PERCENT_RANGE, indicator, findings);
    }
    boolean scaled = indicator.is(Unit.INDEX) || indicator.is(Unit.POINTS);
    Optional<ScaleEntry> scale = indicator.entry().scale();
    if (scaled && scale.isEmpty()) {
      Field<String> unit = indicator.entry().unit();
      findings.add(unit.at(), Rule.SCALE_MISSING, unit.get());
    }
    scale.ifPresent(entry -> check(entry, indicator, findings));
  }

  private static void check(ScaleEntry scale, IndicatorDraft indicator, Diagnostics findings) {
    Optional<BigDecimal> min = scale.min().value();
    Optional<BigDecimal> max = scale.max().value();
    if (min.isEmpty() || max.isEmpty()) {
      return;
    }
    if (min.get().compareTo(max.get()) < 0) {
      within(min.get(), max.get(), Rule.SCALE_RANGE, indicator, findings);
    } else {
      findings.add(
          scale.max().at(), Rule.SCALE_ORDER, min.get().toPlainString(), max.get().toPlainString());
    }
  }

  private static void within(
      BigDecimal min, BigDecimal max, Rule rule, IndicatorDraft indicator, Diagnostics findings) {
    List<Field<Figure>> figures =
        indicator.entry().values().stream()
            .flatMap(series -> series.values().stream())
            .map(value -> value.figure())
            .toList();
    for (Field<Figure> figure : figures) {
      figure
          .value()
          .flatMap(Figure::number)
          .filter(number -> number.compareTo(min) < 0 || number.compareTo(max) > 0)
          .map(
              number ->
                  List.of(number, min, max).stream()
                      .map(BigDecimal::toPlainString)
                      .toArray(String[]::new))
          .ifPresent(args -> findings.add(figure.at(), rule, args));
    }
  }
}
