package se.utfall.stats;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import se.utfall.model.Breakdown;
import se.utfall.model.Indicator;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Value;

/** All figures of one indicator, as they were given or as they can be published. */
public record Figures(
    SortedMap<Period, Value> own,
    List<Indicator.Series> comparisons,
    Breakdown breakdown,
    Peers peers) {

  /** The municipality's own: the total first, then women and men, then the branches. */
  public List<SortedMap<Period, Value>> ownSeries() {
    return Stream.concat(Stream.of(own), breakdown.series().stream()).toList();
  }
}
