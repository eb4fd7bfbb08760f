package se.utfall.check;

import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Where few answers must not be published, the number of answers is given for every part. */
final class AnswersCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.indicators().stream()
        .filter(indicator -> indicator.limit().isPresent() && !indicator.area().faulty())
        .forEach(indicator -> check(indicator, findings));
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    String limit = indicator.limit().map(Object::toString).orElse("");
    indicator
        .parts()
        .filter(value -> value.figure().value().filter(f -> f.missing().isEmpty()).isPresent())
        .filter(value -> value.answers().value().isEmpty())
        .forEach(
            value ->
                findings.add(
                    value.figure().at(),
                    Rule.ANSWERS_MISSING,
                    value.period().value().orElse(""),
                    limit));
  }
}
