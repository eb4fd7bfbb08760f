package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * The newest values of the municipality's parts: its schools, its homes.
 *
 * @param value the head of the values, which says the period
 * @param tick what the mark on the bars is, where there is one
 * @param answers whether some values say how many answers they rest on
 * @param rule why some are not shown, where that is so
 */
public record BranchTable(
    String caption,
    String captionDetail,
    String value,
    Optional<String> tick,
    boolean answers,
    List<Line> lines,
    List<MissingNote> missing,
    List<Footnote> notes,
    Optional<String> rule) {

  /** One part. */
  public record Line(Head name, Cell value, Optional<Bar> bar, Verdict change) {}
}
