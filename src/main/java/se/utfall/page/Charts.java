package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;
import se.utfall.stats.Axis;
import se.utfall.stats.Rounding;
import se.utfall.text.Foreign;

/** Makes an indicator's charts as data, with their words. */
final class Charts {
  private static final int TREND_FROM = 4;

  private final Setting setting;

  Charts(Setting setting) {
    this.setting = setting;
  }

  /** Years against the comparison: columns, or a line from four editions on. */
  Chart years(Indicator indicator, String id, List<Row> rows, Optional<Chart.Band> behind) {
    boolean trend = rows.size() >= TREND_FROM;
    Optional<Chart.Band> band = behind.filter(b -> trend);
    Axis plain = trend ? Axis.trend(indicator) : Axis.columns(indicator);
    return chart(
        trend ? Chart.Kind.TREND : Chart.Kind.COLUMNS,
        id,
        indicator.shortTitle(),
        names(indicator),
        band.map(b -> SpreadCharts.axis(indicator, rows, b)).orElse(plain),
        rows,
        band);
  }

  private static List<String> names(Indicator indicator) {
    return Rows.shown(indicator).stream().map(s -> Foreign.plain(s.comparison().name())).toList();
  }

  /** A line the size of a word, if there are two values to draw it between. */
  Optional<Chart> spark(Indicator indicator, List<Row> rows) {
    long measured = rows.stream().filter(r -> r.own().exact().isPresent()).count();
    return measured < 2 || indicator.unit() == Unit.YES_NO
        ? Optional.empty()
        : Optional.of(
            chart(
                Chart.Kind.SPARK,
                "l-" + indicator.slug(),
                indicator.shortTitle(),
                names(indicator),
                Axis.trend(indicator),
                rows,
                Optional.empty()));
  }

  /** A line over a band, for values by another source than the survey's. */
  Chart trend(Indicator indicator, String id, Axis axis, List<Row> rows, Chart.Band band) {
    return chart(
        Chart.Kind.TREND, id, indicator.shortTitle(), List.of(), axis, rows, Optional.of(band));
  }

  /** What the line or the columns say, in a few words. */
  String message(List<Row> rows, int decimals) {
    List<Row> run = newestRun(rows);
    Row last = run.get(run.size() - 1);
    if (run.size() == 1) {
      return setting.text(
          "chart.single",
          "name",
          setting.own(),
          "value",
          last.own().full(),
          "period",
          last.period());
    }
    Row first = run.get(0);
    boolean unbroken = rows.indexOf(last) - rows.indexOf(first) + 1 == run.size();
    String key = "chart." + shape(run, unbroken, decimals);
    return setting.text(
        key, "period", first.period(), "first", first.period(), "last", last.period());
  }

  /**
   * Which periods have no value, from when values can't be compared and where the scale begins, as
   * far as there is something to say.
   */
  Optional<String> note(Indicator indicator, Chart chart) {
    String missing =
        chart.rows().stream()
            .filter(r -> r.own().missing().isPresent())
            .collect(
                Collectors.groupingBy(
                    r -> r.own().shown(), LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(
                e ->
                    setting.text(
                        "chart.missing", "periods", periods(e.getValue()), "word", e.getKey()))
            .collect(Collectors.joining(" "));
    String breaks =
        indicator.breaks().stream()
            .map(
                b ->
                    setting.text(
                        "chart.break",
                        "period",
                        setting.format().period(b.from()),
                        "reason",
                        b.reason()))
            .collect(Collectors.joining(" "));
    String note =
        Stream.of(missing, breaks, window(indicator, chart))
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" "));
    return Optional.of(note).filter(said -> !said.isEmpty());
  }

  /** Where the scale of a line begins that is only a window. */
  private String window(Indicator indicator, Chart chart) {
    BigDecimal low = chart.scale().low();
    int decimals = Math.max(0, low.stripTrailingZeros().scale());
    return chart.kind() == Chart.Kind.TREND && Axis.isWindow(indicator, low)
        ? setting.text("chart.window", "low", setting.format().number(low, decimals))
        : "";
  }

  private Chart chart(
      Chart.Kind kind,
      String id,
      String title,
      List<String> names,
      Axis axis,
      List<Row> rows,
      Optional<Chart.Band> band) {
    String range = setting.format().range(rows.get(0).period(), rows.get(rows.size() - 1).period());
    return new Chart(
        kind,
        id,
        setting.text("chart.title", "title", title, "name", setting.own(), "range", range),
        description(names, rows, band),
        scale(axis),
        setting.own(),
        names,
        rows,
        band);
  }

  Chart.Scale scale(Axis axis) {
    int decimals = axis.decimals();
    List<Chart.Mark> marks =
        axis.marks().stream()
            .map(mark -> new Chart.Mark(mark, setting.format().number(mark, decimals)))
            .toList();
    return new Chart.Scale(axis.low(), axis.high(), marks);
  }

  private String description(List<String> names, List<Row> rows, Optional<Chart.Band> band) {
    StringBuilder out = new StringBuilder();
    String own = values(rows.stream(), Row::own);
    out.append(setting.text("chart.description", "name", setting.own(), "values", own));
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      Function<Row, Cell> cell = row -> row.comparisons().get(column);
      Stream<Row> measured = rows.stream().filter(r -> cell.apply(r).exact().isPresent());
      String key = "chart.description.comparison";
      out.append(' ');
      out.append(setting.text(key, "comparison", names.get(i), "values", values(measured, cell)));
    }
    band.map(b -> half(b, rows)).ifPresent(said -> out.append(' ').append(said));
    return out.toString();
  }

  /** That there is a band behind the line, and its ends where they are known. */
  private String half(Chart.Band band, List<Row> rows) {
    List<String> known = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String period = rows.get(i).period();
      band.ends()
          .get(i)
          .map(e -> setting.text("chart.band.value", "period", period, "range", e.said()))
          .ifPresent(known::add);
    }
    return setting.text("chart.band", "band", band.label(), "values", String.join("; ", known));
  }

  private String values(Stream<Row> rows, Function<Row, Cell> cell) {
    return rows.map(row -> value(row.period(), cell.apply(row))).collect(Collectors.joining("; "));
  }

  private String value(String period, Cell cell) {
    return setting.text("chart.value", "period", period, "value", cell.full());
  }

  /** The newest rows with a figure that can be compared with each other. */
  private static List<Row> newestRun(List<Row> rows) {
    List<Row> run = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      if (row.own().exact().isPresent()) {
        run.add(0, row);
      }
      if (row.afterBreak() && !run.isEmpty()) {
        break;
      }
    }
    return run;
  }

  /** "Every measurement" is said only where no figure is missing among them. */
  private static String shape(List<Row> run, boolean unbroken, int decimals) {
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < run.size(); i++) {
      int sign = compare(run.get(i), run.get(i - 1), decimals);
      up &= sign > 0;
      down &= sign < 0;
    }
    int overall = compare(run.get(run.size() - 1), run.get(0), decimals);
    if (unbroken && run.size() > 2 && (up || down)) {
      return up ? "up-every" : "down-every";
    }
    return overall > 0 ? "up" : overall < 0 ? "down" : "flat";
  }

  private static int compare(Row a, Row b, int decimals) {
    BigDecimal first = a.own().exact().orElseThrow();
    return Rounding.difference(first, b.own().exact().orElseThrow(), decimals).signum();
  }

  private String periods(List<Row> rows) {
    return setting.list(rows.stream().map(Row::period).toList());
  }
}
