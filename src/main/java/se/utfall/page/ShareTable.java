package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * How many indicators are among the best, in the middle and among the worst.
 *
 * @param message what the newest shares say
 * @param notes what a reader must know: which have no group, what somebody else has published
 */
public record ShareTable(String message, String caption, List<Group> groups, List<Sentence> notes) {

  /**
   * The rows of the whole survey or of an area, the newest first.
   *
   * @param area the area's page, unless the rows are of the page's own subject
   */
  public record Group(String name, Optional<Link> area, List<Line> lines) {}

  /**
   * One period.
   *
   * @param detail of how many indicators, and whether the shares are published by somebody else
   */
  public record Line(
      String period, String detail, ShareBar bar, Share best, Share middle, Share worst) {}

  /**
   * One share.
   *
   * @param percent with its sign ("55 %"), empty where there are too few indicators for it
   * @param count how many indicators, empty where only the share is known
   */
  public record Share(String percent, String count) {}
}
