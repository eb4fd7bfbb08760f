package se.utfall.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.model.Value;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Values and breaks speak of the survey's editions, and every edition has an own value. */
final class PeriodCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.indicators().forEach(indicator -> check(indicator, findings));
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    Declared editions = indicator.survey().editions();
    FirstPlaces breaks = new FirstPlaces(Rule.PERIOD_TWICE, findings);
    indicator.entry().breaks().forEach(b -> known(b.from(), editions, findings));
    indicator.entry().breaks().forEach(b -> breaks.add(b.from()));
    for (SeriesEntry series : indicator.entry().values()) {
      series.values().forEach(value -> known(value.period(), editions, findings));
      if (series.id().value().filter(SeriesCheck.OWN::equals).isPresent()) {
        whole(series, indicator, findings);
      }
    }
  }

  private static void known(Field<String> period, Declared editions, Diagnostics findings) {
    period
        .value()
        .filter(editions::lacks)
        .ifPresent(
            word -> findings.add(period.at(), Rule.PERIOD_UNKNOWN, word, editions.toString()));
  }

  private static void whole(SeriesEntry own, IndicatorDraft indicator, Diagnostics findings) {
    List<Field<String>> periods = own.values().stream().map(ValueEntry::period).toList();
    Declared given = Declared.of(periods, indicator.area().faulty());
    indicator.survey().editions().words().stream()
        .filter(given::lacks)
        .forEach(edition -> findings.add(own.id().at(), Rule.PERIOD_MISSING, edition, reasons()));
  }

  private static String reasons() {
    return Arrays.stream(Value.Reason.values())
        .map(Value.Reason::id)
        .collect(Collectors.joining(", "));
  }
}
