package se.utfall.page;

import java.util.List;
import java.util.Optional;

/** What of the published figures has been changed afterwards, the newest first. */
public record CorrectionsPage(
    Frame frame,
    String file,
    String heading,
    String summary,
    List<Item> items,
    Optional<Feed> feed,
    About about)
    implements Page, Dated {

  /**
   * One correction.
   *
   * @param id its place on the page
   * @param about whose figures they are: nothing where they are the municipality's own
   * @param link to the indicator, nothing where that is gone
   * @param lang the language of what it says, where that is another than the page's
   */
  public record Item(
      String id,
      String date,
      String kind,
      String title,
      Optional<String> about,
      Optional<String> link,
      List<Figure> figures,
      String what,
      String why,
      Optional<String> lang) {}

  /** A figure before and after, or the words for why there is none. */
  public record Figure(String period, String before, String after) {}

  @Override
  public String template() {
    return "corrections";
  }
}
