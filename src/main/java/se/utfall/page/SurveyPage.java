package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A survey: what it is, its results in all areas, how to read them.
 *
 * @param valued whether there are values to show, and not only standings
 * @param placed whether any indicator has a standing
 * @param others whether the standing of others is not known
 * @param elsewhere where the text can be read, when it is not there in this language
 * @param areas the areas without indicators
 */
public record SurveyPage(
    Frame frame,
    String file,
    String heading,
    String summary,
    String edition,
    Optional<Brief> brief,
    List<Story> stories,
    Optional<ShareTable> shares,
    String aside,
    String columns,
    String caption,
    String captionDetail,
    String own,
    String comparison,
    boolean compared,
    List<Group> groups,
    boolean valued,
    boolean placed,
    boolean others,
    List<MissingNote> missing,
    List<Described> areas,
    List<Fact> reading,
    Optional<Markup> text,
    Optional<Frame.Tongue> elsewhere,
    Optional<Verification> verification,
    List<Fact> facts,
    List<Link> links,
    List<Dataset> downloads,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "survey";
  }

  /** An area's rows in the table of all indicators. */
  public record Group(Link area, List<GapRow> rows) {}

  /**
   * The own change and the position among the municipalities, as far as they are known; there is
   * never a position without a word about the change.
   */
  public record Lights(Optional<Verdict> change, Optional<Position> position) {}

  /**
   * One indicator against the comparison.
   *
   * @param answer the own yes or no, where that is what the indicator asks for
   */
  public record GapRow(
      Link indicator,
      Optional<String> note,
      Lights lights,
      Optional<GapBar> bar,
      Optional<Answer> answer,
      Cell own,
      Cell comparison,
      Verdict gap) {}

  /**
   * The gap as a bar from the middle, to the right when better.
   *
   * @param share how much of its half the bar fills, 0–1
   */
  public record GapBar(BigDecimal share, boolean better) {}
}
