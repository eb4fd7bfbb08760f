package se.utfall.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.claim.Ledger;
import se.utfall.content.Content;
import se.utfall.model.OwnPage;
import se.utfall.model.Site;
import se.utfall.text.Diagnostics;
import se.utfall.text.Severity;

/** The way from what is said to what is true: every check, and the model if none objects. */
public final class Checker {
  private static final List<Check> CHECKS =
      List.of(
          new LanguageCheck(),
          new TranslationCheck(),
          new WordingCheck(),
          new AccessibilityCheck(),
          new SynonymCheck(),
          new RedirectCheck(),
          new CorrectionCheck(),
          new SurveyCheck(),
          new CardsCheck(),
          new EditionCheck(),
          new AreaCheck(),
          new IndicatorCheck(),
          new ScaleCheck(),
          new UnitCheck(),
          new SeriesCheck(),
          new PeriodCheck(),
          new SourceCheck(),
          new ComparisonCheck(),
          new GroupCheck(),
          new AnswersCheck(),
          new TargetCheck(),
          new HistoryCheck(),
          new StandingCheck(),
          new SpreadCheck(),
          new SpreadTotalCheck(),
          new SharesCheck(),
          new CountCheck(),
          new RegisterCheck(),
          new ScheduleCheck(),
          new NewsCheck(),
          new SlugCheck(),
          new CommentaryCheck(),
          new LinkCheck(),
          new ImageCheck(),
          new LinkTitleCheck(),
          new FormCheck(),
          new SummaryCheck(),
          new SuppressedTextCheck());

  private Checker() {}

  /**
   * The site, if neither reading nor checking has found an error; all findings in any case.
   *
   * @param languages the tags of the languages that a site can be in
   * @param built the day as of which the site is built: what is late, what is out
   * @param ownPages the pages that the site makes by itself, which texts can link to
   */
  public static Checked check(
      Content content,
      List<String> languages,
      List<OwnPage> ownPages,
      LocalDate built,
      Diagnostics findings) {
    return check(content, languages, ownPages, built, Ahead.NOTHING, findings);
  }

  /** The same, with news of later days if those are wanted. */
  public static Checked check(
      Content content,
      List<String> languages,
      List<OwnPage> ownPages,
      LocalDate built,
      Ahead ahead,
      Diagnostics findings) {
    Draft draft = Draft.of(content, languages, ownPages, built, ahead.future(), findings);
    return check(draft, KeptEditions.of(draft, findings), findings);
  }

  /** An edition that is kept, as if it were the content; there are no others in it. */
  static Checked check(Draft edition, Diagnostics findings) {
    return check(edition, KeptEditions.none(edition, findings), findings);
  }

  private static Checked check(Draft draft, KeptEditions kept, Diagnostics findings) {
    Content content = draft.content();
    CHECKS.forEach(check -> check.check(draft, findings));
    kept.check();
    Models models = Models.of(draft);
    Optional<Site> site =
        findings.hasErrors() ? Optional.empty() : content.site().map(models::site).map(kept::in);
    Optional<Known> known = site.map(Known::of).or(() -> readable(content, models, findings));
    Ledger ledger = Statements.check(draft, known, findings);
    Review review = Reviewing.review(draft, known, findings);
    List<Translation> translations =
        site.stream()
            .flatMap(s -> draft.also().stream().map(l -> Translator.of(s, draft, l, findings)))
            .toList();
    content.site().ifPresent(file -> Waivers.apply(file, draft.built(), findings));
    List<Skipped> skipped = Skipped.of(draft, known, findings);
    Optional<Grounds> grounds =
        known.map(
            k ->
                new Grounds(
                    k.surveys(),
                    SitePages.withTexts(draft),
                    Models.redirects(draft),
                    Stated.of(draft, ledger)));
    return new Checked(
        site.filter(s -> !findings.hasErrors()),
        translations,
        ledger.and(kept.ledger()),
        review,
        grounds,
        skipped,
        Addresses.taken(draft));
  }

  /** A fault in a text is no reason not to hold all texts against the data. */
  private static Optional<Known> readable(Content content, Models models, Diagnostics findings) {
    boolean onlyTexts =
        findings.sorted().stream()
            .filter(d -> d.rule().severity() == Severity.ERROR)
            .allMatch(d -> d.at().path().endsWith(".md"));
    return onlyTexts ? content.site().map(models::known) : Optional.empty();
  }
}
