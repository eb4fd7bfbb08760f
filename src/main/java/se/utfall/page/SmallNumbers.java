package se.utfall.page;

import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Value;

/** Says why values that rest on few answers are not shown. */
final class SmallNumbers {
  private SmallNumbers() {}

  /** The rule, if some of these are withheld by it. */
  static Optional<String> rule(Setting setting, Indicator indicator, Stream<Cell> cells) {
    String suppressed = Value.Reason.SUPPRESSED.id();
    boolean withheld =
        cells.anyMatch(cell -> cell.missing().filter(suppressed::equals).isPresent());
    return withheld ? rule(setting, indicator) : Optional.empty();
  }

  /** The rule with the indicator's limit, if it has one. */
  static Optional<String> rule(Setting setting, Indicator indicator) {
    return indicator
        .breakdown()
        .limit()
        .map(limit -> setting.text("small.rule", "limit", Integer.toString(limit)));
  }
}
