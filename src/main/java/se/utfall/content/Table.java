package se.utfall.content;

import java.util.List;
import java.util.Optional;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.text.Position;

/**
 * A table of values: {@code values.csv} in an area's folder, or an editor's own sheet.
 *
 * @param rows those that could be read
 * @param whole whether those are all; otherwise that has been reported
 */
public record Table(String path, List<Row> rows, boolean whole) {
  /** What the file in an area's folder is called. */
  public static final String NAME = "values.csv";

  /** Who the own municipality is in a table. */
  public static final String OWN = "own";

  /** The group of all, women and men together. */
  public static final String TOTAL = "total";

  /**
   * One value.
   *
   * @param who own or a comparison's id
   * @param group total, women or men
   */
  public record Row(
      Position at,
      Field<String> indicator,
      Field<String> period,
      Field<String> who,
      Field<String> group,
      Field<Figure> figure) {

    /** What tells it from all others in the table. */
    public List<String> key() {
      return List.of(indicator.get(), period.get(), who.get(), group.get());
    }

    /** The series that it belongs to. */
    List<String> series() {
      return List.of(indicator.get(), who.get(), group.get());
    }

    /** The value as it is written in a file. */
    public String written() {
      Figure value = figure.get();
      Optional<String> answer = value.answer().map(yes -> yes ? "yes" : "no");
      return value
          .number()
          .map(number -> number.toPlainString())
          .or(value::missing)
          .or(() -> answer)
          .orElseThrow();
    }

    /** The same row for somebody else. */
    public Row of(String other) {
      return new Row(at, indicator, period, Field.of(who.at(), other), group, figure);
    }
  }
}
