package se.utfall.check;

import se.utfall.content.IndicatorsFile.EndEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.model.Period;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** What an indicator was before has a name, and what came after it is there. */
final class HistoryCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    for (SurveyDraft survey : draft.surveys()) {
      survey.areas().stream()
          .flatMap(area -> area.indicators().stream())
          .forEach(indicator -> check(indicator, survey.ids(), findings));
    }
  }

  private static void check(IndicatorDraft indicator, Declared ids, Diagnostics findings) {
    if (!indicator.area().faulty()) {
      indicator.entry().earlier().stream()
          .filter(e -> e.title().value().isEmpty() && e.area().value().isEmpty())
          .forEach(
              e -> findings.add(e.until().at(), Rule.EARLIER_EMPTY, e.until().value().orElse("")));
    }
    indicator
        .entry()
        .ended()
        .map(EndEntry::successor)
        .ifPresent(id -> ids.require(id, Rule.ENDED_SUCCESSOR, findings));
    indicator.end().ifPresent(end -> ended(end, indicator, findings));
  }

  private static void ended(Period end, IndicatorDraft indicator, Diagnostics findings) {
    indicator
        .own()
        .filter(value -> value.figure().value().filter(f -> f.missing().isEmpty()).isPresent())
        .map(ValueEntry::period)
        .filter(
            field ->
                field.value().flatMap(Period::parse).filter(p -> p.compareTo(end) > 0).isPresent())
        .forEach(field -> findings.add(field.at(), Rule.ENDED_ORDER, field.get(), end.toString()));
  }
}
