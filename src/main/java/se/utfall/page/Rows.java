package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Value;

/** Makes the rows that tables, charts and downloads read. */
final class Rows {
  private final Setting setting;

  Rows(Setting setting) {
    this.setting = setting;
  }

  /** One row for each edition, the oldest first. */
  List<Row> of(Indicator indicator, Survey survey) {
    List<Indicator.Series> comparisons = shown(indicator);
    List<Row> rows = new ArrayList<>();
    for (Survey.Edition edition : survey.editions()) {
      Period period = edition.period();
      rows.add(
          new Row(
              period.toString(),
              edition.equals(survey.latest()),
              indicator.breaks().stream().anyMatch(b -> b.from().equals(period)),
              own(indicator, period),
              comparisons.stream()
                  .map(series -> cell(indicator, series.values().get(period)))
                  .toList()));
    }
    return rows;
  }

  /** The comparisons that have at least one value for an indicator. */
  static List<Indicator.Series> shown(Indicator indicator) {
    return indicator.comparisons().stream()
        .filter(s -> s.values().values().stream().anyMatch(v -> v.exact().isPresent()))
        .toList();
  }

  Cell own(Indicator indicator, Period period) {
    return cell(indicator, indicator.own().get(period));
  }

  /** A comparison's value in a period, or the word for its absence. */
  Cell comparison(Indicator indicator, Optional<String> id, Period period) {
    return indicator.comparisons().stream()
        .filter(s -> id.filter(s.comparison().id()::equals).isPresent())
        .findFirst()
        .map(s -> cell(indicator, s.values().get(period)))
        .orElseGet(() -> missing(Value.Reason.NOT_REPORTED));
  }

  /** The legend of a table: each missing word that these cells use, once. */
  List<MissingNote> legend(Stream<Cell> cells) {
    return cells
        .flatMap(cell -> cell.missing().stream())
        .distinct()
        .map(id -> new MissingNote(word(id), setting.text("missing." + id + ".meaning")))
        .toList();
  }

  static Stream<Cell> cells(Row row) {
    return Stream.concat(Stream.of(row.own()), row.comparisons().stream());
  }

  private Cell cell(Indicator indicator, @Nullable Value value) {
    if (value instanceof Value.Measured measured) {
      return measured(indicator, measured.number());
    }
    return value instanceof Value.Missing missing
        ? missing(missing.reason())
        : missing(Value.Reason.NOT_REPORTED);
  }

  private Cell measured(Indicator indicator, BigDecimal exact) {
    String shown = setting.format().number(exact, indicator.decimals());
    String full = setting.format().withUnit(exact, indicator.decimals(), indicator.unit());
    return new Cell(Optional.of(exact), shown, full, Optional.empty());
  }

  /** The unit beside a figure that stands apart, or nothing where there is no figure. */
  String suffix(Indicator indicator, Cell cell) {
    return cell.exact()
        .map(exact -> setting.format().suffix(exact, indicator.decimals(), indicator.unit()))
        .orElse("");
  }

  private Cell missing(Value.Reason reason) {
    String word = word(reason.id());
    return new Cell(Optional.empty(), word, word, Optional.of(reason.id()));
  }

  private String word(String id) {
    return setting.text("missing." + id);
  }
}
