package se.utfall.stats;

import java.util.List;
import java.util.SortedMap;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Value;

/**
 * Values over time with all that a change between two of them is judged by.
 *
 * @param decimals how many decimals readers see, 0–3
 * @param breaks the periods from which earlier values can't be compared
 */
public record Track(
    Direction direction, int decimals, List<Period> breaks, SortedMap<Period, Value> values) {

  static Track of(Indicator indicator, SortedMap<Period, Value> values) {
    return new Track(
        indicator.direction(),
        indicator.decimals(),
        indicator.breaks().stream().map(Indicator.Break::from).toList(),
        values);
  }
}
