package se.utfall.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.content.Content;
import se.utfall.content.Field;
import se.utfall.content.MarkdownFile;
import se.utfall.model.OwnPage;
import se.utfall.text.Diagnostics;
import se.utfall.text.Severity;

/**
 * A content folder as read, arranged for checking.
 *
 * @param faulty the paths of the files that could not be read without faults
 * @param built the day as of which the site is built
 * @param future whether news of later days is shown, too
 * @param lexicon the words by which texts in the site's language say what can be checked
 */
record Draft(
    Content content,
    Set<String> faulty,
    List<String> languages,
    List<OwnPage> ownPages,
    LocalDate built,
    boolean future,
    List<SurveyDraft> surveys,
    RegisterDraft register,
    Optional<Lexicon> lexicon) {

  /** The content, and what reading it has found so far. */
  static Draft of(
      Content read,
      List<String> languages,
      List<OwnPage> ownPages,
      LocalDate built,
      boolean future,
      Diagnostics findings) {
    Content content = Fetched.fill(read, findings);
    Set<String> faulty =
        findings.sorted().stream()
            .filter(d -> d.rule().severity() == Severity.ERROR)
            .map(d -> d.at().path())
            .collect(Collectors.toUnmodifiableSet());
    return new Draft(
        content,
        faulty,
        languages,
        ownPages,
        built,
        future,
        content.surveys().stream().map(folder -> SurveyDraft.of(folder, faulty)).toList(),
        RegisterDraft.of(content.register(), faulty),
        content.site().flatMap(site -> site.language().value()).flatMap(Lexicon::of));
  }

  /** The own municipality's code. */
  Optional<String> code() {
    return content.site().flatMap(site -> site.publisher().code().value());
  }

  /** Whether a piece of news has a page on the day of the build. */
  boolean isOut(MarkdownFile news) {
    return future || news.date().value().filter(day -> day.isAfter(built)).isEmpty();
  }

  /** The names of boards with a page: companies and regions only if something refers to them. */
  Stream<String> boardsWithPages() {
    Stream<Field<String>> ofIndicators = indicators().stream().map(i -> i.entry().board());
    return register.withPages(Stream.concat(register.ofModels(), ofIndicators));
  }

  List<AreaDraft> areas() {
    return surveys.stream().flatMap(survey -> survey.areas().stream()).toList();
  }

  List<IndicatorDraft> indicators() {
    return areas().stream().flatMap(area -> area.indicators().stream()).toList();
  }

  /** All texts, each followed by its translations. */
  List<Text> texts() {
    return originals().stream()
        .flatMap(text -> Stream.concat(Stream.of(text), translations(text)))
        .toList();
  }

  /** A text in the other languages that it is there in. */
  Stream<Text> translations(Text text) {
    return content.translations().texts().stream()
        .filter(t -> t.original().equals(text.file().path()) && also().contains(t.language()))
        .map(t -> text.in(t.language(), t.file()));
  }

  /** The languages that the site is in beside its main one. */
  List<String> also() {
    return content.site().stream()
        .flatMap(site -> site.also().stream())
        .flatMap(tag -> tag.value().stream())
        .filter(languages::contains)
        .distinct()
        .toList();
  }

  /** The words by which a text says what can be checked, in its own language. */
  Optional<Lexicon> lexicon(Text text) {
    return text.translation().isEmpty() ? lexicon : text.translation().flatMap(Lexicon::of);
  }

  List<Text> originals() {
    Stream<Text> articles = content.articles().stream().map(Text::article);
    Stream<Text> abouts = surveys.stream().flatMap(Text::abouts);
    Stream<Text> commentaries = areas().stream().flatMap(Text::commentaries);
    Stream<Text> news = content.news().stream().map(file -> Text.news(file, this));
    return Stream.of(articles, abouts, commentaries, news).flatMap(texts -> texts).toList();
  }
}
