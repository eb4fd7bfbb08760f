package se.utfall.check;

import java.util.Comparator;
import java.util.List;
import se.utfall.content.Field;
import se.utfall.content.MarkdownFile;
import se.utfall.content.SiteFile;
import se.utfall.model.Article;
import se.utfall.model.Commentary;
import se.utfall.model.News;
import se.utfall.model.Period;
import se.utfall.model.Picture;
import se.utfall.model.Redirect;
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
    Boards boards = Boards.of(draft.content().register());
    Site.Publisher publisher = publisher(file.publisher());
    List<Survey> surveys = surveys(boards, publisher);
    return new Site(
        file.language().get(),
        file.title().get(),
        file.tagline().value(),
        file.summary().get(),
        file.baseUrl().value(),
        file.updated().get(),
        publisher,
        contact(file.contact()),
        look(file.look()),
        WordingModel.of(file.claims()),
        file.accessibility().map(AccessibilityModel::of),
        file.synonyms().stream().map(group -> group.stream().map(Field::get).toList()).toList(),
        OpenDataModel.of(file.data()),
        redirects(draft),
        new CorrectionModel(surveys).of(draft.content().corrections()),
        draft.built(),
        draft.content().register().map(new RegisterModel(boards)::of),
        news(),
        surveys,
        List.of(),
        articles(),
        draft.content().assets().stream()
            .map(asset -> new Picture(asset.name(), asset.size()))
            .sorted(Comparator.comparing(Picture::path))
            .toList());
  }

  /** What texts can be held against, as far as texts with faults of their own allow. */
  Known known(SiteFile file) {
    return new Known(
        surveys(Boards.of(draft.content().register()), publisher(file.publisher())),
        WordingModel.of(file.claims()));
  }

  static Site.Publisher publisher(SiteFile.PublisherEntry entry) {
    String name = entry.name().get();
    return new Site.Publisher(
        name, entry.shortName().value().orElse(name), entry.code().value(), entry.url().value());
  }

  private static Site.Contact contact(SiteFile.ContactEntry entry) {
    return new Site.Contact(
        entry.function().get(), entry.email().value(), entry.phone().value(), entry.url().value());
  }

  private static Site.Look look(SiteFile.LookEntry entry) {
    return new Site.Look(
        entry.accent().value(), entry.accentDark().value(), entry.logo().value(), cards(entry));
  }

  private static Site.Cards cards(SiteFile.LookEntry entry) {
    return entry
        .cards()
        .value()
        .map(id -> IndicatorModel.one(Site.Cards.values(), Site.Cards::id, id))
        .orElse(Site.Cards.ALL);
  }

  private List<Survey> surveys(Boards boards, Site.Publisher publisher) {
    SurveyModel model = new SurveyModel(draft.register(), boards, publisher);
    return draft.surveys().stream()
        .flatMap(survey -> survey.folder().survey().map(file -> model.of(survey, file)).stream())
        .sorted(Comparator.comparing(Survey::slug))
        .toList();
  }

  /** What is out on the build date, the newest first. */
  private List<News> news() {
    return draft.content().news().stream()
        .filter(draft::isOut)
        .map(Models::news)
        .sorted(Comparator.comparing(News::date).reversed().thenComparing(News::slug))
        .toList();
  }

  private static News news(MarkdownFile file) {
    return new News(
        Slug.of(file.name()),
        file.title().get(),
        file.date().get(),
        IndicatorModel.one(News.Kind.values(), News.Kind::id, file.newsKind().get()),
        file.summary().get(),
        file.contact().get(),
        file.survey().value().map(Slug::of),
        file.prose());
  }

  /** As far as both addresses can be read. */
  static List<Redirect> redirects(Draft draft) {
    return draft.content().site().stream()
        .flatMap(site -> site.redirects().stream())
        .filter(entry -> entry.from().value().isPresent() && entry.to().value().isPresent())
        .map(entry -> new Redirect(entry.from().get(), entry.to().get()))
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
        file.order().value(),
        file.prose());
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
