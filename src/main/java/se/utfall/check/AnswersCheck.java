package se.utfall.check;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * Where few answers must not be published, the number of answers is given for every part; and parts
 * have no more answers than the whole.
 */
final class AnswersCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.indicators().forEach(indicator -> sums(indicator, findings));
    draft.indicators().stream()
        .filter(indicator -> indicator.limit().isPresent() && !indicator.area().faulty())
        .forEach(indicator -> check(indicator, findings));
  }

  private static void sums(IndicatorDraft indicator, Diagnostics findings) {
    Stream<ValueEntry> groups =
        indicator.entry().groups().stream().flatMap(series -> series.values().stream());
    Stream<ValueEntry> branches =
        indicator.entry().branches().stream().flatMap(branch -> branch.values().stream());
    sums(indicator, groups.toList(), findings);
    sums(indicator, branches.toList(), findings);
  }

  private static void sums(IndicatorDraft indicator, List<ValueEntry> parts, Diagnostics findings) {
    for (ValueEntry whole : indicator.own().toList()) {
      int sum =
          parts.stream()
              .filter(part -> part.period().value().equals(whole.period().value()))
              .flatMap(part -> part.answers().value().stream())
              .mapToInt(Integer::intValue)
              .sum();
      whole
          .answers()
          .value()
          .filter(answers -> answers < sum)
          .ifPresent(
              answers ->
                  findings.add(
                      whole.answers().at(), Rule.ANSWERS_SUM, whole.period().value().orElse("")));
    }
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
