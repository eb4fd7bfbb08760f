package se.utfall.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Period;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Every published area with figures has a commentary on the newest of them. */
final class ReleaseCommentary implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.surveys().stream()
        .flatMap(survey -> survey.listed().stream())
        .forEach(area -> check(area, findings));
  }

  private static void check(AreaDraft area, Diagnostics findings) {
    List<String> editions = area.survey().editions().words();
    Optional<Period> newest =
        area.indicators().stream()
            .flatMap(indicator -> indicator.newest(editions).stream())
            .max(Comparator.naturalOrder());
    Optional<Period> commented =
        area.commentary(Optional.empty())
            .flatMap(text -> text.edition().value())
            .flatMap(Period::parse);
    if (newest.isPresent() && !newest.equals(commented)) {
      String title = area.folder().file().flatMap(f -> f.title().value()).orElse(area.slug());
      findings.add(area.at(), Rule.RELEASE_COMMENTARY, title, newest.get().toString());
    }
  }
}
