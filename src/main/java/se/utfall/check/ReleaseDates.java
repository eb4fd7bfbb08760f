package se.utfall.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.SurveyFile;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** No day on which something was changed lies ahead, and the site is as new as its content. */
final class ReleaseDates implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    List<Field<LocalDate>> updated = updated(draft).filter(d -> d.value().isPresent()).toList();
    Stream.concat(updated.stream(), ofSite(draft))
        .forEach(day -> ahead(day, draft.built(), findings));
    Optional<Field<LocalDate>> newest =
        updated.stream()
            .filter(day -> !day.get().isAfter(draft.built()))
            .max(Comparator.comparing(Field::get));
    newest.ifPresent(
        other -> draft.content().site().ifPresent(s -> behind(s.updated(), other, findings)));
  }

  private static void ahead(Field<LocalDate> day, LocalDate built, Diagnostics findings) {
    day.value()
        .filter(d -> d.isAfter(built))
        .ifPresent(d -> findings.add(day.at(), Rule.RELEASE_DATE, d.toString(), built.toString()));
  }

  private static void behind(Field<LocalDate> site, Field<LocalDate> newest, Diagnostics findings) {
    if (site.value().filter(day -> day.isBefore(newest.get())).isPresent()) {
      String[] args = {site.get().toString(), newest.get().toString(), newest.at().path()};
      findings.add(site.at(), Rule.RELEASE_UPDATED, args);
    }
  }

  private static Stream<Field<LocalDate>> ofSite(Draft draft) {
    return draft.content().site().stream()
        .flatMap(
            site ->
                Stream.concat(
                    Stream.of(site.updated()),
                    site.accessibility().stream()
                        .flatMap(a -> Stream.of(a.assessed(), a.updated()))));
  }

  /** When everything but the site as a whole was last changed. */
  private static Stream<Field<LocalDate>> updated(Draft draft) {
    return Stream.of(
            draft.content().register().stream().map(register -> register.updated()),
            files(draft).map(SurveyFile::updated),
            draft.areas().stream().flatMap(a -> a.folder().file().stream()).map(f -> f.updated()),
            draft.originals().stream().map(text -> text.file().updated()))
        .flatMap(days -> days);
  }

  private static Stream<SurveyFile> files(Draft draft) {
    return draft.surveys().stream().flatMap(survey -> survey.folder().survey().stream());
  }
}
