package se.utfall.check;

import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.MarkdownFile;
import se.utfall.model.OwnPage.Beneath;
import se.utfall.model.Period;
import se.utfall.text.Prose;
import se.utfall.text.Slug;

/**
 * A Markdown text and where it stands.
 *
 * @param page the address of the page that it is shown on
 * @param folder the address of its folder in the content folder, for pictures beside it
 * @param survey the slug of the survey that it is about
 * @param area the slug of the area that it is about
 * @param shown whether it is shown: an older commentary gives way to a newer one. A faulty one may
 *     be either
 * @param translation the language that it is in, where that is not the site's main one
 */
record Text(
    MarkdownFile file,
    String page,
    String folder,
    boolean shown,
    Optional<String> survey,
    Optional<String> area,
    Optional<String> translation) {

  private static final Optional<String> NONE = Optional.empty();

  static Text article(MarkdownFile file) {
    return new Text(file, articlePage(file), "/pages/", true, NONE, NONE, NONE);
  }

  /** A piece of news; its page is beneath the list of news, from the day on which it is out. */
  static Text news(MarkdownFile file, Draft draft) {
    Optional<String> survey = file.survey().value().map(Slug::of);
    String page = Addresses.page(draft, Beneath.NEWS, file.name());
    return new Text(file, page, "/news/", true, survey, NONE, NONE);
  }

  static String articlePage(MarkdownFile file) {
    return "/" + Slug.of(file.name()) + "/";
  }

  static Stream<Text> abouts(SurveyDraft survey) {
    String folder = "/" + survey.folder().name() + "/";
    return survey.folder().texts().stream()
        .map(
            file ->
                new Text(
                    file, survey.address(), folder, true, Optional.of(survey.slug()), NONE, NONE));
  }

  static Stream<Text> commentaries(AreaDraft area) {
    return area.folder().texts().stream().map(file -> commentary(area, file));
  }

  private static Text commentary(AreaDraft area, MarkdownFile file) {
    Optional<String> indicator = file.indicator().value();
    String page = area.indicator(indicator).flatMap(IndicatorDraft::address).orElse(area.address());
    String folder = "/" + area.survey().folder().name() + "/" + area.folder().name() + "/";
    boolean chosen = area.commentary(indicator).filter(file::equals).isPresent();
    boolean shown = chosen || area.faulty(file);
    return new Text(
        file,
        page,
        folder,
        shown,
        Optional.of(area.survey().slug()),
        Optional.of(area.slug()),
        NONE);
  }

  /** The same text in another language: it stands where this one does. */
  Text in(String language, MarkdownFile words) {
    return new Text(file.in(words), page, folder, shown, survey, area, Optional.of(language));
  }

  /** The edition that a commentary speaks of. */
  Optional<Period> edition() {
    return file.edition().value().flatMap(Period::parse);
  }

  /** The id of the indicator that a commentary is about. */
  Optional<String> indicator() {
    return file.indicator().value();
  }

  Prose prose() {
    return file.prose();
  }
}
