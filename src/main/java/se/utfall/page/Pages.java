package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import se.utfall.model.Accessibility;
import se.utfall.model.Area;
import se.utfall.model.Article;
import se.utfall.model.Indicator;
import se.utfall.model.News;
import se.utfall.model.OwnPage;
import se.utfall.model.OwnPage.Beneath;
import se.utfall.model.Register;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.stats.Schedule;

/** All pages of a site, in a fixed order. */
public final class Pages {
  private Pages() {}

  /** The pages that a site makes by itself, which editors can link to where they are made. */
  public static List<OwnPage> own(Language language, PagesMade made) {
    Set<String> sections = Set.copyOf(language.list("method.sections"));
    return List.of(
        own(language, "method", sections, Beneath.NOTHING, true),
        own(language, "register", RegisterComposer.ANCHORS, Beneath.NOTHING, made.register()),
        own(language, "boards", Set.of(), Beneath.BOARDS, made.register()),
        own(language, "news", Set.of(), Beneath.NEWS, made.news()),
        own(
            language,
            "accessibility",
            AccessibilityComposer.ANCHORS,
            Beneath.NOTHING,
            made.accessibility()),
        own(language, "find", Set.of(), Beneath.NOTHING, made.find()));
  }

  private static OwnPage own(
      Language language, String name, Set<String> anchors, Beneath beneath, boolean made) {
    return new OwnPage(language.text(name + ".address"), anchors, made, beneath);
  }

  /** Each page as something to be made when it is its turn, so that they need not fit in memory. */
  public static List<Supplier<Page>> of(Setting setting) {
    List<Supplier<Page>> pages = new ArrayList<>();
    ArticleComposer articles = new ArticleComposer(setting);
    pages.add(() -> new HomeComposer(setting).compose());
    for (Survey survey : setting.site().surveys()) {
      addSurvey(pages, setting, survey);
    }
    addRegister(pages, setting);
    addNews(pages, setting);
    pages.add(articles::method);
    pages.addAll(new FindComposer(setting).pages());
    Optional<Accessibility> statement = setting.site().accessibility();
    statement.ifPresent(s -> pages.add(() -> new AccessibilityComposer(setting, s).compose()));
    for (Article article : setting.site().articles()) {
      pages.add(() -> articles.article(article));
    }
    pages.add(articles::notFound);
    return pages;
  }

  private static void addRegister(List<Supplier<Page>> pages, Setting setting) {
    Site site = setting.site();
    Function<Survey, Schedule> schedules = survey -> Schedule.of(survey, site.built());
    for (Register register : site.register().stream().toList()) {
      pages.add(() -> new RegisterComposer(setting, schedules).compose(register));
      BoardComposer boards = new BoardComposer(setting, schedules);
      pages.add(boards::list);
      Boards.withPages(site).forEach(board -> pages.add(() -> boards.compose(board)));
    }
  }

  private static void addNews(List<Supplier<Page>> pages, Setting setting) {
    List<News> news = setting.site().news();
    NewsComposer composer = new NewsComposer(setting);
    if (!news.isEmpty()) {
      pages.add(composer::list);
    }
    news.forEach(one -> pages.add(() -> composer.compose(one)));
  }

  private static void addSurvey(List<Supplier<Page>> pages, Setting setting, Survey survey) {
    pages.add(() -> new SurveyComposer(setting).compose(survey));
    AreaComposer areas = new AreaComposer(setting);
    IndicatorComposer indicators = new IndicatorComposer(setting);
    for (Area area : survey.areas()) {
      pages.add(() -> areas.compose(survey, area));
      for (Indicator indicator : area.indicators()) {
        pages.add(() -> indicators.compose(survey, area, indicator));
      }
    }
  }
}
