package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * A board: what it answers for, with the newest results.
 *
 * @param message what hangs on it, in one sentence
 * @param rest how its indicators have changed and where they stand, possibly empty
 * @param columns how many columns the table of indicators has
 */
public record BoardPage(
    Frame frame,
    String file,
    String heading,
    List<String> leads,
    String message,
    String rest,
    List<ModelRow> models,
    List<Verdict> legend,
    String caption,
    String columns,
    boolean standings,
    boolean targets,
    List<Group> groups,
    List<MissingNote> missing,
    List<Dataset> downloads,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "board";
  }

  /** A survey's indicators. */
  public record Group(Link survey, List<IndicatorRow> rows) {}

  /**
   * An indicator's newest value, with what there is to say about it.
   *
   * @param late that a value which its budget asks for is late
   */
  public record IndicatorRow(
      Link indicator,
      Optional<String> note,
      Cell value,
      String period,
      Verdict change,
      Optional<String> late,
      Optional<Position> standing,
      Optional<Verdict> target) {}
}
