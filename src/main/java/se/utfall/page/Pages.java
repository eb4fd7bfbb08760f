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
import se.utfall.model.Redirect;
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
        own(language, "method", sections, Beneath.NOTHING, made.method()),
        own(language, "register", RegisterComposer.ANCHORS, Beneath.NOTHING, made.register()),
        own(language, "boards", Set.of(), Beneath.BOARDS, made.register()),
        own(language, "news", Set.of(), Beneath.NEWS, made.news()),
        own(language, "corrections", Set.of(), Beneath.NOTHING, made.corrections()),
        own(
            language,
            "accessibility",
            AccessibilityComposer.ANCHORS,
            Beneath.NOTHING,
            made.accessibility()),
        own(language, "editions", Set.of(), Beneath.EDITIONS, false),
        own(language, "find", Set.of(), Beneath.NOTHING, made.find()));
  }

  /** The pages of an edition that is kept. */
  public static List<Planned> of(Setting setting, Survey edition) {
    List<Planned> pages = new ArrayList<>();
    addSurvey(pages, setting, edition);
    return pages;
  }

  private static OwnPage own(
      Language language, String name, Set<String> anchors, Beneath beneath, boolean made) {
    return new OwnPage(language.text(name + ".address"), anchors, made, beneath);
  }

  /** Each page as something to be made when it is its turn. */
  public static List<Planned> of(Setting setting) {
    List<Planned> pages = new ArrayList<>();
    ArticleComposer articles = new ArticleComposer(setting);
    add(
        pages,
        setting,
        Address.HOME,
        setting.site().title(),
        () -> new HomeComposer(setting).compose());
    for (Survey survey : setting.site().surveys()) {
      addSurvey(pages, setting, survey);
    }
    addRegister(pages, setting);
    addNews(pages, setting);
    if (!setting.site().corrections().isEmpty()) {
      CorrectionComposer corrections = new CorrectionComposer(setting);
      pages.add(Planned.at(setting.corrections(), corrections::compose));
    }
    if (!setting.site().isOwnPages()) {
      pages.add(Planned.at(setting.method(), articles::method));
    }
    pages.addAll(new FindComposer(setting).pages());
    Optional<Accessibility> statement = setting.site().accessibility();
    statement.ifPresent(
        s ->
            add(
                pages,
                setting,
                setting.accessibility(),
                setting.text("accessibility.heading"),
                () -> new AccessibilityComposer(setting, s).compose()));
    for (Article article : setting.site().articles()) {
      Address at = OwnPages.address(article);
      add(pages, setting, at, article.title(), () -> articles.article(article));
    }
    for (Redirect redirect : setting.site().redirects()) {
      pages.add(Planned.at(Address.of(redirect.from()), () -> articles.moved(redirect)));
    }
    if (setting.versions().own().isMain()) {
      pages.add(new Planned(NotFoundPage.FILE, articles::notFound));
    }
    return pages;
  }

  /** A page, or where it has nothing to say in this language what says so. */
  private static void add(
      List<Planned> pages, Setting setting, Address at, String title, Supplier<Page> page) {
    Supplier<Page> untranslated = () -> new ArticleComposer(setting).untranslated(at, title);
    pages.add(Planned.at(at, setting.versions().lacks(at) ? untranslated : page));
  }

  private static void addRegister(List<Planned> pages, Setting setting) {
    Site site = setting.site();
    Function<Survey, Schedule> schedules = survey -> Schedule.of(survey, site.built());
    for (Register register : site.register().stream().toList()) {
      Supplier<Page> page = () -> new RegisterComposer(setting, schedules).compose(register);
      add(pages, setting, setting.register(), register.title(), page);
      BoardComposer boards = new BoardComposer(setting, schedules);
      add(pages, setting, setting.boards(), setting.text("boards.heading"), boards::list);
      Boards.withPages(site)
          .forEach(
              board ->
                  add(
                      pages,
                      setting,
                      setting.board(board),
                      board.name(),
                      () -> boards.compose(board)));
    }
  }

  private static void addNews(List<Planned> pages, Setting setting) {
    List<News> news = setting.site().news();
    NewsComposer composer = new NewsComposer(setting);
    if (!news.isEmpty()) {
      pages.add(Planned.at(setting.news(), composer::list));
    }
    news.forEach(
        one -> add(pages, setting, setting.news(one), one.title(), () -> composer.compose(one)));
  }

  private static void addSurvey(List<Planned> pages, Setting setting, Survey survey) {
    Supplier<Page> page = () -> new SurveyComposer(setting).compose(survey);
    add(pages, setting, Shared.address(survey), survey.title(), page);
    AreaComposer areas = new AreaComposer(setting);
    SheetComposer sheets = new SheetComposer(setting);
    IndicatorComposer indicators = new IndicatorComposer(setting);
    for (Area area : survey.areas()) {
      Address at = Shared.address(survey, area);
      add(pages, setting, at, area.title(), () -> areas.compose(survey, area));
      if (area.hasSheet()) {
        Address sheet = SheetComposer.address(survey, area);
        add(pages, setting, sheet, area.title(), () -> sheets.compose(survey, area));
      }
      for (Indicator indicator : area.indicators()) {
        add(
            pages,
            setting,
            Shared.address(survey, area, indicator),
            indicator.title(),
            () -> indicators.compose(survey, area, indicator));
      }
    }
  }
}
