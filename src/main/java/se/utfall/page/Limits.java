package se.utfall.page;

import java.util.List;

/**
 * What words about sizes mean on the site.
 *
 * @param heads the units that share limits, one column for each
 * @param bands levels that have a name: "god: från 80 till 100"
 */
public record Limits(List<String> heads, List<Row> rows, List<String> bands) {

  /** A word and its limit in each column. */
  public record Row(String word, List<Cell> cells) {}

  /** A limit, and the head of its column for narrow screens. */
  public record Cell(String head, String limit) {}
}
