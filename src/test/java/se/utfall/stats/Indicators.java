package se.utfall.stats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.utfall.model.Breakdown;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.text.Slug;

/**
 * Indicators for tests, written as a line of figures: "78 80 - 81" from 2017 on, "-" not measured,
 * "?" not reported.
 */
public final class Indicators {
  public static final Comparison SIMILAR =
      comparison("similar", "Liknande kommuner", Comparison.Kind.SIMILAR);
  public static final Comparison EVERYBODY =
      comparison("all", "KKiK-kommuner", Comparison.Kind.ALL);
  private static final List<Comparison> COMPARISONS = List.of(SIMILAR, EVERYBODY);

  private Indicators() {}

  /** A made-up comparison without members. */
  public static Comparison comparison(String id, String name, Comparison.Kind kind) {
    return new Comparison(
        id, name, "Påhittade.", kind, List.of(), Optional.empty(), Optional.empty());
  }

  static Indicator of(Direction direction, int decimals, String own, String similar) {
    return of(Unit.PERCENT, Optional.empty(), direction, decimals, own, similar, List.of());
  }

  static Indicator broken(Direction direction, String own, int from) {
    List<Indicator.Break> breaks =
        List.of(new Indicator.Break(new Period(from), "Nytt frågeformulär."));
    return of(Unit.PERCENT, Optional.empty(), direction, 0, own, "", breaks);
  }

  static Indicator of(
      Unit unit,
      Optional<Indicator.Scale> scale,
      Direction direction,
      int decimals,
      String own,
      String similar,
      List<Indicator.Break> breaks) {
    return of("Påhittat", unit, scale, direction, decimals, own, List.of(similar), breaks);
  }

  /** An indicator with a line of figures for each of the first comparisons. */
  public static Indicator of(
      String title,
      Unit unit,
      Optional<Indicator.Scale> scale,
      Direction direction,
      int decimals,
      String own,
      List<String> others,
      List<Indicator.Break> breaks) {
    return new Indicator(
        "X-" + title,
        Slug.of(title),
        title + " i kommunen",
        title,
        unit,
        Optional.empty(),
        decimals,
        direction,
        scale,
        "Påhittat.",
        Optional.empty(),
        new Source("Påhittad", Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        breaks,
        values(own),
        Optional.empty(),
        IntStream.range(0, others.size())
            .mapToObj(
                i ->
                    new Indicator.Series(
                        COMPARISONS.get(i), values(others.get(i)), Optional.empty()))
            .toList(),
        Breakdown.NONE,
        Peers.NONE,
        Goal.NONE,
        History.NONE,
        Optional.empty(),
        List.of());
  }

  private static SortedMap<Period, Value> values(String line) {
    SortedMap<Period, Value> values = new TreeMap<>();
    int year = 2017;
    for (String word : line.isBlank() ? new String[0] : line.strip().split(" ")) {
      values.put(new Period(year++), value(word));
    }
    return values;
  }

  private static Value value(String word) {
    return switch (word) {
      case "-" -> Value.missing(Value.Reason.NOT_MEASURED);
      case "?" -> Value.missing(Value.Reason.NOT_REPORTED);
      default -> word.contains("±") ? around(word) : Value.of(new BigDecimal(word));
    };
  }

  /** "61±2": a number with its margin of error. */
  private static Value around(String word) {
    String[] parts = word.split("±");
    return new Value.Measured(
        new BigDecimal(parts[0]),
        Optional.empty(),
        Optional.of(new BigDecimal(parts[1])),
        Optional.empty());
  }
}
