package se.utfall.check;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/**
 * Values are the municipality's own or those of a declared comparison, and its own are there;
 * branches have different names.
 */
final class SeriesCheck implements Check {
  /** The key of the municipality's own values. */
  static final String OWN = "own";

  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.surveys().stream()
        .flatMap(survey -> survey.folder().survey().stream())
        .flatMap(file -> file.comparisons().stream())
        .filter(comparison -> comparison.id().value().filter(OWN::equals).isPresent())
        .forEach(own -> findings.add(own.id().at(), Rule.SERIES_RESERVED, OWN));
    draft.indicators().forEach(indicator -> check(indicator, findings));
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    List<SeriesEntry> all = indicator.entry().values();
    all.forEach(series -> check(series, indicator.survey().comparisons(), findings));
    List<Field<String>> ids = all.stream().map(SeriesEntry::id).toList();
    if (Declared.of(ids, indicator.area().faulty()).lacks(OWN)) {
      findings.add(indicator.entry().id().at(), Rule.SERIES_MISSING);
    }
    FirstPlaces branches = new FirstPlaces(Rule.BRANCH_TWICE, findings);
    indicator.entry().branches().forEach(branch -> branches.add(branch.name()));
  }

  private static void check(SeriesEntry series, Declared comparisons, Diagnostics findings) {
    List<String> known = Stream.concat(Stream.of(OWN), comparisons.words().stream()).toList();
    series
        .id()
        .value()
        .filter(id -> !id.equals(OWN) && comparisons.lacks(id))
        .ifPresent(
            id ->
                findings.add(
                    Diagnostic.of(
                            series.id().at(), Rule.SERIES_UNKNOWN, id, String.join(", ", known))
                        .near(Nearest.to(id, known))));
  }
}
