package se.utfall.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.SpreadEntry;
import se.utfall.content.IndicatorsFile.StandingEntry;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.SharesEntry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A published survey says when it comes next, and names no source that nothing comes from. */
final class ReleaseSurvey implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    for (SurveyDraft survey : draft.surveys()) {
      survey.folder().survey().ifPresent(file -> check(survey, file, draft, findings));
    }
  }

  private static void check(
      SurveyDraft survey, SurveyFile file, Draft draft, Diagnostics findings) {
    if (file.due().value().isEmpty() && draft.register().frequency(file).isEmpty()) {
      findings.add(file.title().at(), Rule.RELEASE_NEXT, file.title().value().orElse(""));
    }
    List<IndicatorDraft> indicators =
        survey.areas().stream().flatMap(area -> area.indicators().stream()).toList();
    if (!indicators.isEmpty()) {
      Set<String> used = used(file, indicators);
      file.sources().stream()
          .map(SurveyFile.SourceEntry::id)
          .filter(id -> id.value().filter(name -> !used.contains(name)).isPresent())
          .forEach(id -> findings.add(id.at(), Rule.RELEASE_SOURCE, id.get()));
    }
  }

  private static Set<String> used(SurveyFile file, List<IndicatorDraft> indicators) {
    Stream<Field<String>> shares = file.shares().stream().map(SharesEntry::source);
    return Stream.concat(shares, indicators.stream().flatMap(ReleaseSurvey::sources))
        .flatMap(source -> source.value().stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Field<String>> sources(IndicatorDraft indicator) {
    return Stream.of(
            indicator.source().stream(),
            indicator.entry().standings().stream().map(StandingEntry::source),
            indicator.entry().spread().stream().map(SpreadEntry::source))
        .flatMap(sources -> sources);
  }
}
