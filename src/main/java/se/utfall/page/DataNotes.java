package se.utfall.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.page.Dataset.AreaPart;
import se.utfall.page.Dataset.Measure;
import se.utfall.page.Dataset.Note;
import se.utfall.page.Dataset.Origin;
import se.utfall.page.Dataset.Reason;
import se.utfall.page.Dataset.Series;
import se.utfall.page.Dataset.SurveyPart;
import se.utfall.text.Foreign;

/** Puts into words what must travel with figures: sources, members, reasons, breaks, footnotes. */
final class DataNotes {
  private final Setting setting;
  private final Set<Note> notes = new LinkedHashSet<>();

  DataNotes(Setting setting) {
    this.setting = setting;
  }

  List<Note> of(Dataset.Publication publication, List<SurveyPart> surveys, List<Reason> reasons) {
    add("title", publication.title());
    add("publisher", publication.publisher());
    add("updated", setting.format().date(publication.updated()));
    publication.license().ifPresent(l -> add("license", setting.text("data.license." + l.id())));
    measures(surveys).flatMap(DataNotes::origins).forEach(origin -> add("source", said(origin)));
    surveys.forEach(this::comparisons);
    reasons.forEach(reason -> add("missing", reason.id(), reason.word(), reason.meaning()));
    measures(surveys).forEach(this::measure);
    return new ArrayList<>(notes);
  }

  private static Stream<Measure> measures(List<SurveyPart> surveys) {
    return surveys.stream()
        .flatMap(survey -> survey.areas().stream())
        .map(AreaPart::measures)
        .flatMap(List::stream);
  }

  private static Stream<Origin> origins(Measure measure) {
    Stream<Origin> standings =
        measure.series().stream()
            .flatMap(series -> series.figures().stream())
            .flatMap(figure -> figure.standing().stream())
            .map(Dataset.Standing::source);
    return Stream.concat(measure.series().stream().map(Series::source), standings);
  }

  private String said(Origin origin) {
    String where = origin.url().map(url -> origin.words() + ", " + url).orElse(origin.words());
    return origin
        .terms()
        .map(terms -> setting.text("data.note.terms", "source", where, "terms", terms))
        .orElse(where);
  }

  private void comparisons(SurveyPart survey) {
    Comparisons words = new Comparisons(setting);
    setting.site().surveys().stream()
        .filter(s -> s.slug().equals(survey.id()))
        .flatMap(s -> s.comparisons().stream())
        .filter(c -> survey.comparisons().stream().anyMatch(group -> group.id().equals(c.id())))
        .forEach(c -> add("comparison", c.id(), c.name(), String.join(" ", words.of(c))));
  }

  private void measure(Measure measure) {
    add("indicator", measure.id(), measure.title(), measure.definition());
    measure.note().ifPresent(note -> add("note", measure.id(), measure.title(), note));
    for (Dataset.Break one : measure.breaks()) {
      String reason = setting.text("data.note.break.from", "from", one.from());
      add("break", measure.id(), measure.title(), reason + " " + one.reason());
    }
    for (Series series : measure.series()) {
      series.note().ifPresent(note -> add("note", measure.id(), series.name(), note));
    }
  }

  private void add(String key, String id, String name, String text) {
    add(key, setting.text("data.note.named", "id", id, "name", name, "text", text));
  }

  private void add(String key, String text) {
    notes.add(new Note(setting.text("data.note." + key), Foreign.plain(text)));
  }
}
