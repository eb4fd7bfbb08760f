package se.utfall.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;
import se.utfall.model.Value;

/** Makes values as readers meet them, in the indicator's unit. */
final class Cells {
  private final Setting setting;

  Cells(Setting setting) {
    this.setting = setting;
  }

  /** The municipality's own value: of a question with the answers yes and no, the answer. */
  Cell own(Indicator indicator, @Nullable Value value) {
    return indicator.unit() == Unit.YES_NO && value instanceof Value.Measured measured
        ? answer(indicator, measured)
        : cell(value, indicator.decimals(), indicator.unit());
  }

  /** A group's value: of a question with the answers yes and no, the share that says yes. */
  Cell group(Indicator indicator, @Nullable Value value) {
    boolean answers = indicator.unit() == Unit.YES_NO;
    Cell cell = cell(value, indicator.decimals(), answers ? Unit.PERCENT : indicator.unit());
    return answers ? cell.withUnit() : cell;
  }

  Cell missing(Value.Reason reason) {
    return without(reason.id());
  }

  /** Neither a value nor a reason: nobody has written any. */
  Cell absent() {
    return without(Cell.ABSENT);
  }

  private Cell without(String id) {
    String word = word(id);
    return new Cell(Optional.empty(), word, word, Optional.of(id));
  }

  /** A number alone, printed with other decimals than the indicator's. */
  Cell printed(BigDecimal exact, int decimals, Unit unit) {
    return cell(Value.of(exact), decimals, unit);
  }

  /** How many of something. */
  Cell count(int n) {
    return printed(BigDecimal.valueOf(n), 0, Unit.COUNT);
  }

  String word(String reason) {
    return setting.text("missing." + reason);
  }

  private Cell answer(Indicator indicator, Value.Measured measured) {
    String word = Language.sentence(setting.format().withUnit(measured.number(), indicator));
    return cell(measured, word, word, Optional.empty());
  }

  private Cell cell(@Nullable Value value, int decimals, Unit unit) {
    if (value instanceof Value.Measured measured) {
      return measured(measured, decimals, unit);
    }
    return value instanceof Value.Missing missing ? missing(missing.reason()) : absent();
  }

  private Cell measured(Value.Measured measured, int decimals, Unit unit) {
    Format format = setting.format();
    return cell(
        measured,
        format.number(measured.number(), decimals),
        format.withUnit(measured.number(), decimals, unit),
        measured.margin().map(margin -> margin(margin, decimals)));
  }

  private Cell cell(Value.Measured value, String shown, String full, Optional<String> margin) {
    return new Cell(
        Optional.of(value.number()),
        shown,
        full,
        Optional.empty(),
        margin,
        value.answers().map(n -> setting.format().number(BigDecimal.valueOf(n), 0)),
        Optional.empty());
  }

  /** With the value's decimals, or with its own where those would make it nothing. */
  private String margin(BigDecimal margin, int decimals) {
    boolean nothing = setting.format().number(margin, decimals).matches("[^1-9]*");
    int shown = nothing ? Math.max(decimals, margin.stripTrailingZeros().scale()) : decimals;
    return setting.text("margin", "n", setting.format().number(margin, shown));
  }
}
