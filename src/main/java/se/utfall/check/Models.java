package se.utfall.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.content.Content.Asset;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.MarkdownFile;
import se.utfall.content.SiteFile;
import se.utfall.content.SurveyFile;
import se.utfall.model.Area;
import se.utfall.model.Article;
import se.utfall.model.Commentary;
import se.utfall.model.Comparison;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.Slug;

/** The model of a draft without faults; a field that must be there is there. */
final class Models {
  private final Draft draft;

  private Models(Draft draft) {
    this.draft = draft;
  }

  static Models of(Draft draft) {
    return new Models(draft);
  }

  Site site(SiteFile file) {
    return new Site(
        file.language().get(),
        file.title().get(),
        file.tagline().value(),
        file.summary().get(),
        file.baseUrl().value(),
        file.updated().get(),
        publisher(file.publisher()),
        contact(file.contact()),
        look(file.look()),
        surveys(),
        articles(),
        draft.content().assets().stream().map(Asset::name).sorted().toList());
  }

  private static Site.Publisher publisher(SiteFile.PublisherEntry entry) {
    String name = entry.name().get();
    return new Site.Publisher(
        name, entry.shortName().value().orElse(name), entry.code().get(), entry.url().value());
  }

  private static Site.Contact contact(SiteFile.ContactEntry entry) {
    return new Site.Contact(
        entry.function().get(), entry.email().value(), entry.phone().value(), entry.url().value());
  }

  private static Site.Look look(SiteFile.LookEntry entry) {
    return new Site.Look(entry.accent().value(), entry.accentDark().value(), entry.logo().value());
  }

  private List<Survey> surveys() {
    return draft.surveys().stream()
        .flatMap(survey -> survey.folder().survey().map(file -> survey(survey, file)).stream())
        .sorted(Comparator.comparing(Survey::slug))
        .toList();
  }

  private List<Article> articles() {
    return draft.content().articles().stream()
        .map(Models::article)
        .sorted(Comparator.comparing(Article::slug))
        .toList();
  }

  private static Article article(MarkdownFile file) {
    return new Article(
        Slug.of(file.name()),
        file.title().get(),
        file.summary().value(),
        file.updated().get(),
        file.prose());
  }

  private static Survey survey(SurveyDraft survey, SurveyFile file) {
    String title = file.title().get();
    List<Comparison> comparisons = file.comparisons().stream().map(Models::comparison).toList();
    return new Survey(
        survey.slug(),
        title,
        file.shortTitle().value().orElse(title),
        file.summary().get(),
        file.organiser().get(),
        file.frequency().get(),
        file.scope().value(),
        file.updated().get(),
        editions(file),
        comparisons,
        file.links().stream().map(l -> new Survey.Link(l.title().get(), l.url().get())).toList(),
        survey.folder().texts().stream().findFirst().map(MarkdownFile::prose),
        survey.listed().stream()
            .flatMap(area -> area.folder().file().map(f -> area(area, f, comparisons)).stream())
            .toList());
  }

  private static Comparison comparison(SurveyFile.ComparisonEntry entry) {
    return new Comparison(entry.id().get(), entry.name().get(), entry.about().get());
  }

  private static List<Survey.Edition> editions(SurveyFile file) {
    return file.editions().stream()
        .map(Models::edition)
        .sorted(Comparator.comparing(Survey.Edition::period))
        .toList();
  }

  private static Survey.Edition edition(SurveyFile.EditionEntry entry) {
    Period period = period(entry.period());
    return new Survey.Edition(
        period, entry.name().value().orElse(period.toString()), entry.participants().value());
  }

  private static Area area(AreaDraft area, IndicatorsFile file, List<Comparison> comparisons) {
    return new Area(
        area.slug(),
        file.title().get(),
        file.scope().value(),
        file.summary().get(),
        file.updated().get(),
        area.indicators().stream().map(i -> IndicatorModel.of(i, comparisons)).toList(),
        area.commentary(Optional.empty()).map(Models::commentary));
  }

  static Commentary commentary(MarkdownFile file) {
    return new Commentary(
        period(file.edition()), file.author().value(), file.updated().get(), file.prose());
  }

  static Period period(Field<String> field) {
    return Period.parse(field.get())
        .orElseThrow(() -> new IllegalStateException("unreported period at " + field.at()));
  }
}
