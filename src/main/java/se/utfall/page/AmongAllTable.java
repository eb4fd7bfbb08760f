package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Spread;
import se.utfall.stats.SpreadSummary;
import se.utfall.stats.Standing;

/** Makes the table of how an indicator stands among all municipalities, by period. */
final class AmongAllTable {
  private final Setting setting;
  private final Shared shared;
  private final Positions positions;
  private final Rows rows;
  private final Cells cells;

  AmongAllTable(Setting setting) {
    this.setting = setting;
    this.shared = new Shared(setting);
    this.positions = new Positions(setting);
    this.rows = new Rows(setting);
    this.cells = new Cells(setting);
  }

  AmongAll.Table of(Indicator indicator, Optional<SpreadFormat> format) {
    StandingChanges changes = new StandingChanges(setting, indicator, format);
    Footnotes notes = new Footnotes("lage-not");
    List<AmongAll.Line> lines = new ArrayList<>();
    for (Period period : indicator.peers().periods().descendingSet()) {
      lines.add(line(indicator, period, format, notes, changes, lines.isEmpty()));
    }
    return new AmongAll.Table(
        setting.text("among.caption", "title", indicator.shortTitle()),
        shared.unit(indicator),
        setting.own(),
        before(indicator),
        indicator.direction() != Direction.NEUTRAL,
        format.isPresent(),
        lines.stream().anyMatch(line -> line.nation().exact().isPresent()),
        lines,
        few(lines),
        rows.legend(lines.stream().flatMap(line -> shown(line, format.isPresent()))),
        notes.all());
  }

  private String before(Indicator indicator) {
    boolean years =
        indicator.peers().periods().stream().allMatch(p -> p.kind() == Period.Kind.YEAR);
    return setting.text(years ? "column.before" : "column.before.period");
  }

  /** Below how many there is no position, where a line says that they are too few. */
  private Optional<String> few(List<AmongAll.Line> lines) {
    String word = setting.text("standing.few");
    return lines.stream().anyMatch(line -> line.standing().word().equals(word))
        ? Optional.of(setting.text("standing.few.note", "n", Integer.toString(Standing.FEWEST)))
        : Optional.empty();
  }

  private AmongAll.Line line(
      Indicator indicator,
      Period period,
      Optional<SpreadFormat> format,
      Footnotes notes,
      StandingChanges changes,
      boolean latest) {
    Optional<Standing> standing = Standing.of(indicator, period);
    Spread.Distribution all = at(indicator, period);
    Optional<SpreadSummary> sum =
        all.values().isEmpty() ? Optional.empty() : Optional.of(SpreadSummary.of(all));
    Cell own = format.map(f -> f.ownCell(period)).orElseGet(this::unknown);
    Optional<Integer> count = sum.map(SpreadSummary::participants);
    return new AmongAll.Line(
        setting.format().period(period),
        latest,
        own,
        standing.map(positions::group).orElseGet(() -> none(own)),
        notes.add(standing.filter(s -> !s.computed()).map(this::stated)),
        changes.verdict(period),
        whole(standing.flatMap(Standing::rank)),
        whole(count.or(() -> standing.flatMap(Standing::participants))),
        value(format, sum.map(SpreadSummary::mean)),
        value(format, sum.map(SpreadSummary::median)),
        value(format, all.nation()),
        format.flatMap(f -> sum.map(s -> half(f, s))).orElseGet(this::unknown));
  }

  private static Spread.Distribution at(Indicator indicator, Period period) {
    return indicator
        .peers()
        .spread()
        .map(spread -> spread.at(period))
        .orElseGet(() -> new Spread.Distribution(List.of(), 0, Optional.empty(), Map.of()));
  }

  /** Where there is no position: the word for the missing own value, or that too few took part. */
  private Position none(Cell own) {
    String word = own.missing().isPresent() ? own.shown() : setting.text("standing.few");
    return Positions.none(word);
  }

  private String stated(Standing standing) {
    return setting.text("standing.stated", "source", standing.source().title());
  }

  private Cell half(SpreadFormat format, SpreadSummary sum) {
    String range = format.range(sum.lower(), sum.upper());
    return new Cell(Optional.of(sum.lower()), range, range, Optional.empty());
  }

  private Cell value(Optional<SpreadFormat> format, Optional<BigDecimal> exact) {
    return format.map(f -> f.cell(exact)).orElseGet(this::unknown);
  }

  private Cell whole(Optional<Integer> n) {
    return n.map(count -> cells.count(count)).orElseGet(this::unknown);
  }

  private Cell unknown() {
    return cells.absent();
  }

  private static Stream<Cell> shown(AmongAll.Line line, boolean values) {
    Stream<Cell> always = Stream.of(line.rank(), line.participants());
    return values
        ? Stream.concat(
            always, Stream.of(line.own(), line.mean(), line.median(), line.nation(), line.half()))
        : always;
  }
}
