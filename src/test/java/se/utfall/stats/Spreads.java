package se.utfall.stats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.model.Indicator;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.StatedStanding;
import se.utfall.model.Value;

/** Made-up values of all municipalities for tests; the own municipality is 0001. */
final class Spreads {
  static final Source SOURCE = new Source("Påhittade kommuner", Optional.empty(), Optional.empty());
  private static final String OWN = "0001";

  private Spreads() {}

  /** The indicator with all municipalities' values in one year. */
  static Indicator with(Indicator indicator, int year, String own, List<BigDecimal> others) {
    SortedMap<Period, Spread.Distribution> periods = new TreeMap<>();
    periods.put(new Period(year), distribution(new BigDecimal(own), others));
    return peers(
        indicator,
        new Peers(indicator.peers().stated(), Optional.of(new Spread(SOURCE, OWN, periods))));
  }

  /** The indicator with what somebody states of its standing. */
  static Indicator stated(Indicator indicator, StatedStanding standing) {
    return peers(indicator, new Peers(List.of(standing), indicator.peers().spread()));
  }

  /** The indicator with another own value. */
  static Indicator own(Indicator indicator, int year, Value value) {
    SortedMap<Period, Value> own = new TreeMap<>(indicator.own());
    own.put(new Period(year), value);
    return copy(indicator, own, indicator.peers());
  }

  static Spread.Distribution distribution(BigDecimal own, List<BigDecimal> others) {
    List<Spread.Entry> entries = new ArrayList<>();
    entries.add(new Spread.Entry(OWN, "Exempelkommun", own));
    for (int i = 0; i < others.size(); i++) {
      entries.add(new Spread.Entry("" + (1000 + i), "Påhittad " + i, others.get(i)));
    }
    return new Spread.Distribution(List.copyOf(entries), 0, Optional.empty(), Map.of());
  }

  private static Indicator peers(Indicator indicator, Peers peers) {
    return copy(indicator, indicator.own(), peers);
  }

  private static Indicator copy(Indicator i, SortedMap<Period, Value> own, Peers peers) {
    return new Indicator(
        i.id(),
        i.slug(),
        i.title(),
        i.shortTitle(),
        i.unit(),
        i.per(),
        i.decimals(),
        i.direction(),
        i.scale(),
        i.definition(),
        i.note(),
        i.source(),
        i.kolada(),
        i.board(),
        i.breaks(),
        own,
        i.ownNote(),
        i.comparisons(),
        i.breakdown(),
        peers,
        i.goal(),
        i.history(),
        i.commentary(),
        List.of());
  }
}
