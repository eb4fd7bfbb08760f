package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * An indicator: what it says, its chart, its numbers, how it stands among others, what it means and
 * where it comes from.
 *
 * @param space what stands between the number and its unit
 * @param discussed the place in the area's commentary that speaks of it
 */
public record IndicatorPage(
    Frame frame,
    String file,
    String heading,
    List<String> leads,
    String number,
    String space,
    String unit,
    boolean measured,
    String message,
    String direction,
    List<Glance> glance,
    Optional<Picture> picture,
    Table table,
    Optional<AmongAll> among,
    Optional<SexTable> sexes,
    Optional<BranchTable> branches,
    List<ComparisonView> comparisons,
    Optional<Note> commentary,
    Optional<Link> discussed,
    String definition,
    Optional<String> note,
    List<Fact> facts,
    List<Dataset> downloads,
    About about)
    implements Page, Dated {

  @Override
  public Optional<Verification> verification() {
    return commentary.flatMap(Note::verification);
  }

  @Override
  public String template() {
    return "indicator";
  }

  /**
   * A light and what it is measured against: a judgement or else a position.
   *
   * @param source where it comes from, if from elsewhere than the figure itself; else empty
   */
  public record Glance(
      String name, Optional<Verdict> verdict, Optional<Position> position, String source) {
    static Glance of(String name, Verdict verdict) {
      return new Glance(name, Optional.of(verdict), Optional.empty(), "");
    }

    static Glance at(String name, Position position, String source) {
      return new Glance(name, Optional.empty(), Optional.of(position), source);
    }
  }

  /** The chart with its message, subject and a note on what is missing in it. */
  public record Picture(String message, String subject, Optional<String> note, Chart chart) {}

  /**
   * The numbers, the newest first.
   *
   * @param period the head of the periods
   * @param answers whether some own values say how many answers they rest on
   */
  public record Table(
      String caption,
      String captionDetail,
      String period,
      Head own,
      List<Head> comparisons,
      boolean answers,
      List<Line> lines,
      List<MissingNote> missing,
      List<Footnote> notes) {}

  /** A row with what changed since the one before. */
  public record Line(Row row, Verdict change) {}
}
