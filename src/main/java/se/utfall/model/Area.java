package se.utfall.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of a survey, for instance "Barn och unga": its indicators and what they mean. Some areas
 * have no numbers at all.
 */
public record Area(
    String slug,
    String title,
    Optional<String> scope,
    String summary,
    LocalDate updated,
    Narrative narrative,
    List<Indicator> indicators,
    Optional<Commentary> commentary) {

  /** The slug of the page that has all its indicators for print, in every language. */
  public static final String SHEET = "underlag";

  /** More would be a book, and make a site of large areas take much longer to build. */
  private static final int MOST_LEAVES = 30;

  public boolean hasSheet() {
    return fillSheet(indicators.size());
  }

  /** Whether so many indicators are worth a page together, and not too many for it. */
  public static boolean fillSheet(int indicators) {
    return indicators > 1 && indicators <= MOST_LEAVES;
  }
}
