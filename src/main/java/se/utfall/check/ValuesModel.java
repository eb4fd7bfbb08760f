package se.utfall.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.model.Period;
import se.utfall.model.Value;

/** The model of a series' values without faults. */
final class ValuesModel {
  private ValuesModel() {}

  static SortedMap<Period, Value> of(List<ValueEntry> entries) {
    SortedMap<Period, Value> values = new TreeMap<>();
    entries.forEach(entry -> values.put(Models.period(entry.period()), value(entry)));
    return Collections.unmodifiableSortedMap(values);
  }

  /** A figure that stands alone. */
  static Value of(Figure figure) {
    return number(figure).map(Value::of).orElseGet(() -> Value.missing(reason(figure)));
  }

  private static Value value(ValueEntry entry) {
    Figure figure = entry.figure().get();
    return number(figure)
        .<Value>map(number -> measured(number, entry))
        .orElseGet(() -> new Value.Missing(reason(figure), entry.note().value()));
  }

  /** An answer is 1 for yes and 0 for no. */
  private static Optional<BigDecimal> number(Figure figure) {
    return figure
        .number()
        .or(() -> figure.answer().map(yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO));
  }

  private static Value measured(BigDecimal number, ValueEntry entry) {
    return new Value.Measured(
        number, entry.answers().value(), entry.margin().value(), entry.note().value());
  }

  private static Value.Reason reason(Figure figure) {
    return IndicatorModel.one(Value.Reason.values(), Value.Reason::id, figure.missing().orElse(""));
  }
}
