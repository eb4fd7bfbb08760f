package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.utfall.model.Breakdown.BySex;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Axis;
import se.utfall.stats.SexGap;

/** Makes the table of women's and men's values: the survey's own, or else another source's. */
final class SexComposer {
  private final Setting setting;
  private final Shared shared;
  private final Rows rows;
  private final Cells cells;

  SexComposer(Setting setting) {
    this.setting = setting;
    this.shared = new Shared(setting);
    this.rows = new Rows(setting);
    this.cells = new Cells(setting);
  }

  /** The values of one period. */
  private record Pair(Period period, Cell women, Cell men) {}

  /** The table, if there is any value or reason for women or men. */
  Optional<SexTable> compose(Indicator indicator) {
    if (indicator.unit() == Unit.YES_NO) {
      return Optional.empty();
    }
    return indicator.breakdown().bySex().isEmpty()
        ? indicator.peers().spread().flatMap(spread -> elsewhere(indicator, spread))
        : Optional.of(own(indicator));
  }

  private SexTable own(Indicator indicator) {
    Footnotes notes = new Footnotes("kon-not");
    Head women = head(indicator, Sex.WOMEN, notes);
    Head men = head(indicator, Sex.MEN, notes);
    TreeSet<Period> periods = new TreeSet<>(Comparator.reverseOrder());
    indicator.breakdown().bySex().forEach(by -> periods.addAll(by.values().keySet()));
    List<Pair> pairs = new ArrayList<>();
    for (Period period : periods) {
      Cell first = cell(indicator, Sex.WOMEN, period, notes);
      pairs.add(new Pair(period, first, cell(indicator, Sex.MEN, period, notes)));
    }
    return table(
        indicator,
        indicator.decimals(),
        women,
        men,
        pairs,
        notes,
        Optional.empty(),
        indicator.source());
  }

  private Head head(Indicator indicator, Sex sex, Footnotes notes) {
    Optional<String> note = bySex(indicator, sex).flatMap(by -> by.note().stream()).findFirst();
    return new Head(name(sex), notes.add(note));
  }

  private static Stream<BySex> bySex(Indicator indicator, Sex sex) {
    return indicator.breakdown().bySex().stream().filter(by -> by.sex() == sex);
  }

  private Cell cell(Indicator indicator, Sex sex, Period period, Footnotes notes) {
    Optional<Value> value =
        bySex(indicator, sex)
            .flatMap(by -> Optional.ofNullable(by.values().get(period)).stream())
            .findFirst();
    Cell cell = cells.own(indicator, value.orElse(null));
    return notes.add(value.flatMap(Value::note)).map(cell::noted).orElse(cell);
  }

  /** Another source's values are named as such and not mixed with the survey's. */
  private Optional<SexTable> elsewhere(Indicator indicator, Spread spread) {
    SpreadFormat format = new SpreadFormat(setting, indicator, spread);
    List<Pair> pairs =
        new TreeSet<>(spread.periods().keySet())
            .descendingSet().stream()
                .filter(period -> !spread.at(period).bySex().isEmpty())
                .map(
                    period ->
                        new Pair(
                            period,
                            format.cell(format.own(period, Sex.WOMEN)),
                            format.cell(format.own(period, Sex.MEN))))
                .toList();
    Head women = new Head(name(Sex.WOMEN), Optional.empty());
    Head men = new Head(name(Sex.MEN), Optional.empty());
    Footnotes none = new Footnotes("kon-not");
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            table(
                indicator,
                format.decimals(),
                women,
                men,
                pairs,
                none,
                withheld(spread, format),
                spread.source()));
  }

  /** Where the total is withheld nothing is known of women and men, so no row can say it. */
  private Optional<String> withheld(Spread spread, SpreadFormat format) {
    List<String> periods =
        spread.periods().keySet().stream()
            .filter(format::withheld)
            .map(setting.format()::period)
            .toList();
    return periods.isEmpty()
        ? Optional.empty()
        : Optional.of(setting.text("sex.withheld", "periods", setting.list(periods)));
  }

  private SexTable table(
      Indicator indicator,
      int decimals,
      Head women,
      Head men,
      List<Pair> pairs,
      Footnotes notes,
      Optional<String> withheld,
      Source source) {
    Axis axis = Axis.columns(indicator, pairs.stream().flatMap(SexComposer::figures).toList());
    Period newest = pairs.get(0).period();
    List<SexTable.Line> lines =
        pairs.stream()
            .map(pair -> line(indicator, pair, decimals, axis, pair.period().equals(newest)))
            .toList();
    List<Cell> all = pairs.stream().flatMap(p -> Stream.of(p.women(), p.men())).toList();
    return new SexTable(
        caption(lines.get(0)),
        setting.text(
            "chart.subject", "title", indicator.shortTitle(), "unit", shared.unit(indicator)),
        women,
        men,
        lines,
        rows.legend(all.stream()),
        notes.all(),
        withheld,
        SmallNumbers.rule(setting, indicator, all.stream()),
        shared.source(source));
  }

  /** What the newest period says: "2 procentenheter högre för kvinnor 2021". */
  private String caption(SexTable.Line newest) {
    return newest.gap().isEmpty()
        ? setting.text("section.sexes")
        : setting.text(
            "sex.caption", "gap", Language.sentence(newest.gap()), "period", newest.period());
  }

  private static Stream<BigDecimal> figures(Pair pair) {
    return Stream.of(pair.women(), pair.men()).flatMap(cell -> cell.exact().stream());
  }

  private SexTable.Line line(
      Indicator indicator, Pair pair, int decimals, Axis axis, boolean latest) {
    Optional<SexBar> bar =
        pair.women()
            .exact()
            .flatMap(w -> pair.men().exact().map(m -> new SexBar(axis.low(), axis.high(), w, m)));
    return new SexTable.Line(
        setting.format().period(pair.period()),
        latest,
        pair.women(),
        pair.men(),
        bar,
        bar.map(b -> gap(indicator, SexGap.of(b.women(), b.men(), decimals), decimals)).orElse(""));
  }

  /** "2 procentenheter högre för kvinnor", or that they are equal. */
  private String gap(Indicator indicator, SexGap gap, int decimals) {
    return gap.higher()
        .map(
            sex ->
                setting.text(
                    "sex.higher." + sex.id(),
                    "gap",
                    setting.format().difference(gap.difference(), decimals, indicator.unit())))
        .orElseGet(() -> setting.text("sex.equal"));
  }

  private String name(Sex sex) {
    return setting.text("sex." + sex.id());
  }
}
