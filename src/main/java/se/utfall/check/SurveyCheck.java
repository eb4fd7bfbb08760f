package se.utfall.check;

import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * There is a survey; each has an edition, an area and at most one text; areas have something to
 * say.
 */
final class SurveyCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    if (draft.surveys().isEmpty()) {
      draft
          .content()
          .site()
          .ifPresent(site -> findings.add(Position.file(site.path()), Rule.SURVEY_NONE));
    }
    draft.surveys().forEach(survey -> oneText(survey, findings));
    draft.areas().stream()
        .filter(area -> area.folder().file().isPresent() && !area.faulty())
        .filter(area -> area.indicators().isEmpty() && !area.speaks())
        .forEach(area -> findings.add(area.at(), Rule.INDICATOR_NONE, area.folder().name()));
  }

  private static void oneText(SurveyDraft survey, Diagnostics findings) {
    FirstPlaces texts = new FirstPlaces(Rule.ABOUT_TWICE, findings);
    survey
        .folder()
        .texts()
        .forEach(t -> texts.add(survey.folder().name(), Position.file(t.path())));
  }
}
