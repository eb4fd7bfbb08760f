package se.utfall.check;

import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Every figure has a source, and the survey declares it. */
final class SourceCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    for (AreaDraft area : draft.areas()) {
      area.folder()
          .file()
          .map(IndicatorsFile::source)
          .ifPresent(source -> known(source, area.survey().sources(), findings));
      area.indicators().forEach(indicator -> check(indicator, findings));
    }
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    known(indicator.entry().source(), indicator.survey().sources(), findings);
    if (indicator.source().isEmpty() && !indicator.area().faulty()) {
      findings.add(indicator.entry().id().at(), Rule.SOURCE_MISSING);
    }
  }

  private static void known(Field<String> source, Declared sources, Diagnostics findings) {
    source
        .value()
        .filter(sources::lacks)
        .ifPresent(
            id ->
                findings.add(
                    Diagnostic.of(source.at(), Rule.SOURCE_UNKNOWN, id, sources.toString())
                        .near(sources.near(id))));
  }
}
