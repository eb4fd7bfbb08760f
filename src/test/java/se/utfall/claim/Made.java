package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.model.Breakdown;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Indicators;

/**
 * A made-up indicator as words: a number, "-" not measured, "?" not reported, "!" suppressed, "" no
 * line in the file at all, for each year from {@link #FIRST} on.
 *
 * @param breaks the years from which earlier values can't be compared
 * @param branches one row of words for each of the branches
 * @param others all municipalities' values in the last year, the own one first; may be none
 */
record Made(
    String id,
    Unit unit,
    Direction direction,
    int decimals,
    List<String> own,
    List<String> similar,
    List<Integer> breaks,
    List<List<String>> branches,
    List<List<String>> others) {
  static final int FIRST = 2017;
  private static final Source SOURCE = new Source("Påhittad", Optional.empty(), Optional.empty());

  Indicator indicator() {
    return new Indicator(
        id,
        id.toLowerCase(Locale.ROOT),
        id,
        id,
        unit,
        Optional.empty(),
        decimals,
        direction,
        Optional.empty(),
        "Påhittat.",
        Optional.empty(),
        SOURCE,
        Optional.empty(),
        Optional.empty(),
        breaks.stream().map(y -> new Indicator.Break(new Period(y), "Påhittat brott.")).toList(),
        values(own),
        Optional.empty(),
        List.of(new Indicator.Series(Indicators.SIMILAR, values(similar), Optional.empty())),
        breakdown(),
        new Peers(List.of(), spread()),
        Goal.NONE,
        History.NONE,
        Optional.empty(),
        List.of());
  }

  private Breakdown breakdown() {
    List<Breakdown.Branch> all = new ArrayList<>();
    for (List<String> row : branches) {
      all.add(new Breakdown.Branch("Skola " + all.size(), values(row), Optional.empty()));
    }
    return new Breakdown(List.of(), all, Optional.empty());
  }

  private Optional<Spread> spread() {
    SortedMap<Period, Spread.Distribution> periods = new TreeMap<>();
    for (int i = 0; i < others.size(); i++) {
      List<Spread.Entry> entries = new ArrayList<>();
      for (String word : others.get(i)) {
        String code = Integer.toString(1001 + entries.size());
        entries.add(new Spread.Entry(code, "Ort " + code, new BigDecimal(word)));
      }
      periods.put(
          new Period(FIRST + i), new Spread.Distribution(entries, 0, Optional.empty(), Map.of()));
    }
    return Optional.of(new Spread(SOURCE, "1001", periods)).filter(s -> !others.isEmpty());
  }

  private static SortedMap<Period, Value> values(List<String> words) {
    SortedMap<Period, Value> values = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty()) {
        values.put(new Period(FIRST + i), value(words.get(i)));
      }
    }
    return values;
  }

  private static Value value(String word) {
    return switch (word) {
      case "-" -> Value.missing(Value.Reason.NOT_MEASURED);
      case "?" -> Value.missing(Value.Reason.NOT_REPORTED);
      case "!" -> Value.missing(Value.Reason.SUPPRESSED);
      default -> Value.of(new BigDecimal(word));
    };
  }
}
