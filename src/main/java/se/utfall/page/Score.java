package se.utfall.page;

import java.util.List;

/**
 * How an area does, one box for each indicator.
 *
 * @param area the area, with its address
 */
public record Score(Link area, Boxes compared, Boxes changed) {

  /**
   * Boxes in the order yes, no, can't be said.
   *
   * @param marks an id a box: yes, no, none
   * @param text the same in words ("3 av 4")
   */
  public record Boxes(List<String> marks, String text) {}
}
