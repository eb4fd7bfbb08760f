package se.utfall.check;

import java.util.List;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A piece of news that names a survey names one that there is. */
final class NewsCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    List<String> folders = draft.surveys().stream().map(s -> s.folder().name()).toList();
    Declared surveys = new Declared(folders, true);
    draft
        .content()
        .news()
        .forEach(news -> surveys.require(news.survey(), Rule.NEWS_SURVEY, findings));
  }
}
