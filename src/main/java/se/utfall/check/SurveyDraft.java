package se.utfall.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.Field;
import se.utfall.content.SurveyFile;
import se.utfall.model.Period;
import se.utfall.text.Position;
import se.utfall.text.Slug;

/** A survey's folder with what its {@code survey.yaml} declares. */
record SurveyDraft(
    SurveyFolder folder,
    boolean faulty,
    Declared editions,
    Declared comparisons,
    Declared sources,
    List<AreaDraft> areas) {

  static SurveyDraft of(SurveyFolder folder, Set<String> faultyPaths) {
    Optional<SurveyFile> file = folder.survey();
    boolean faulty = file.isEmpty() || faultyPaths.contains(file.get().path());
    SurveyDraft bare =
        new SurveyDraft(
            folder,
            faulty,
            declared(file, faulty, f -> each(f.editions(), SurveyFile.EditionEntry::period)),
            declared(file, faulty, f -> each(f.comparisons(), SurveyFile.ComparisonEntry::id)),
            declared(file, faulty, f -> each(f.sources(), SurveyFile.SourceEntry::id)),
            List.of());
    return bare.with(
        folder.areas().stream().map(area -> new AreaDraft(bare, area, faultyPaths)).toList());
  }

  private SurveyDraft with(List<AreaDraft> all) {
    return new SurveyDraft(folder, faulty, editions, comparisons, sources, all);
  }

  private static Declared declared(
      Optional<SurveyFile> file, boolean faulty, Function<SurveyFile, List<Field<String>>> fields) {
    return Declared.of(file.map(fields).orElse(List.of()), faulty);
  }

  private static <T> List<Field<String>> each(List<T> entries, Function<T, Field<String>> field) {
    return entries.stream().map(field).toList();
  }

  /** The folder as a place for faults that no file has. */
  Position at() {
    return folder.survey().map(f -> Position.file(f.path())).orElse(Position.file(folder.path()));
  }

  /** How long its periods are; not known where that may have been lost in reading. */
  Optional<Period.Kind> kind() {
    return folder
        .survey()
        .flatMap(file -> file.periods().value())
        .map(word -> IndicatorModel.one(Period.Kind.values(), Period.Kind::id, word))
        .or(() -> faulty ? Optional.empty() : Optional.of(Period.Kind.YEAR));
  }

  /** The editions' periods, the oldest first. */
  List<Period> periods() {
    return editions.words().stream().flatMap(p -> Period.parse(p).stream()).sorted().toList();
  }

  /** Its indicators' ids. */
  Declared ids() {
    List<Field<String>> ids =
        areas.stream().flatMap(a -> a.indicators().stream()).map(i -> i.entry().id()).toList();
    boolean known = areas.stream().noneMatch(AreaDraft::faulty);
    return new Declared(Declared.of(ids, !known).words(), known);
  }

  String slug() {
    return Slug.of(folder.name());
  }

  String address() {
    return "/" + slug() + "/";
  }

  /** The areas that {@code survey.yaml} lists, in its order; an unknown name has no area. */
  List<AreaDraft> listed() {
    return folder.survey().map(SurveyFile::areas).orElse(List.of()).stream()
        .flatMap(name -> name.value().stream())
        .distinct()
        .flatMap(name -> areas.stream().filter(area -> area.folder().name().equals(name)))
        .toList();
  }
}
