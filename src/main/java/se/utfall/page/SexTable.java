package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * Women's and men's values, the newest period first.
 *
 * @param withheld which periods the other source has and are not shown, where there are any
 * @param rule why some are not shown, where that is so
 */
public record SexTable(
    String caption,
    String captionDetail,
    Head women,
    Head men,
    List<Line> lines,
    List<MissingNote> missing,
    List<Footnote> notes,
    Optional<String> withheld,
    Optional<String> rule,
    Fact source) {

  /**
   * One period.
   *
   * @param gap the difference in words, or nothing where one of them has no value
   */
  public record Line(
      String period, boolean latest, Cell women, Cell men, Optional<SexBar> bar, String gap) {}
}
