package se.utfall.model;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** How an indicator stands among all municipalities: as somebody states it, or as values show. */
public record Peers(List<StatedStanding> stated, Optional<Spread> spread) {
  public static final Peers NONE = new Peers(List.of(), Optional.empty());

  /** Every period of which something is known. */
  public NavigableSet<Period> periods() {
    NavigableSet<Period> periods = new TreeSet<>();
    stated.forEach(standing -> periods.add(standing.period()));
    spread.ifPresent(all -> periods.addAll(all.periods().keySet()));
    return periods;
  }
}
