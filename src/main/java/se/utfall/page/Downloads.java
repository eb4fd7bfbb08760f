package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Breakdown.Branch;
import se.utfall.model.Breakdown.BySex;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Value;

/** Makes the tables that can be fetched: one record for each value, those of parts last. */
final class Downloads {
  private static final String OWN = "own";
  private static final String BRANCH = "branch:";

  private final Setting setting;
  private final Rows rows;
  private final Cells cells;

  Downloads(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.cells = new Cells(setting);
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

  private void add(List<List<String>> records, Indicator indicator, Survey survey) {
    for (Period period : Rows.periods(indicator, survey)) {
      records.add(line(indicator, period, OWN, indicator.own(), rows.own(indicator, period)));
      for (Indicator.Series series : Rows.shown(indicator)) {
        Comparison to = series.comparison();
        Cell cell = rows.comparison(indicator, Optional.of(to.id()), period);
        records.add(line(indicator, period, to.id(), series.values(), cell));
      }
    }
    for (BySex by : indicator.breakdown().bySex()) {
      addAll(records, indicator, by.sex().id(), by.values());
    }
    for (Branch branch : indicator.breakdown().branches()) {
      addAll(records, indicator, BRANCH + branch.name(), branch.values());
    }
  }

  /** A part's values: only the periods that it has. */
  private void addAll(
      List<List<String>> records,
      Indicator indicator,
      String series,
      SortedMap<Period, Value> values) {
    values.forEach(
        (period, value) ->
            records.add(line(indicator, period, series, values, cells.own(indicator, value))));
  }

  private static List<String> line(
      Indicator indicator,
      Period period,
      String series,
      SortedMap<Period, Value> values,
      Cell cell) {
    Optional<Value> value = Optional.ofNullable(values.get(period));
    Optional<Value.Measured> measured =
        value.filter(Value.Measured.class::isInstance).map(Value.Measured.class::cast);
    return List.of(
        indicator.id(),
        indicator.title(),
        indicator.unit().id(),
        period.toString(),
        series,
        cell.exact().map(BigDecimal::toPlainString).orElse(""),
        cell.missing().orElse(""),
        indicator.source().title(),
        measured.flatMap(Value.Measured::answers).map(n -> Integer.toString(n)).orElse(""),
        measured.flatMap(Value.Measured::margin).map(BigDecimal::toPlainString).orElse(""),
        value.flatMap(Value::note).orElse(""));
  }
}
