package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a drawing shows, as data; every word and number in it is final.
 *
 * @param id unique on its page; ids inside the drawing begin with it
 * @param title the accessible name
 * @param description what the drawing says, for those who do not see it
 * @param own the municipality's name as a label ("Borås")
 * @param comparisons the comparison groups' names as labels, in the rows' order; at most the first
 *     two are drawn
 * @param rows by period, the oldest first
 * @param band drawn behind a trend, if there is one
 */
public record Chart(
    Kind kind,
    String id,
    String title,
    String description,
    Scale scale,
    String own,
    List<String> comparisons,
    List<Row> rows,
    Optional<Band> band) {

  /**
   * Where the middle half of all municipalities lies, behind a trend.
   *
   * @param label what the band is ("Mittersta 50 procenten av kommunerna")
   * @param ends its lower and upper end in each row, or none where it is not known
   */
  public record Band(String label, List<Optional<Ends>> ends) {}

  /**
   * The two ends of a band in one row.
   *
   * @param said both as readers meet them ("81,3–89,7")
   */
  public record Ends(BigDecimal low, BigDecimal high, String said) {}

  /** Which drawing. */
  public enum Kind {
    /** A column for each period, a comparison as a labelled line over its column. */
    COLUMNS,
    /** A line over four periods or more, broken where values are missing or can't be compared. */
    TREND,
    /** A line the size of a word, without labels, for table cells; hidden from screen readers. */
    SPARK
  }

  /** The value axis: its ends and the marks to draw, each with its label. */
  public record Scale(BigDecimal low, BigDecimal high, List<Mark> marks) {}

  /** A mark on the value axis. */
  public record Mark(BigDecimal at, String label) {}
}
