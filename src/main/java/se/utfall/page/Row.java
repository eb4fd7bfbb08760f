package se.utfall.page;

import java.util.List;

/**
 * One period of one indicator: what the table, the chart and the download all read, so that they
 * cannot disagree.
 *
 * @param period as shown, for instance "kvartal 3 2021"
 * @param label the same where there is little room: "K3 2021"
 * @param latest whether it is the newest period
 * @param afterBreak whether it can't be compared with the row before it
 * @param comparisons in the survey's order, one for each comparison
 */
public record Row(
    String period,
    String label,
    boolean latest,
    boolean afterBreak,
    Cell own,
    List<Cell> comparisons) {
  /** A row whose period is short as it is. */
  public Row(String period, boolean latest, boolean afterBreak, Cell own, List<Cell> comparisons) {
    this(period, period, latest, afterBreak, own, comparisons);
  }
}
