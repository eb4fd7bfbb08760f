package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * The first page: what the newest results say, and the way to everything.
 *
 * @param points what stands out in all surveys, where several have figures
 * @param subject the newest survey and its edition, by name
 * @param areas the newest survey's areas, where it is one in words
 * @param pages the publisher's own pages, where there are no surveys
 * @param frequent whether it is known of any survey how often it recurs
 * @param figures the way to all figures of the site
 * @param feed of new results
 * @param due whether it is known of any survey when results come next
 */
public record HomePage(
    Frame frame,
    String file,
    String heading,
    String summary,
    List<Sentence> points,
    String subject,
    Optional<Brief> brief,
    List<Described> areas,
    String highlightsHeading,
    String highlightsAside,
    List<Highlight> highlights,
    List<SurveyRow> surveys,
    List<Described> pages,
    boolean frequent,
    boolean due,
    List<NewsItem> news,
    Optional<Link> figures,
    Optional<Feed> feed,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "home";
  }

  /**
   * A survey in the list.
   *
   * @param areas the names of its areas, in words
   * @param next the period whose results come next, possibly empty
   * @param status whether they are late, where it is known when they come
   */
  public record SurveyRow(
      Link survey,
      String summary,
      String areas,
      String frequency,
      String latest,
      String next,
      Optional<Verdict> status) {}
}
