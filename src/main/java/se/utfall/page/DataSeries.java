package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.utfall.model.Breakdown.Branch;
import se.utfall.model.Breakdown.BySex;
import se.utfall.model.Indicator;
import se.utfall.model.OpenSeries;
import se.utfall.model.Origin;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.page.Dataset.Figure;
import se.utfall.page.Dataset.Measure;
import se.utfall.page.Dataset.Series;
import se.utfall.stats.Standing;

/**
 * Makes an indicator's figures to fetch: the own ones, those of comparisons, those of parts. A
 * standing stands beside the own value with its own source.
 */
final class DataSeries {
  private static final String OWN = OpenSeries.OWN;
  private static final String BRANCH = "branch";

  private final Setting setting;
  private final Rows rows;
  private final Cells cells;
  private final Shared shared;

  DataSeries(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.cells = new Cells(setting);
    this.shared = new Shared(setting);
  }

  Measure measure(Indicator indicator, Survey survey) {
    return new Measure(
        indicator.id(),
        indicator.title(),
        indicator.definition(),
        indicator.note(),
        indicator.unit().id(),
        shared.unit(indicator),
        indicator.per(),
        indicator.decimals(),
        indicator.direction().id(),
        indicator.breaks().stream()
            .map(b -> new Dataset.Break(b.from().toString(), b.reason()))
            .toList(),
        origin(plain(indicator)),
        series(indicator, Rows.periods(indicator, survey)));
  }

  private List<Series> series(Indicator indicator, List<Period> periods) {
    List<Series> all = new ArrayList<>();
    all.add(own(indicator, periods));
    for (Indicator.Series one : indicator.comparisons()) {
      if (!one.values().isEmpty()) {
        all.add(group(indicator, one, periods));
      }
    }
    for (BySex by : indicator.breakdown().bySex()) {
      String name = setting.text("sex." + by.sex().id());
      all.add(part(indicator, by.sex().id(), "sex", name, by.values(), by.note()));
    }
    for (Branch one : indicator.breakdown().branches()) {
      String id = OpenSeries.branch(one.name());
      all.add(part(indicator, id, BRANCH, one.name(), one.values(), one.note()));
    }
    return all;
  }

  /** The municipality's own: an answer is 1 for yes and 0 for no. */
  private Series own(Indicator indicator, List<Period> periods) {
    Dated dated = new Dated(indicator);
    for (Period period : periods) {
      Cell cell = rows.own(indicator, period);
      dated.add(period, cell, indicator.own().get(period), standing(indicator, period));
    }
    return new Series(
        OWN,
        OWN,
        setting.own(),
        indicator.unit().id(),
        origin(plain(indicator)),
        indicator.ownNote(),
        dated.figures);
  }

  /** A group's: of those asked for an answer, the share that says yes. */
  private Series group(Indicator indicator, Indicator.Series series, List<Period> periods) {
    Unit unit = Answers.isAnswer(indicator) ? Unit.PERCENT : indicator.unit();
    Dated dated = new Dated(indicator);
    for (Period period : periods) {
      Value value = series.values().get(period);
      dated.add(period, cells.group(indicator, value), value, Optional.empty());
    }
    return new Series(
        series.comparison().id(),
        "comparison",
        series.comparison().name(),
        unit.id(),
        origin(series.origin().orElseGet(() -> plain(indicator))),
        series.note(),
        dated.figures);
  }

  /** A part's: only the periods that it has. */
  private Series part(
      Indicator indicator,
      String id,
      String type,
      String name,
      SortedMap<Period, Value> values,
      Optional<String> note) {
    Dated dated = new Dated(indicator);
    values.forEach(
        (period, value) -> dated.add(period, cells.own(indicator, value), value, Optional.empty()));
    return new Series(
        id, type, name, indicator.unit().id(), origin(plain(indicator)), note, dated.figures);
  }

  private Optional<Dataset.Standing> standing(Indicator indicator, Period period) {
    return Standing.of(indicator, period)
        .map(
            s ->
                new Dataset.Standing(
                    s.group().id(),
                    s.rank(),
                    s.participants(),
                    origin(new Origin(s.source(), s.computed()))));
  }

  private static Origin plain(Indicator indicator) {
    return new Origin(indicator.source(), false);
  }

  private Dataset.Origin origin(Origin origin) {
    return new Dataset.Origin(
        origin.source().title(),
        origin.source().url(),
        origin.source().terms(),
        origin.worked(),
        shared.origin(origin));
  }

  /** A series' figures as they come, the oldest first. */
  private static final class Dated {
    private final Indicator indicator;
    private final List<Figure> figures = new ArrayList<>();
    private Optional<Period> last = Optional.empty();

    Dated(Indicator indicator) {
      this.indicator = indicator;
    }

    void add(Period period, Cell cell, @Nullable Value value, Optional<Dataset.Standing> standing) {
      Optional<Value> written = Optional.ofNullable(value);
      Optional<Value.Measured> measured =
          written.filter(Value.Measured.class::isInstance).map(Value.Measured.class::cast);
      figures.add(
          new Figure(
              period.toString(),
              cell.exact(),
              cell.reason(),
              measured.flatMap(Value.Measured::answers),
              measured.flatMap(Value.Measured::margin),
              written.flatMap(Value::note),
              broken(period),
              standing));
      last = Optional.of(period);
    }

    private Optional<String> broken(Period period) {
      return indicator.breaks().stream()
          .filter(
              b ->
                  last.map(before -> b.from().isWithin(before, period))
                      .orElseGet(() -> b.from().equals(period)))
          .map(Indicator.Break::reason)
          .findFirst();
    }
  }
}
