package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import se.utfall.model.Area;
import se.utfall.model.Article;
import se.utfall.model.Indicator;
import se.utfall.model.OwnPage;
import se.utfall.model.Survey;

/** All pages of a site, in a fixed order. */
public final class Pages {
  private Pages() {}

  /** The pages that a site makes by itself, which editors can link to. */
  public static List<OwnPage> own(Language language) {
    Set<String> sections = Set.copyOf(language.list("method.sections"));
    return List.of(new OwnPage(language.text("method.address"), sections));
  }

  /** Each page as something to be made when it is its turn, so that they need not fit in memory. */
  public static List<Supplier<Page>> of(Setting setting) {
    List<Supplier<Page>> pages = new ArrayList<>();
    ArticleComposer articles = new ArticleComposer(setting);
    pages.add(() -> new HomeComposer(setting).compose());
    for (Survey survey : setting.site().surveys()) {
      addSurvey(pages, setting, survey);
    }
    pages.add(articles::method);
    for (Article article : setting.site().articles()) {
      pages.add(() -> articles.article(article));
    }
    pages.add(articles::notFound);
    return pages;
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
