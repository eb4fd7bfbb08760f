package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Breakdown.Branch;
import se.utfall.model.Breakdown.BySex;
import se.utfall.model.Indicator;
import se.utfall.model.Origin;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Standing;

/**
 * Makes the tables that can be fetched: one record for each value, those of parts last. A standing
 * stands beside the own value with its own source.
 */
final class Downloads {
  private static final String OWN = "own";
  private static final String BRANCH = "branch:";

  private final Setting setting;
  private final Rows rows;
  private final Cells cells;
  private final Shared shared;

  Downloads(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.cells = new Cells(setting);
    this.shared = new Shared(setting);
  }

  /** A file beside a page with the values of some indicators. */
  Download of(Address at, String name, String label, List<Indicator> indicators, Survey survey) {
    List<String> header = setting.language().list("csv.columns");
    List<List<String>> records = new ArrayList<>();
    for (Indicator indicator : indicators) {
      add(records, indicator, survey);
    }
    String file = name + ".csv";
    return new Download(at.path() + file, file, label, header, records);
  }

  /** A series' id, its unit as the file says it, its values and where they come from. */
  private record Series(String id, String unit, SortedMap<Period, Value> values, Origin origin) {
    /** The municipality's own: an answer is 1 for yes and 0 for no. */
    static Series own(String id, Indicator indicator, SortedMap<Period, Value> values) {
      return new Series(id, indicator.unit().id(), values, plain(indicator));
    }

    /** A group's: of those asked for an answer, the share that says yes. */
    static Series group(Indicator indicator, Indicator.Series series) {
      Unit unit = Answers.isAnswer(indicator) ? Unit.PERCENT : indicator.unit();
      return new Series(
          series.comparison().id(),
          unit.id(),
          series.values(),
          series.origin().orElseGet(() -> plain(indicator)));
    }

    private static Origin plain(Indicator indicator) {
      return new Origin(indicator.source(), false);
    }
  }

  private void add(List<List<String>> records, Indicator indicator, Survey survey) {
    Series own = Series.own(OWN, indicator, indicator.own());
    for (Period period : Rows.periods(indicator, survey)) {
      records.add(line(indicator, period, own, rows.own(indicator, period)));
      for (Indicator.Series series : Rows.shown(indicator)) {
        Cell cell = rows.comparison(indicator, Optional.of(series.comparison().id()), period);
        records.add(line(indicator, period, Series.group(indicator, series), cell));
      }
    }
    for (BySex by : indicator.breakdown().bySex()) {
      addAll(records, indicator, Series.own(by.sex().id(), indicator, by.values()));
    }
    for (Branch branch : indicator.breakdown().branches()) {
      addAll(records, indicator, Series.own(BRANCH + branch.name(), indicator, branch.values()));
    }
  }

  /** A part's values: only the periods that it has. */
  private void addAll(List<List<String>> records, Indicator indicator, Series part) {
    part.values()
        .forEach(
            (period, value) ->
                records.add(line(indicator, period, part, cells.own(indicator, value))));
  }

  private List<String> line(Indicator indicator, Period period, Series series, Cell cell) {
    Optional<Value> value = Optional.ofNullable(series.values().get(period));
    Optional<Value.Measured> measured =
        value.filter(Value.Measured.class::isInstance).map(Value.Measured.class::cast);
    Optional<Standing> standing =
        Standing.of(indicator, period).filter(s -> series.id().equals(OWN));
    return List.of(
        indicator.id(),
        indicator.title(),
        series.unit(),
        period.toString(),
        series.id(),
        cell.exact().map(BigDecimal::toPlainString).orElse(""),
        cell.reason().orElse(""),
        shared.origin(series.origin()),
        measured.flatMap(Value.Measured::answers).map(n -> Integer.toString(n)).orElse(""),
        measured.flatMap(Value.Measured::margin).map(BigDecimal::toPlainString).orElse(""),
        value.flatMap(Value::note).orElse(""),
        indicator.per().orElse(""),
        standing.map(s -> s.group().id()).orElse(""),
        standing.flatMap(Standing::rank).map(n -> Integer.toString(n)).orElse(""),
        standing.flatMap(Standing::participants).map(n -> Integer.toString(n)).orElse(""),
        standing.map(s -> shared.origin(new Origin(s.source(), s.computed()))).orElse(""));
  }
}
