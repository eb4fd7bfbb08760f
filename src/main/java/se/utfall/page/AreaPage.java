package se.utfall.page;

import java.util.List;
import java.util.Optional;

/** An area: all indicators against the comparison, year by year, and what they mean. */
public record AreaPage(
    Frame frame,
    String file,
    String heading,
    String summary,
    List<String> leads,
    String aside,
    String message,
    String caption,
    String own,
    String comparison,
    boolean compared,
    List<BarRow> bars,
    Years years,
    Optional<Note> commentary,
    List<Download> downloads,
    About about)
    implements Page {

  @Override
  public String template() {
    return "area";
  }

  /** One indicator in the table with bars. */
  public record BarRow(
      Link indicator, Optional<String> note, Bar bar, Cell own, Cell comparison, Verdict change) {}

  /** The table of all years. */
  public record Years(
      String caption,
      List<String> periods,
      String comparison,
      List<YearRow> rows,
      List<MissingNote> missing) {}

  /** One indicator in the table of all years; {@code own} in the periods' order. */
  public record YearRow(
      Link indicator,
      Optional<String> note,
      Optional<Chart> spark,
      List<Cell> own,
      Cell comparison) {}
}
