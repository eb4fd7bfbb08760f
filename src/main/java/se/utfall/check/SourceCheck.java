package se.utfall.check;

import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.SpreadEntry;
import se.utfall.content.IndicatorsFile.StandingEntry;
import se.utfall.content.SurveyFile.SharesEntry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Every figure has a source, and the survey declares it. */
final class SourceCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    for (SurveyDraft survey : draft.surveys()) {
      survey.folder().survey().stream()
          .flatMap(file -> file.shares().stream())
          .map(SharesEntry::source)
          .forEach(source -> known(source, survey, findings));
      survey.areas().forEach(area -> check(area, findings));
    }
  }

  private static void check(AreaDraft area, Diagnostics findings) {
    area.folder().file().ifPresent(file -> known(file.source(), area.survey(), findings));
    area.indicators().forEach(indicator -> check(indicator, findings));
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    SurveyDraft survey = indicator.survey();
    known(indicator.entry().source(), survey, findings);
    indicator.entry().standings().stream()
        .map(StandingEntry::source)
        .forEach(source -> known(source, survey, findings));
    indicator.entry().spread().map(SpreadEntry::source).ifPresent(s -> known(s, survey, findings));
    if (indicator.isOwnFetched()) {
      kolada(indicator.entry().source(), findings);
    } else if (indicator.source().isEmpty() && !indicator.area().faulty()) {
      findings.add(indicator.entry().id().at(), Rule.SOURCE_MISSING);
    }
  }

  /** What comes from Kolada is nobody else's. */
  private static void kolada(Field<String> source, Diagnostics findings) {
    source
        .value()
        .filter(id -> !id.equals(Sources.KOLADA))
        .ifPresent(id -> findings.add(source.at(), Rule.KOLADA_SOURCE, id));
  }

  private static void known(Field<String> source, SurveyDraft survey, Diagnostics findings) {
    survey.sources().require(source, Rule.SOURCE_UNKNOWN, findings);
  }
}
