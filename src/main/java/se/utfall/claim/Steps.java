package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import se.utfall.model.Period;

/** Finds the changes of a line: for each period how much it has moved, with its sign. */
final class Steps {
  private Steps() {}

  static Line line(Subject subject, Line of, Measure.Step step) {
    SortedMap<Period, Told> values = new TreeMap<>();
    Map<Period, List<Reading>> parts = new HashMap<>();
    Map<Period, Fault> faults = new HashMap<>();
    for (Period period : of.values().keySet()) {
      try {
        Period from = base(of, period, step);
        BigDecimal moved = of.need(period).subtract(of.need(from));
        values.put(period, new Told.Measured(moved, of.difference(moved).kind(), of.indicator()));
        List<Reading> both = new ArrayList<>(of.readings(period));
        both.addAll(of.readings(from));
        parts.put(period, both);
      } catch (Refusal e) {
        faults.put(period, e.fault());
      }
    }
    Told.Kind kind = of.difference(BigDecimal.ZERO).kind();
    return of.measured(subject, of.direction(), kind, values, parts).refusing(faults);
  }

  private static Period base(Line line, Period period, Measure.Step step) {
    Period from = Times.period(line, step.since().orElse(new When.Back(1)), period);
    line.earlier(from, period);
    line.comparable(from, period);
    return from;
  }

  /** Something for every period that any of several lines knows. */
  static SortedMap<Period, Told> each(List<Line> lines, Function<Period, Told> what) {
    SortedMap<Period, Told> values = new TreeMap<>();
    for (Line line : lines) {
      line.values().keySet().forEach(period -> values.computeIfAbsent(period, what));
    }
    return values;
  }
}
