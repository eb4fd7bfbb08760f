package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;

/** Makes the tables that can be fetched: one record for each value, in the rows' order. */
final class Downloads {
  private static final String OWN = "own";

  private final Setting setting;
  private final Rows rows;

  Downloads(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
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
    List<Indicator.Series> series = Rows.shown(indicator);
    List<Period> periods = Rows.periods(indicator, survey);
    List<Row> values = rows.all(indicator, survey, new Footnotes(""));
    for (int at = 0; at < values.size(); at++) {
      Row row = values.get(at);
      String period = periods.get(at).toString();
      records.add(line(indicator, period, OWN, row.own()));
      for (int i = 0; i < series.size(); i++) {
        String id = series.get(i).comparison().id();
        records.add(line(indicator, period, id, row.comparisons().get(i)));
      }
    }
  }

  private static List<String> line(Indicator indicator, String period, String series, Cell cell) {
    return List.of(
        indicator.id(),
        indicator.title(),
        indicator.unit().id(),
        period,
        series,
        cell.exact().map(BigDecimal::toPlainString).orElse(""),
        cell.missing().orElse(""),
        indicator.source().title());
  }
}
