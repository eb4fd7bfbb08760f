package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * An area: all indicators against the comparison, year by year, and what they mean.
 *
 * @param valued whether there are values to show, and not only standings
 * @param placed whether any indicator has a standing
 * @param others whether the standing of others is not known
 * @param reading how the tables are read
 * @param definitions what each indicator measures
 * @param sheet the way to all indicators on one page, where there is one
 * @param links the survey's links onward, for an area without figures
 */
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
    List<MissingNote> missing,
    boolean valued,
    boolean placed,
    boolean others,
    Optional<Years> years,
    Optional<AnswerTable> answers,
    Optional<ShareTable> shares,
    List<Story> stories,
    List<Fact> reading,
    List<Fact> definitions,
    Optional<Note> commentary,
    Optional<Link> sheet,
    List<Link> links,
    List<Dataset> downloads,
    About about)
    implements Page, Dated {

  @Override
  public Optional<Verification> verification() {
    return commentary.flatMap(Note::verification);
  }

  @Override
  public String template() {
    return "area";
  }

  /** One indicator in the table with bars. */
  public record BarRow(
      Link indicator,
      Optional<String> note,
      Optional<Bar> bar,
      Cell own,
      Cell comparison,
      Verdict change,
      Optional<Position> position) {}

  /**
   * The table of all years.
   *
   * @param left that there are more editions than the table has room for
   */
  public record Years(
      String heading,
      String caption,
      Optional<String> left,
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
