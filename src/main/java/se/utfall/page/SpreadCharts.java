package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Spread;
import se.utfall.stats.Axis;
import se.utfall.stats.SpreadSummary;

/** Makes the drawings of all municipalities as data, with their words. */
final class SpreadCharts {
  private static final int TREND_FROM = 4;

  private final Setting setting;
  private final Charts charts;
  private final Shared shared;

  SpreadCharts(Setting setting) {
    this.setting = setting;
    this.charts = new Charts(setting);
    this.shared = new Shared(setting);
  }

  /** All municipalities' values in a period, the own one marked. */
  AmongAll.Drawing drawing(
      Indicator indicator, Spread spread, SpreadFormat format, Period period, String message) {
    Spread.Distribution all = spread.at(period);
    SpreadSummary sum = SpreadSummary.of(all);
    String when = setting.format().period(period);
    String subject = shared.unit(indicator);
    return new AmongAll.Drawing(
        setting.text(
            "among.subject", "title", indicator.shortTitle(), "period", when, "unit", subject),
        new SpreadChart(
            "spridning",
            setting.text("among.title", "title", indicator.shortTitle(), "period", when),
            description(format, sum, message),
            charts.scale(
                Axis.trend(indicator, all.values().stream().map(Spread.Entry::value).toList())),
            others(spread, all),
            format.own(period).map(own -> mark(own, setting.own(), format)),
            mark(sum.median(), setting.text("among.median"), format),
            sum.lower(),
            sum.upper(),
            setting.language().list("among.zones." + indicator.direction().id())));
  }

  private static List<BigDecimal> others(Spread spread, Spread.Distribution all) {
    return all.values().stream()
        .filter(entry -> !entry.code().equals(spread.own()))
        .map(Spread.Entry::value)
        .sorted()
        .toList();
  }

  private Chart.Mark mark(BigDecimal at, String name, SpreadFormat format) {
    return new Chart.Mark(at, setting.text("among.mark", "name", name, "value", format.full(at)));
  }

  private String description(SpreadFormat format, SpreadSummary sum, String message) {
    return message
        + " "
        + setting.text(
            "among.description",
            "lowest",
            format.full(sum.lowest()),
            "highest",
            format.full(sum.highest()),
            "median",
            format.full(sum.median()),
            "lower",
            format.number(sum.lower()),
            "upper",
            format.full(sum.upper()));
  }

  /** Own values by this source from four periods on, if there are two to draw a line between. */
  Optional<AmongAll.Trend> trend(Indicator indicator, Spread spread, SpreadFormat format) {
    List<Period> periods = List.copyOf(spread.periods().keySet());
    List<Row> rows = rows(indicator, periods, format);
    long known = rows.stream().filter(row -> row.own().exact().isPresent()).count();
    if (periods.size() < TREND_FROM || known < 2) {
      return Optional.empty();
    }
    Chart.Band band = band(spread, format, periods);
    Chart chart = charts.trend(indicator, "bland-alla", axis(indicator, rows, band), rows, band);
    return Optional.of(
        new AmongAll.Trend(
            charts.message(rows, format.decimals()),
            setting.text(
                "chart.subject", "title", indicator.shortTitle(), "unit", shared.unit(indicator)),
            charts.note(indicator, chart),
            chart));
  }

  /**
   * The middle half of all behind the survey's own values, where both have the same source and the
   * half is known for at least two periods.
   */
  static Optional<Chart.Band> behind(Setting setting, Indicator indicator, List<Period> periods) {
    return indicator
        .peers()
        .spread()
        .filter(spread -> spread.source().equals(indicator.source()))
        .map(spread -> behind(setting, indicator, spread, periods))
        .filter(band -> band.ends().stream().filter(Optional::isPresent).count() > 1);
  }

  private static Chart.Band behind(
      Setting setting, Indicator indicator, Spread spread, List<Period> periods) {
    SpreadFormat format = new SpreadFormat(setting, indicator, spread);
    return new SpreadCharts(setting).band(spread, format, periods);
  }

  private Chart.Band band(Spread spread, SpreadFormat format, List<Period> periods) {
    List<Optional<Chart.Ends>> ends = new ArrayList<>();
    for (Period period : periods) {
      Spread.Distribution all = spread.at(period);
      ends.add(all.values().isEmpty() ? Optional.empty() : Optional.of(ends(all, format)));
    }
    return new Chart.Band(setting.text("among.band"), ends);
  }

  private static Chart.Ends ends(Spread.Distribution all, SpreadFormat format) {
    SpreadSummary sum = SpreadSummary.of(all);
    return new Chart.Ends(sum.lower(), sum.upper(), format.range(sum.lower(), sum.upper()));
  }

  /** The axis that holds a line and the band behind it. */
  static Axis axis(Indicator indicator, List<Row> rows, Chart.Band band) {
    Stream<BigDecimal> line =
        rows.stream().flatMap(Rows::cells).flatMap(cell -> cell.exact().stream());
    Stream<BigDecimal> ends =
        band.ends().stream()
            .flatMap(Optional::stream)
            .flatMap(end -> Stream.of(end.low(), end.high()));
    return Axis.trend(indicator, Stream.concat(line, ends).toList());
  }

  private List<Row> rows(Indicator indicator, List<Period> periods, SpreadFormat format) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      rows.add(
          new Row(
              setting.format().period(period),
              setting.format().periodLabel(period),
              i == periods.size() - 1,
              i > 0 && indicator.isBroken(periods.get(i - 1), period),
              format.ownCell(period),
              List.of()));
    }
    return rows;
  }
}
