package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.utfall.model.Breakdown.Branch;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Axis;

/** Makes the table of the municipality's parts: its schools, its homes. */
final class BranchComposer {
  private final Setting setting;
  private final Shared shared;
  private final Rows rows;
  private final Cells cells;
  private final Verdicts verdicts;

  BranchComposer(Setting setting) {
    this.setting = setting;
    this.shared = new Shared(setting);
    this.rows = new Rows(setting);
    this.cells = new Cells(setting);
    this.verdicts = new Verdicts(setting);
  }

  /** The newest period of any part, if there is one. */
  Optional<BranchTable> compose(Indicator indicator) {
    TreeSet<Period> periods = new TreeSet<>();
    indicator.breakdown().branches().forEach(branch -> periods.addAll(branch.values().keySet()));
    return periods.isEmpty() ? Optional.empty() : Optional.of(table(indicator, periods.last()));
  }

  private BranchTable table(Indicator indicator, Period period) {
    Footnotes notes = new Footnotes("enhet-not");
    Axis axis = Axis.columns(indicator, figures(indicator, period));
    List<BranchTable.Line> lines =
        indicator.breakdown().branches().stream()
            .map(branch -> line(indicator, branch, period, axis, notes))
            .toList();
    List<Cell> values = lines.stream().map(BranchTable.Line::value).toList();
    return new BranchTable(
        indicator.shortTitle(),
        shared.unit(indicator),
        setting.format().periodLabel(period),
        whole(indicator, period).map(w -> setting.text("branch.tick", "name", setting.own())),
        values.stream().anyMatch(cell -> cell.answers().isPresent()),
        lines,
        rows.legend(values.stream()),
        notes.all(),
        SmallNumbers.rule(setting, indicator, values.stream()));
  }

  private BranchTable.Line line(
      Indicator indicator, Branch branch, Period period, Axis axis, Footnotes notes) {
    Optional<Footnote> about = notes.add(branch.note());
    Optional<Value> value = Optional.ofNullable(branch.values().get(period));
    Cell plain = cells.own(indicator, value.orElse(null));
    Cell cell = notes.add(value.flatMap(Value::note)).map(plain::noted).orElse(plain);
    return new BranchTable.Line(
        new Head(branch.name(), about),
        cell,
        cell.exact()
            .filter(exact -> indicator.unit() != Unit.YES_NO)
            .map(e -> new Bar(axis.low(), axis.high(), Optional.of(e), whole(indicator, period))),
        verdicts.change(indicator, branch.values(), period));
  }

  /** The whole municipality's value, to set the parts beside. */
  private static Optional<BigDecimal> whole(Indicator indicator, Period period) {
    return Optional.ofNullable(indicator.own().get(period)).flatMap(Value::exact);
  }

  private static List<BigDecimal> figures(Indicator indicator, Period period) {
    Stream<BigDecimal> branches =
        indicator.breakdown().branches().stream()
            .flatMap(branch -> Optional.ofNullable(branch.values().get(period)).stream())
            .flatMap(value -> value.exact().stream());
    return Stream.concat(branches, whole(indicator, period).stream()).toList();
  }
}
