package se.utfall.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.text.Rule;

/** Turns a line round: what is left of a share, and the same thing measured the other way. */
final class Turning {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Turning() {}

  /** 100 minus the values as printed. */
  static Line rest(Subject subject, Line line) {
    if (line.indicator().map(Indicator::unit).filter(Unit.PERCENT::equals).isEmpty()) {
      throw new Refusal(Fault.of(Rule.CLAIM_REST, subject.at(), line.title()));
    }
    return turned(subject, line, HUNDRED::subtract, Map.of());
  }

  /** It rises where the line falls; readers are shown the line itself. */
  static Line inverse(Subject subject, Line line) {
    Map<Period, List<Reading>> parts = new HashMap<>();
    line.values().keySet().forEach(period -> parts.put(period, line.readings(period)));
    return turned(subject, line, BigDecimal::negate, parts);
  }

  private static Line turned(
      Subject subject, Line line, UnaryOperator<BigDecimal> how, Map<Period, List<Reading>> parts) {
    SortedMap<Period, Told> values = new TreeMap<>(line.values());
    values.replaceAll(
        (period, told) ->
            told instanceof Told.Measured m
                ? new Told.Measured(how.apply(m.number()), m.kind(), m.indicator())
                : told);
    Direction direction =
        switch (line.direction()) {
          case HIGHER -> Direction.LOWER;
          case LOWER -> Direction.HIGHER;
          case NEUTRAL -> Direction.NEUTRAL;
        };
    return line.measured(subject, direction, line.kind(), values, parts);
  }
}
