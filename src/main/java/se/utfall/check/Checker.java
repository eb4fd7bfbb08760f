package se.utfall.check;

import java.util.List;
import java.util.Optional;
import se.utfall.content.Content;
import se.utfall.model.OwnPage;
import se.utfall.model.Site;
import se.utfall.text.Diagnostics;

/** The way from what is said to what is true: every check, and the model if none objects. */
public final class Checker {
  private static final List<Check> CHECKS =
      List.of(
          new LanguageCheck(),
          new SurveyCheck(),
          new EditionCheck(),
          new AreaCheck(),
          new IndicatorCheck(),
          new ScaleCheck(),
          new SeriesCheck(),
          new PeriodCheck(),
          new SourceCheck(),
          new SlugCheck(),
          new CommentaryCheck(),
          new LinkCheck(),
          new ImageCheck());

  private Checker() {}

  /**
   * The site, if neither reading nor checking has found an error; all findings in any case.
   *
   * @param languages the tags of the languages that a site can be in
   * @param ownPages the pages that the site makes by itself, which texts can link to
   */
  public static Optional<Site> check(
      Content content, List<String> languages, List<OwnPage> ownPages, Diagnostics findings) {
    Draft draft = Draft.of(content, languages, ownPages, findings);
    CHECKS.forEach(check -> check.check(draft, findings));
    return findings.hasErrors() ? Optional.empty() : content.site().map(Models.of(draft)::site);
  }
}
