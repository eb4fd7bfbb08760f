package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Spread;
import se.utfall.model.Value;
import se.utfall.stats.Rounding;
import se.utfall.stats.Track;

/**
 * All municipalities' values of one indicator as readers meet them: with one decimal where their
 * source has decimals, though the survey may print its own figure without.
 */
final class SpreadFormat {
  private final Setting setting;
  private final Indicator indicator;
  private final Spread spread;
  private final int decimals;
  private final Cells cells;

  SpreadFormat(Setting setting, Indicator indicator, Spread spread) {
    this.setting = setting;
    this.indicator = indicator;
    this.spread = spread;
    this.cells = new Cells(setting);
    this.decimals = Rounding.decimals(indicator, spread);
  }

  /** The own values by this source, with what a change between two of them is judged by. */
  Track track() {
    SortedMap<Period, Value> values = new TreeMap<>();
    for (Period period : spread.periods().keySet()) {
      own(period).ifPresent(own -> values.put(period, Value.of(own)));
    }
    List<Period> breaks = indicator.breaks().stream().map(Indicator.Break::from).toList();
    return new Track(indicator.direction(), decimals, breaks, values);
  }

  /** "81,3–89,7". */
  String range(BigDecimal low, BigDecimal high) {
    return setting.format().range(number(low), number(high));
  }

  int decimals() {
    return decimals;
  }

  /** The own value by this source; one that the survey withholds is not told here either. */
  Optional<BigDecimal> own(Period period) {
    return withheld(period) ? Optional.empty() : spread.own(period);
  }

  /** The own value for women or for men by this source, by the same rule. */
  Optional<BigDecimal> own(Period period, Sex sex) {
    return withheld(period)
        ? Optional.empty()
        : Optional.ofNullable(spread.at(period).bySex().get(sex));
  }

  /** Whether the survey withholds its own value, so that no other source's is told either. */
  boolean withheld(Period period) {
    return indicator.withholds(period);
  }

  /** The own value, or why there is none. */
  Cell ownCell(Period period) {
    return withheld(period)
        ? cells.missing(Value.Reason.SUPPRESSED)
        : own(period).map(this::cell).orElseGet(cells::absent);
  }

  Cell cell(BigDecimal exact) {
    return cells.printed(exact, decimals, indicator.unit());
  }

  Cell cell(Optional<BigDecimal> exact) {
    return exact.map(this::cell).orElseGet(cells::absent);
  }

  String number(BigDecimal exact) {
    return setting.format().number(exact, decimals);
  }

  /** "79,9 %". */
  String full(BigDecimal exact) {
    return setting.format().withUnit(exact, decimals, indicator.unit());
  }
}
