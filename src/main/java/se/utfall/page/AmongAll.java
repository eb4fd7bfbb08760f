package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * How an indicator stands among all municipalities: position, spread and development, all by one
 * source.
 *
 * @param message what the newest period says
 * @param differences where the survey's own figure and this source's differ, both said
 * @param meaning what a position is, and who takes part
 * @param method the rule in full
 * @param source where the values come from
 * @param worked what is computed here from them, said as the source wants it; possibly empty
 */
public record AmongAll(
    String message,
    Optional<Drawing> spread,
    List<String> differences,
    Table table,
    Optional<Trend> trend,
    List<String> meaning,
    Link method,
    Fact source,
    String worked) {

  /** The drawing of all municipalities, and what it is a drawing of. */
  public record Drawing(String subject, SpreadChart chart) {}

  /** The own values by this source, with the middle half of all as a band. */
  public record Trend(String message, String subject, Optional<String> note, Chart chart) {}

  /**
   * Every period of which something is known, the newest first.
   *
   * @param standings whether a position can be told at all
   * @param values whether all municipalities' values are known, and not only the position
   * @param before what a change is measured against ("Mot året före")
   * @param nation whether the whole country has a value
   * @param few that there is no position with too few municipalities, where that occurs
   */
  public record Table(
      String caption,
      String captionDetail,
      String own,
      String before,
      boolean standings,
      boolean values,
      boolean nation,
      List<Line> lines,
      Optional<String> few,
      List<MissingNote> missing,
      List<Footnote> notes) {}

  /**
   * One period.
   *
   * @param note a footnote on the position
   * @param change the own change by the same source; none where there is no result
   * @param half the limits of the middle half ("78,1–87,6")
   */
  public record Line(
      String period,
      boolean latest,
      Cell own,
      Position standing,
      Optional<Footnote> note,
      Optional<Verdict> change,
      Cell rank,
      Cell participants,
      Cell mean,
      Cell median,
      Cell nation,
      Cell half) {}
}
