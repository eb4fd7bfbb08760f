package se.utfall.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All municipalities' values of one indicator, from one source, which is not mixed with the
 * survey's own. Its periods need not be the survey's editions.
 *
 * @param own the code of the own municipality, four digits
 */
public record Spread(Source source, String own, SortedMap<Period, Distribution> periods) {
  private static final Distribution NOTHING =
      new Distribution(List.of(), 0, Optional.empty(), Map.of());

  /**
   * One period: who has which value.
   *
   * @param values those with a value, by code; suppressed and missing ones are not among them
   * @param without how many municipalities have no value
   * @param nation the weighted value of the whole country
   * @param bySex the own municipality's values for women and men
   */
  public record Distribution(
      List<Entry> values,
      int without,
      Optional<BigDecimal> nation,
      Map<Breakdown.Sex, BigDecimal> bySex) {

    /** The value of a municipality, if it has one. */
    public Optional<BigDecimal> of(String code) {
      return values.stream().filter(e -> e.code().equals(code)).map(Entry::value).findFirst();
    }
  }

  /** A municipality and its value. */
  public record Entry(String code, String name, BigDecimal value) {}

  /** The own municipality's value in a period, by this source. */
  public Optional<BigDecimal> own(Period period) {
    return at(period).of(own);
  }

  /** What is known of a period, possibly nothing. */
  public Distribution at(Period period) {
    return Optional.ofNullable(periods.get(period)).orElse(NOTHING);
  }
}
