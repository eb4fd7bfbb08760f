package se.utfall.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.ScaleEntry;
import se.utfall.content.IndicatorsFile.TargetEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.model.Unit;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * Percent lie within 0 and 100, an index and points within the scale that they must have; of all
 * municipalities' values the first that does not is told; a margin of error is larger than nothing.
 */
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
    indicator.values().forEach(value -> margin(value.margin(), findings));
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
    Stream<Field<BigDecimal>> numbers =
        indicator
            .values()
            .map(ValueEntry::figure)
            .map(figure -> new Field<>(figure.at(), figure.value().flatMap(Figure::number)));
    Stream<Field<BigDecimal>> targets =
        indicator.entry().targets().stream().map(TargetEntry::value);
    Stream.concat(numbers, targets).forEach(number -> within(min, max, rule, number, findings));
    SpreadDraft.values(indicator)
        .filter(number -> number.value().filter(n -> isOutside(min, max, n)).isPresent())
        .findFirst()
        .ifPresent(number -> within(min, max, rule, number, findings));
  }

  private static boolean isOutside(BigDecimal min, BigDecimal max, BigDecimal number) {
    return number.compareTo(min) < 0 || number.compareTo(max) > 0;
  }

  static void within(
      BigDecimal min, BigDecimal max, Rule rule, Field<BigDecimal> field, Diagnostics findings) {
    field
        .value()
        .filter(number -> isOutside(min, max, number))
        .map(
            number ->
                Stream.of(number, min, max).map(BigDecimal::toPlainString).toArray(String[]::new))
        .ifPresent(args -> findings.add(field.at(), rule, args));
  }

  private static void margin(Field<BigDecimal> margin, Diagnostics findings) {
    margin
        .value()
        .filter(number -> number.signum() <= 0)
        .ifPresent(
            number -> findings.add(margin.at(), Rule.MARGIN_POSITIVE, number.toPlainString()));
  }
}
