package se.utfall.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The example's figures by "indicator series period", as files say them; knows no claims. */
record Raw(SortedMap<String, Cell> cells) {
  private static final BigDecimal TEN = BigDecimal.TEN;

  /**
   * One figure.
   *
   * @param decimals how many are printed
   */
  record Cell(Optional<BigDecimal> number, int decimals, BigDecimal lowest, BigDecimal highest) {
    Cell with(Optional<BigDecimal> other) {
      return new Cell(other, decimals, lowest, highest);
    }
  }

  /** Something that is spoken of has no figure. */
  static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  Raw with(Map<String, Optional<BigDecimal>> others) {
    SortedMap<String, Cell> all = new TreeMap<>(cells);
    others.forEach((key, number) -> all.put(key, cells.get(key).with(number)));
    return new Raw(all);
  }

  boolean has(String key) {
    return cells.containsKey(key) && cells.get(key).number().isPresent();
  }

  /** What is printed, in tenths. */
  int at(String key) {
    if (!has(key)) {
      throw new Gone();
    }
    Cell cell = cells.get(key);
    BigDecimal printed =
        cell.number().orElseThrow().setScale(cell.decimals(), RoundingMode.HALF_UP);
    return printed.multiply(TEN).intValueExact();
  }

  int own(String id, int year) {
    return at(id + " own " + year);
  }

  int similar(String id) {
    return at(id + " similar 2021");
  }

  /** How much it is above the group, in tenths. */
  int above(String id) {
    return own(id, 2021) - similar(id);
  }
}
