package se.utfall.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.model.Unit;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * What is answered by yes or no has yes or no as its own values and percentages as its comparisons,
 * nothing else has; and only what can be counted for one of something is.
 */
final class UnitCheck implements Check {
  private static final Set<Unit> WITHOUT_PER =
      EnumSet.of(Unit.PERCENT, Unit.INDEX, Unit.POINTS, Unit.YES_NO);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.indicators().forEach(indicator -> check(indicator, findings));
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    IndicatorEntry entry = indicator.entry();
    if (WITHOUT_PER.stream().anyMatch(indicator::is)) {
      entry
          .per()
          .value()
          .ifPresent(per -> findings.add(entry.per().at(), Rule.UNIT_PER, per, entry.unit().get()));
    }
    if (indicator.is(Unit.YES_NO)) {
      answered(indicator, findings);
    } else if (entry.unit().value().isPresent()) {
      indicator.values().forEach(value -> number(value, Rule.UNIT_ANSWER, findings));
    }
  }

  private static void answered(IndicatorDraft indicator, Diagnostics findings) {
    Stream.concat(indicator.own(), indicator.parts()).forEach(value -> answer(value, findings));
    indicator.entry().values().stream()
        .filter(series -> series.id().value().filter(id -> !id.equals(SeriesCheck.OWN)).isPresent())
        .flatMap(series -> series.values().stream())
        .forEach(value -> share(value, findings));
  }

  private static void answer(ValueEntry value, Diagnostics findings) {
    value
        .figure()
        .value()
        .flatMap(Figure::number)
        .ifPresent(
            number -> findings.add(value.figure().at(), Rule.UNIT_YES_NO, number.toPlainString()));
  }

  private static void share(ValueEntry value, Diagnostics findings) {
    number(value, Rule.UNIT_SHARE, findings);
    Field<BigDecimal> number =
        new Field<>(value.figure().at(), value.figure().value().flatMap(Figure::number));
    ScaleCheck.within(BigDecimal.ZERO, HUNDRED, Rule.PERCENT_RANGE, number, findings);
  }

  private static void number(ValueEntry value, Rule rule, Diagnostics findings) {
    value
        .figure()
        .value()
        .flatMap(Figure::answer)
        .ifPresent(yes -> findings.add(value.figure().at(), rule));
  }
}
