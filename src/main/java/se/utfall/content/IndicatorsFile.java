package se.utfall.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an area's {@code indicators.yaml} says: the area and its indicators in order. */
public record IndicatorsFile(
    String path,
    Field<String> title,
    Field<String> scope,
    Field<String> summary,
    Field<LocalDate> updated,
    Field<String> source,
    List<IndicatorEntry> indicators) {

  /** One indicator. {@code unit} and {@code direction} are among the decoder's choices. */
  public record IndicatorEntry(
      Field<String> id,
      Field<String> title,
      Field<String> shortTitle,
      Field<String> slug,
      Field<String> unit,
      Field<Integer> decimals,
      Field<String> direction,
      Optional<ScaleEntry> scale,
      Field<String> definition,
      Field<String> note,
      Field<String> source,
      Field<String> kolada,
      Field<String> board,
      List<BreakEntry> breaks,
      List<SeriesEntry> values) {}

  /** The lowest and highest possible value of an index. */
  public record ScaleEntry(Field<BigDecimal> min, Field<BigDecimal> max) {}

  /** From this period on, earlier values can't be compared, and why. */
  public record BreakEntry(Field<String> from, Field<String> reason) {}

  /** The values of one series: {@code own} or a comparison's id. */
  public record SeriesEntry(Field<String> id, List<ValueEntry> values) {}

  /** One value and its period. */
  public record ValueEntry(Field<String> period, Field<Figure> figure) {}

  /** A number as written, or a word that says why there is none; exactly one of them. */
  public record Figure(Optional<BigDecimal> number, Optional<String> missing) {}
}
