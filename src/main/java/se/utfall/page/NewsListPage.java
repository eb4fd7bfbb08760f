package se.utfall.page;

import java.util.List;
import java.util.Optional;

/** All news, the newest first. */
public record NewsListPage(
    Frame frame,
    String file,
    String heading,
    String summary,
    List<NewsItem> items,
    Optional<Feed> feed)
    implements Page {

  @Override
  public String template() {
    return "news-list";
  }
}
