package se.utfall.stats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.model.Breakdown;
import se.utfall.model.Comparison;
import se.utfall.model.Goal;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.Value;

/** A made-up indicator, and more made-up things to say about it. */
public final class Made {
  public static final Source KOLADA = new Source("Kolada", Optional.empty(), Optional.empty());
  private final Indicator plain;
  private Optional<String> per = Optional.empty();
  private Optional<String> ownNote = Optional.empty();
  private SortedMap<Period, Value> own;
  private Breakdown breakdown = Breakdown.NONE;
  private Peers peers = Peers.NONE;
  private Goal goal = Goal.NONE;
  private History history = History.NONE;

  private Made(Indicator plain) {
    this.plain = plain;
    this.own = plain.own();
  }

  public static Made of(Indicator plain) {
    return new Made(plain);
  }

  public Made per(String what) {
    per = Optional.of(what);
    return this;
  }

  public Made own(String period, Value value) {
    own = new TreeMap<>(own);
    own.put(Period.parse(period).orElseThrow(), value);
    return this;
  }

  public Made ownNote(String note) {
    ownNote = Optional.of(note);
    return this;
  }

  public Made breakdown(Breakdown all) {
    breakdown = all;
    return this;
  }

  public Made peers(Peers all) {
    peers = all;
    return this;
  }

  /** All municipalities' values in one period: the own one first, the others after it. */
  public Made spread(int year, String values) {
    SortedMap<Period, Spread.Distribution> periods = new TreeMap<>();
    peers.spread().ifPresent(spread -> periods.putAll(spread.periods()));
    List<Spread.Entry> entries = new ArrayList<>();
    int code = 1;
    for (String value : values.strip().split(" ")) {
      String name = "Kommun " + code;
      entries.add(new Spread.Entry(String.format("%04d", code++), name, new BigDecimal(value)));
    }
    periods.put(new Period(year), new Spread.Distribution(entries, 0, Optional.empty(), Map.of()));
    peers = new Peers(peers.stated(), Optional.of(new Spread(KOLADA, "0001", periods)));
    return this;
  }

  public Made target(int year, String value) {
    List<Goal.Target> targets = new ArrayList<>(goal.targets());
    targets.add(new Goal.Target(new Period(year), new BigDecimal(value)));
    goal = new Goal(Optional.of(Goal.Budget.COUNCIL), targets);
    return this;
  }

  public Made history(History all) {
    history = all;
    return this;
  }

  /** A comparison group with named members and no values. */
  public static Comparison group(String... members) {
    return new Comparison(
        "similar",
        "Liknande kommuner",
        "Påhittade.",
        Comparison.Kind.SIMILAR,
        List.of(members),
        Optional.of(2021),
        Optional.empty());
  }

  public Indicator indicator() {
    return new Indicator(
        plain.id(),
        plain.slug(),
        plain.title(),
        plain.shortTitle(),
        plain.unit(),
        per,
        plain.decimals(),
        plain.direction(),
        plain.scale(),
        plain.definition(),
        plain.note(),
        plain.source(),
        plain.kolada(),
        plain.board(),
        plain.breaks(),
        own,
        ownNote,
        plain.comparisons(),
        breakdown,
        peers,
        goal,
        history,
        plain.commentary(),
        List.of());
  }
}
