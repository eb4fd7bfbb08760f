package se.utfall.check;

import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** An indicator's id stands once in a survey. */
final class IndicatorCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    for (SurveyDraft survey : draft.surveys()) {
      FirstPlaces ids = new FirstPlaces(Rule.INDICATOR_TWICE, findings);
      survey.areas().stream()
          .flatMap(area -> area.indicators().stream())
          .forEach(indicator -> ids.add(indicator.entry().id()));
    }
  }
}
