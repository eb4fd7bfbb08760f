package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.model.Breakdown;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Value;

/** Finds how many answers own values rest on. */
final class Answers {
  private Answers() {}

  static Line line(Indicator indicator, Subject subject) {
    SortedMap<Period, Value> own =
        own(indicator, subject)
            .orElseThrow(() -> Lines.lacks(indicator, subject, "@evidence.measure.answers"));
    SortedMap<Period, Told> values = new TreeMap<>();
    own.forEach((period, value) -> values.put(period, answers(value)));
    return Lines.of(indicator, subject)
        .measured(subject, Direction.NEUTRAL, Told.Kind.COUNT, values, Map.of());
  }

  private static Told answers(Value value) {
    if (value instanceof Value.Measured measured && measured.answers().isPresent()) {
      BigDecimal n = BigDecimal.valueOf(measured.answers().get());
      return new Told.Measured(n, Told.Kind.COUNT, Optional.empty());
    }
    return new Told.Missing(
        value.isSuppressed() ? Value.Reason.SUPPRESSED : Value.Reason.NOT_GIVEN);
  }

  private static Optional<SortedMap<Period, Value>> own(Indicator indicator, Subject subject) {
    if (subject.sex().isPresent()) {
      return indicator.breakdown().bySex().stream()
          .filter(series -> subject.sex().get() == series.sex())
          .map(Breakdown.BySex::values)
          .findFirst();
    }
    if (subject.name().isPresent()) {
      return indicator.breakdown().branches().stream()
          .filter(branch -> branch.name().equalsIgnoreCase(subject.name().get()))
          .map(Breakdown.Branch::values)
          .findFirst();
    }
    boolean other = subject.who().filter(who -> who != Who.OWN).isPresent();
    return other ? Optional.empty() : Optional.of(indicator.own());
  }
}
