package se.utfall.check;

import java.util.List;
import se.utfall.content.Field;
import se.utfall.content.SurveyFile;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** A survey lists its areas' folders, each once and none that does not exist. */
final class AreaCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    for (SurveyDraft survey : draft.surveys()) {
      survey.folder().survey().ifPresent(file -> check(survey, file, findings));
    }
  }

  private static void check(SurveyDraft survey, SurveyFile file, Diagnostics findings) {
    List<String> folders =
        survey.areas().stream().filter(AreaDraft::exists).map(a -> a.folder().name()).toList();
    FirstPlaces listed = new FirstPlaces(Rule.AREA_TWICE, findings);
    for (Field<String> name : file.areas()) {
      listed.add(name);
      name.value()
          .filter(word -> !folders.contains(word))
          .ifPresent(
              word ->
                  findings.add(
                      Diagnostic.of(name.at(), Rule.AREA_UNKNOWN, word, survey.folder().path())
                          .near(Nearest.to(word, folders))));
    }
    Declared names = Declared.of(file.areas(), survey.faulty());
    survey.areas().stream()
        .filter(area -> area.exists() && names.lacks(area.folder().name()))
        .forEach(
            area -> findings.add(area.at(), Rule.AREA_UNLISTED, area.folder().name(), file.path()));
  }
}
