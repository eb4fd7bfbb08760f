package se.utfall.check;

import se.utfall.content.Field;
import se.utfall.content.SiteFile;
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
    draft.content().site().ifPresent(site -> results(site, draft, findings));
    draft.surveys().forEach(survey -> oneText(survey, findings));
    draft.areas().stream()
        .filter(area -> area.folder().file().isPresent() && !area.faulty())
        .filter(area -> area.indicators().isEmpty() && !area.speaks())
        .forEach(area -> findings.add(area.at(), Rule.INDICATOR_NONE, area.folder().name()));
  }

  /** A municipality has surveys, and whoever has surveys is a municipality; others have pages. */
  private static void results(SiteFile site, Draft draft, Diagnostics findings) {
    Field<String> code = site.publisher().code();
    boolean ownPages = code.value().isEmpty() && !draft.content().articles().isEmpty();
    if (draft.surveys().isEmpty() && !ownPages) {
      findings.add(Position.file(site.path()), Rule.SURVEY_NONE);
    } else if (!draft.surveys().isEmpty()
        && code.value().isEmpty()
        && !draft.faulty().contains(site.path())) {
      findings.add(code.at(), Rule.KEY_MISSING, "code");
    }
  }

  private static void oneText(SurveyDraft survey, Diagnostics findings) {
    FirstPlaces texts = new FirstPlaces(Rule.ABOUT_TWICE, findings);
    survey
        .folder()
        .texts()
        .forEach(t -> texts.add(survey.folder().name(), Position.file(t.path())));
  }
}
