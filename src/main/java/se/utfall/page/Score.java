package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * How an area does, one box for each indicator.
 *
 * @param area the area, with its address
 * @param compared whether each is better than the comparison, where there is one
 * @param changed whether each has improved since the edition before, where there is one
 */
public record Score(Link area, Optional<Boxes> compared, Optional<Boxes> changed) {

  /**
   * Boxes in the order yes, no, can't be said.
   *
   * @param marks an id a box: yes, no, none
   * @param text the same in words ("3 av 4"), or that nothing can be said
   */
  public record Boxes(List<String> marks, String text) {}
}
