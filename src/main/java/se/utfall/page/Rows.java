package se.utfall.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Value;

/** Makes the rows that tables, charts and downloads read. */
final class Rows {
  private final Setting setting;
  private final Cells cells;

  Rows(Setting setting) {
    this.setting = setting;
    this.cells = new Cells(setting);
  }

  /** One row for each edition of the survey, the oldest first, for tables of many indicators. */
  List<Row> of(Indicator indicator, Survey survey) {
    List<Period> editions = survey.editions().stream().map(Survey.Edition::period).toList();
    return rows(indicator, editions, survey.latest().period(), Optional.empty());
  }

  /** One row for each period of the indicator, the oldest first, with its footnotes. */
  List<Row> all(Indicator indicator, Survey survey, Footnotes notes) {
    Period latest = latest(indicator, survey);
    return rows(indicator, periods(indicator, survey), latest, Optional.of(notes));
  }

  /**
   * The survey's editions, until the indicator ends, and what else is measured of one that stands
   * in a budget.
   */
  static List<Period> periods(Indicator indicator, Survey survey) {
    TreeSet<Period> periods = new TreeSet<>();
    survey.editions().forEach(edition -> periods.add(edition.period()));
    if (indicator.goal().budget().isPresent()) {
      periods.addAll(indicator.own().keySet());
    }
    periods.removeIf(period -> ended(indicator, period));
    return List.copyOf(periods);
  }

  /** The newest period with an own value or a reason why there is none. */
  static Period latest(Indicator indicator, Survey survey) {
    return indicator.own().isEmpty() ? survey.latest().period() : indicator.own().lastKey();
  }

  private List<Row> rows(
      Indicator indicator, List<Period> periods, Period latest, Optional<Footnotes> notes) {
    List<Row> rows = new ArrayList<>();
    for (int i = periods.size() - 1; i >= 0; i--) {
      boolean broken = isBroken(indicator, periods, i);
      rows.add(row(indicator, periods.get(i), latest, broken, notes));
    }
    Collections.reverse(rows);
    return rows;
  }

  /** A break counts from the row before on, and at the first row where it lies exactly there. */
  private static boolean isBroken(Indicator indicator, List<Period> periods, int i) {
    Period period = periods.get(i);
    return i == 0
        ? indicator.breaks().stream().anyMatch(b -> b.from().equals(period))
        : indicator.isBroken(periods.get(i - 1), period);
  }

  private Row row(
      Indicator indicator,
      Period period,
      Period latest,
      boolean broken,
      Optional<Footnotes> notes) {
    return new Row(
        setting.format().period(period),
        setting.format().periodLabel(period),
        period.equals(latest),
        broken,
        noted(own(indicator, period), indicator.own().get(period), notes),
        shown(indicator).stream().map(s -> group(indicator, s, period, notes)).toList());
  }

  private Cell group(
      Indicator indicator, Indicator.Series series, Period period, Optional<Footnotes> notes) {
    Value value = series.values().get(period);
    return noted(cells.group(indicator, value), value, notes);
  }

  private static Cell noted(Cell cell, @Nullable Value value, Optional<Footnotes> notes) {
    Optional<String> text = Optional.ofNullable(value).flatMap(Value::note);
    return notes.flatMap(all -> all.add(text)).map(cell::noted).orElse(cell);
  }

  /** The comparisons that have at least one value for an indicator. */
  static List<Indicator.Series> shown(Indicator indicator) {
    return indicator.comparisons().stream()
        .filter(s -> s.values().values().stream().anyMatch(v -> v.exact().isPresent()))
        .toList();
  }

  Cell own(Indicator indicator, Period period) {
    return own(indicator, indicator.own(), period);
  }

  private Cell own(Indicator indicator, SortedMap<Period, Value> values, Period period) {
    Value value = values.get(period);
    return value == null && ended(indicator, period)
        ? cells.missing(Value.Reason.NOT_MEASURED)
        : cells.own(indicator, value);
  }

  /** The own value in running text: "153 366 kr per elev", "ja", or the word for its absence. */
  String said(Indicator indicator, Period period) {
    return said(indicator, indicator.own(), period);
  }

  String said(Indicator indicator, SortedMap<Period, Value> values, Period period) {
    Cell cell = own(indicator, values, period);
    return cell.exact()
        .map(exact -> setting.format().withUnit(exact, indicator))
        .orElseGet(cell::shown);
  }

  /** A comparison's value in a period, or the word for its absence. */
  Cell comparison(Indicator indicator, Optional<String> id, Period period) {
    return indicator.comparisons().stream()
        .filter(s -> id.filter(s.comparison().id()::equals).isPresent())
        .findFirst()
        .map(s -> cells.group(indicator, s.values().get(period)))
        .orElseGet(() -> cells.absent());
  }

  /** Whether a table of the newest edition has values to show, or answers, or only standings. */
  boolean valued(List<Indicator> indicators, Survey survey) {
    Period latest = survey.latest().period();
    Optional<String> other = Shared.comparison(survey).map(Comparison::id);
    return !Positions.any(indicators)
        || indicators.stream()
            .anyMatch(
                i ->
                    Answers.isAnswer(i)
                        || own(i, latest).exact().isPresent()
                        || comparison(i, other, latest).exact().isPresent());
  }

  /** The legend of a table: each missing word that these cells use, once. */
  List<MissingNote> legend(Stream<Cell> all) {
    return all.flatMap(cell -> cell.missing().stream())
        .distinct()
        .map(id -> new MissingNote(cells.word(id), setting.text("missing." + id + ".meaning")))
        .distinct()
        .toList();
  }

  static Stream<Cell> cells(Row row) {
    return Stream.concat(Stream.of(row.own()), row.comparisons().stream());
  }

  /** The unit beside a figure that stands apart, or nothing where there is no figure. */
  String suffix(Indicator indicator, Cell cell) {
    return cell.exact().map(exact -> setting.format().suffix(exact, indicator)).orElse("");
  }

  /** What stands between such a figure and its unit. */
  String space(Indicator indicator) {
    return setting.format().space(indicator.unit());
  }

  private static boolean ended(Indicator indicator, Period period) {
    return indicator.history().end().filter(e -> period.compareTo(e.after()) > 0).isPresent();
  }
}
