package se.utfall.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.WordsFile;
import se.utfall.model.Site;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * No text in an area mentions a number that equals a withheld value of the area as it would have
 * been printed, followed by its unit or in a sentence that names its branch. A help for editors, no
 * proof: numbers in words, differences, texts elsewhere and other rounding go unseen, and a number
 * that is also published in the area is taken for that one unless the branch is named. What is
 * withheld is known only where nothing is wrong with the content.
 */
final class SuppressedTextCheck implements Check {

  @Override
  public void check(Draft draft, Diagnostics findings) {
    if (findings.hasErrors()) {
      return;
    }
    Optional<Lexicon> lexicon = draft.lexicon();
    draft
        .content()
        .site()
        .map(site -> Models.publisher(site.publisher()))
        .ifPresent(
            publisher ->
                draft.areas().stream()
                    .filter(SuppressedTextCheck::mayHide)
                    .flatMap(area -> new Reading(draft, area, publisher, lexicon).findings())
                    .distinct()
                    .forEach(findings::add));
  }

  /** Most areas hide nothing and need no reading. */
  private static boolean mayHide(AreaDraft area) {
    return area.indicators().stream()
        .anyMatch(
            indicator ->
                indicator.limit().isPresent()
                    || indicator
                        .values()
                        .flatMap(value -> value.figure().value().stream())
                        .flatMap(figure -> figure.missing().stream())
                        .anyMatch(Value.Reason.SUPPRESSED.id()::equals));
  }

  /** A text and where its characters stand. */
  private record Words(String text, IntFunction<Position> places, Optional<Lexicon> lexicon) {
    static Stream<Words> of(Field<String> field, Optional<Lexicon> lexicon) {
      return field.value().stream().map(text -> new Words(text, at -> field.at(), lexicon));
    }
  }

  /** The reading of one area's texts for what its indicators hide. */
  private record Reading(
      Draft draft, AreaDraft area, Site.Publisher publisher, Optional<Lexicon> lexicon) {

    Stream<Diagnostic> findings() {
      List<Words> words = words().toList();
      Set<String> open =
          area.indicators().stream()
              .flatMap(indicator -> Withheld.open(indicator, publisher))
              .collect(Collectors.toSet());
      return area.indicators().stream()
          .filter(indicator -> !indicator.is(Unit.YES_NO))
          .flatMap(
              indicator ->
                  Withheld.of(indicator, publisher).stream()
                      .flatMap(
                          secret ->
                              words.stream().flatMap(w -> mentions(w, indicator, secret, open))));
    }

    private Stream<Diagnostic> mentions(
        Words words, IndicatorDraft indicator, Withheld secret, Set<String> open) {
      Optional<Pattern> unit = words.lexicon().flatMap(all -> all.unit(indicator));
      boolean alone = !open.contains(secret.printed());
      return secret
          .pattern()
          .matcher(words.text())
          .results()
          .filter(
              found ->
                  (alone && isFollowed(words.text(), found.end(), unit))
                      || isNamed(words.text(), found.start(), secret))
          .map(
              found ->
                  Diagnostic.of(
                      words.places().apply(found.start()),
                      Rule.TEXT_SUPPRESSED,
                      indicator.entry().title().get()));
    }

    private static boolean isFollowed(String text, int end, Optional<Pattern> unit) {
      return unit.map(pattern -> pattern.matcher(text).region(end, text.length()))
          .filter(Matcher::lookingAt)
          .isPresent();
    }

    private static boolean isNamed(String text, int start, Withheld secret) {
      String sentence = Sentence.around(text, start).toLowerCase(Locale.ROOT);
      return secret.branch().filter(b -> sentence.contains(b.toLowerCase(Locale.ROOT))).isPresent();
    }

    private Stream<Words> words() {
      Stream<Words> texts =
          Text.commentaries(area)
              .filter(Text::shown)
              .flatMap(text -> Stream.concat(Stream.of(text), draft.translations(text)))
              .flatMap(this::words);
      Stream<Words> fields =
          area.folder().file().stream()
              .flatMap(Reading::fields)
              .flatMap(field -> Words.of(field, lexicon));
      return Stream.of(texts, fields, translated()).flatMap(words -> words);
    }

    private Stream<Words> words(Text text) {
      Optional<Lexicon> own = draft.lexicon(text);
      return text.prose().passages().stream()
          .map(passage -> new Words(passage.written(), passage::at, own));
    }

    /** The words of the area in other languages. */
    private Stream<Words> translated() {
      String file = area.folder().path() + "/indicators";
      return draft.content().translations().words().stream()
          .filter(words -> words.original().equals(file))
          .flatMap(words -> words.words().stream().flatMap(word -> translated(words, word)));
    }

    private static Stream<Words> translated(WordsFile words, WordsFile.Word word) {
      Optional<Lexicon> own = Lexicon.of(words.language());
      return word.text().stream().map(text -> new Words(text, at -> word.at(), own));
    }

    private static Stream<Field<String>> fields(IndicatorsFile file) {
      Stream<Field<String>> lists =
          Stream.of(file.strengths(), file.improvements()).flatMap(List::stream);
      return Stream.of(
              Stream.of(file.summary()), lists, file.indicators().stream().flatMap(Reading::notes))
          .flatMap(fields -> fields);
    }

    /** All notes but those to single values, which are withheld with their value. */
    private static Stream<Field<String>> notes(IndicatorEntry entry) {
      Stream<Field<String>> series =
          Stream.concat(entry.values().stream(), entry.groups().stream()).map(s -> s.note());
      Stream<Field<String>> branches = entry.branches().stream().map(branch -> branch.note());
      return Stream.of(Stream.of(entry.note()), series, branches).flatMap(notes -> notes);
    }
  }
}
