package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.stats.Rounding;
import se.utfall.text.Rule;

/** Finds how far figures of one period are apart. */
final class Distances {
  private Distances() {}

  /** The distance between two lines; it can't be compared over a break in either. */
  static Line gap(Subject subject, Measures.Pair pair) {
    Line first = pair.first();
    Line second = pair.second();
    Measures.requireSameUnit(first, second);
    Map<Period, List<Reading>> parts = new HashMap<>();
    for (Period period : first.values().keySet()) {
      List<Reading> both = new ArrayList<>(first.readings(period));
      both.addAll(second.readings(period));
      parts.put(period, both);
    }
    return apart(subject, first, period -> gap(first, second, period), parts)
        .broken(second.breaks());
  }

  private static Told gap(Line first, Line second, Period period) {
    return first
        .number(period)
        .flatMap(a -> second.number(period).map(b -> (Told) first.difference(a.subtract(b))))
        .orElseGet(
            () ->
                new Told.Missing(
                    first
                        .reason(period)
                        .or(() -> second.reason(period))
                        .orElse(Value.Reason.NOT_MEASURED)));
  }

  /** From the lowest to the highest of the branches or of all municipalities. */
  static Line range(Subject subject, Indicator indicator, Measure.Range range) {
    if (!subject.isOwnTotal()) {
      throw new Refusal(
          Fault.of(
              Rule.CLAIM_SERIES, subject.at(), indicator.shortTitle(), "@claim.series.range", "–"));
    }
    Line own = Lines.of(indicator, subject.plain());
    return range.branches() ? branches(subject, indicator, own) : all(subject, indicator, own);
  }

  private static Line branches(Subject subject, Indicator indicator, Line own) {
    List<Line> lines =
        indicator.breakdown().branches().stream()
            .map(branch -> Lines.of(indicator, subject.plain().named(branch.name())))
            .toList();
    if (lines.size() < 2) {
      throw new Refusal(Fault.of(Rule.CLAIM_BRANCHES, subject.at(), indicator.shortTitle()));
    }
    return apart(subject, own, period -> branches(own, period, lines), Map.of());
  }

  /** Where one is withheld the widest distance may be to it. */
  private static Told branches(Line own, Period period, List<Line> lines) {
    return lines.stream().anyMatch(line -> line.isWithheld(period))
        ? new Told.Missing(Value.Reason.SUPPRESSED)
        : span(own, period, lines.stream().flatMap(l -> l.number(period).stream()).toList());
  }

  private static Line all(Subject subject, Indicator indicator, Line own) {
    Line over =
        SpreadLines.own(indicator, subject)
            .orElseThrow(
                () ->
                    new Refusal(
                        Fault.of(Rule.CLAIM_MUNICIPALITIES, subject.at(), indicator.shortTitle())));
    return apart(
        subject, over, period -> span(own, period, municipalities(indicator, period)), Map.of());
  }

  private static List<BigDecimal> municipalities(Indicator indicator, Period period) {
    return indicator.peers().spread().stream()
        .flatMap(
            spread -> {
              int decimals = Rounding.decimals(indicator, spread);
              return spread.at(period).values().stream()
                  .map(entry -> Rounding.shown(entry.value(), decimals));
            })
        .toList();
  }

  private static Told span(Line own, Period period, List<BigDecimal> numbers) {
    if (numbers.size() < 2) {
      return new Told.Missing(own.reason(period).orElse(Value.Reason.NOT_GIVEN));
    }
    BigDecimal highest = numbers.stream().reduce(BigDecimal::max).orElseThrow();
    BigDecimal lowest = numbers.stream().reduce(BigDecimal::min).orElseThrow();
    return own.difference(highest.subtract(lowest));
  }

  private static Line apart(
      Subject subject, Line over, Function<Period, Told> value, Map<Period, List<Reading>> parts) {
    SortedMap<Period, Told> values = new TreeMap<>();
    over.values().keySet().forEach(period -> values.put(period, value.apply(period)));
    return over.measured(subject, Direction.NEUTRAL, Told.Kind.DIFFERENCE, values, parts);
  }
}
