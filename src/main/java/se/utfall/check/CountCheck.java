package se.utfall.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.EditionEntry;
import se.utfall.content.SurveyFile.SharesEntry;
import se.utfall.model.Period;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Wherever it is said how many indicators a survey has, the number is the same. */
final class CountCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    Optional<Lexicon> lexicon = draft.lexicon();
    for (SurveyDraft survey : draft.surveys()) {
      survey
          .folder()
          .survey()
          .filter(file -> !survey.faulty())
          .ifPresent(file -> shares(file, findings));
      lexicon.ifPresent(
          words ->
              survey.folder().survey().ifPresent(f -> texts(survey, f, draft, words, findings)));
    }
  }

  private static void shares(SurveyFile file, Diagnostics findings) {
    for (EditionEntry edition : file.editions()) {
      Stream<Total> shares =
          file.shares().stream()
              .filter(entry -> entry.area().value().isEmpty())
              .filter(entry -> entry.period().value().equals(edition.period().value()))
              .map(SharesEntry::indicators)
              .flatMap(CountCheck::total);
      agree(
          Stream.of(total(edition.indicators()), shares, areas(file, edition)).flatMap(t -> t),
          findings);
    }
  }

  /** What the areas' counts make together, where each area has one. */
  private static Stream<Total> areas(SurveyFile file, EditionEntry edition) {
    List<SharesEntry> parts =
        file.shares().stream()
            .filter(entry -> entry.area().value().isPresent())
            .filter(entry -> entry.period().value().equals(edition.period().value()))
            .filter(entry -> entry.indicators().value().isPresent())
            .toList();
    int sum = parts.stream().mapToInt(entry -> entry.indicators().get()).sum();
    return parts.size() < file.areas().size()
        ? Stream.of()
        : parts.stream().limit(1).map(first -> new Total(sum, first.indicators().at()));
  }

  private static void texts(
      SurveyDraft survey, SurveyFile file, Draft draft, Lexicon lexicon, Diagnostics findings) {
    Optional<EditionEntry> newest =
        file.editions().stream()
            .filter(edition -> edition.period().value().flatMap(Period::parse).isPresent())
            .max(Comparator.comparing(e -> e.period().value().flatMap(Period::parse).get()));
    String year = newest.map(edition -> edition.period().get().substring(0, 4)).orElse("");
    Total.Reader reader =
        new Total.Reader(
            lexicon, words(Stream.of(file.title(), file.shortTitle())), areas(survey), year);
    Stream<Total> known = newest.stream().flatMap(edition -> total(edition.indicators()));
    Stream<Total> fields =
        Stream.of(file.summary(), file.scope()).flatMap(field -> reader.field(field, false));
    Stream<Total> abouts =
        survey.folder().texts().stream().flatMap(text -> reader.prose(text.prose(), false));
    Stream<Total> parts = survey.areas().stream().flatMap(area -> area(area, reader));
    Stream<Total> news =
        draft.content().news().stream()
            .filter(text -> text.survey().value().equals(Optional.of(survey.folder().name())))
            .flatMap(
                text ->
                    Stream.concat(
                        reader.field(text.summary(), false), reader.prose(text.prose(), false)));
    agree(Stream.of(known, fields, abouts, parts, news).flatMap(totals -> totals), findings);
  }

  /** An area's texts are about the survey only where they name it. */
  private static Stream<Total> area(AreaDraft area, Total.Reader reader) {
    Stream<Total> fields =
        area.folder().file().stream()
            .flatMap(file -> Stream.of(file.summary(), file.scope()))
            .flatMap(field -> reader.field(field, true));
    Stream<Total> texts =
        Text.commentaries(area)
            .filter(Text::shown)
            .flatMap(text -> reader.prose(text.prose(), true));
    return Stream.concat(fields, texts);
  }

  private static List<String> areas(SurveyDraft survey) {
    return survey.areas().stream()
        .flatMap(area -> area.folder().file().stream())
        .flatMap(file -> file.title().value().stream())
        .toList();
  }

  private static List<String> words(Stream<Field<String>> fields) {
    return fields.flatMap(field -> field.value().stream()).toList();
  }

  private static Stream<Total> total(Field<Integer> field) {
    return field.value().stream().map(number -> new Total(number, field.at()));
  }

  /** Every total that differs from the first is reported at its place. */
  private static void agree(Stream<Total> totals, Diagnostics findings) {
    List<Total> all = totals.toList();
    all.stream()
        .filter(total -> total.number() != all.get(0).number())
        .forEach(
            total ->
                findings.add(
                    total.at(),
                    Rule.COUNT_DIFFERS,
                    Integer.toString(total.number()),
                    Integer.toString(all.get(0).number()),
                    all.get(0).at().toString()));
  }
}
