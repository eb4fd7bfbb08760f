package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A survey: what it is, its results in all areas, how to read them. */
public record SurveyPage(
    Frame frame,
    String file,
    String heading,
    String summary,
    String edition,
    Brief brief,
    String aside,
    String columns,
    String caption,
    String captionDetail,
    String own,
    String comparison,
    boolean compared,
    List<Group> groups,
    List<MissingNote> missing,
    List<Fact> reading,
    Optional<Markup> text,
    List<Fact> facts,
    List<Link> links,
    List<Link> share,
    List<Download> downloads,
    About about)
    implements Page {

  @Override
  public String template() {
    return "survey";
  }

  /** An area's rows in the table of all indicators. */
  public record Group(Link area, List<GapRow> rows) {}

  /** One indicator against the comparison. */
  public record GapRow(
      Link indicator,
      Optional<String> note,
      Optional<GapBar> bar,
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
