package se.utfall.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.page.Cell;
import se.utfall.page.Chart;
import se.utfall.page.Row;

/** Charts to draw in tests. Every number and name is invented; none says anything of any place. */
final class Samples {
  private Samples() {}

  private static final String SIMILAR = "Liknande kommuner";

  /** Bars as own value and comparison. */
  static final List<String> BARS =
      List.of("81 83", "90 82", "13 6", "0 100", "100 0", "- 50", "50 -", "- -");

  /** What a table's head explains. */
  static final List<String> KEYS = List.of("women", "men", "best", "middle", "worst");

  /** Women and men. */
  static final List<String> SEXES =
      List.of("83.1 79.2", "69 79", "50 50", "50 51", "0 100", "100 0", "100 100", "0 0");

  /** The best, middle and worst share, after a colon the edition before. */
  static final List<String> SHARES =
      List.of(
          "55 36 9",
          "37 46 17:",
          "62 35 3",
          "33 33 33:",
          "100 0 0",
          "0 100 0",
          "0 0 100",
          "0 100 0:",
          "8 22 70",
          "44 8 48:",
          "50 0 50",
          "0 40 60");

  /** By file name. */
  static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("columns-comparison-above", columns("2017:78 2019:80 2021:81/83", SIMILAR));
    all.put("columns-comparison-below", columns("2017:- 2019:- 2021:90/82", SIMILAR));
    all.put("columns-comparison-far-below", columns("2017:93 2019:95 2021:96/18", SIMILAR));
    all.put("columns-comparison-equal", columns("2017:66 2019:71 2021:73/73", SIMILAR));
    all.put("columns-short", columns("2017:- 2019:16 2021:13/6", SIMILAR));
    all.put("columns-tiny", columns("2017:0 2019:2 2021:3/5", SIMILAR));
    all.put("columns-full", columns("2017:100 2019:100 2021:100/100", SIMILAR));
    all.put("columns-no-comparison", columns("2017:66 2019:71 2021:77"));
    all.put("columns-one", columns("2021:84/67", SIMILAR));
    all.put("columns-two", columns("2019:85 2021:80/69", SIMILAR));
    all.put("columns-three-comparisons", columns("2017:74/72 2019:78/79 2021:74/70", SIMILAR));
    all.put(
        "columns-two-groups",
        columns("2017:74/72/70 2019:78/79/81 2021:74/70/76", SIMILAR, "Riket"));
    all.put(
        "columns-two-groups-latest", columns("2017:55 2019:61 2021:64/48/31", SIMILAR, "Riket"));
    all.put("columns-missing-latest", columns("2017:55/52 2019:61/66 2021:-/64", SIMILAR));
    all.put("columns-missing-over-low-comparison", columns("2019:9 2021:-/4", SIMILAR));
    all.put("columns-all-missing", columns("2017:- 2019:- 2021:-", SIMILAR));
    all.put("columns-break", columns("2017:91/74 2019:!62/60 2021:64/70", SIMILAR));
    all.put(
        "columns-long-name",
        columns(
            "2017:88 2019:86 2021:84/87",
            "Pendlingskommuner nära större städer och jämförbara landsbygdskommuner"));
    all.put(
        "columns-long-word",
        columns("2017:88 2019:96 2021:84/87", "Landsbygdskommunsjämförelsegruppen"));
    all.put("columns-first-only", columns("2017:72/90 2019:75 2021:78", SIMILAR));
    all.put("columns-escaped", columns("2021:50/40", "Grupp <A> & \"B\""));
    all.put("columns-negative", negative());
    all.put("columns-five", columns("2013:61 2015:64 2017:- 2019:!70 2021:72/68", SIMILAR));
    all.put("trend-gap", trend(GAP, SIMILAR));
    all.put("trend-break", trend(BREAK, SIMILAR));
    all.put("trend-close-ends", trend(CLOSE, SIMILAR, "Riket"));
    all.put("trend-lone-years", trend("2015:70 2017:- 2019:74 2021:-/71 2023:78/75", SIMILAR));
    all.put("trend-latest-missing", trend("2015:70/71 2017:72/70 2019:74/75 2021:-/76", SIMILAR));
    all.put("trend-uneven-years", trend("2011:62 2012:64 2018:60 2019:66/63 2023:71/69", SIMILAR));
    all.put("trend-no-comparison", trend("2018:60 2019:66 2020:64 2021:71"));
    all.put("trend-quarters", trend("2023 kv1:60 2023 kv2:66 2023 kv3:64 2023 kv4:71/70", SIMILAR));
    all.put("trend-all-missing", trend("2018:- 2019:- 2020:- 2021:-", SIMILAR));
    all.put("trend-at-the-edges", trend("2018:50 2019:100/50 2020:50/100 2021:100/50", SIMILAR));
    all.put("band-usual", band(GAP, "72/88 73/88 - 73/90 74/90 75/91 75/90 74/91 76/90 75/90"));
    all.put("band-broken", band(BREAK, "- 58/66 - - 70/82 72/82 71/84 - 75/88"));
    all.put("band-ends-early", band(BREAK, "55/66 57/68 56/66 58/69 - - - - -"));
    all.put("band-none", band(BREAK, "- - - - - - - - -"));
    all.put(
        "band-close-to-lines",
        band(CLOSE, "75/79 75/80 76/81 76/82 77/82 77/83", SIMILAR, "Riket"));
    all.put("spark-gap", chart(Chart.Kind.SPARK, GAP, 50, 100));
    all.put("spark-break", chart(Chart.Kind.SPARK, BREAK, 50, 100));
    all.put("spark-one", chart(Chart.Kind.SPARK, "2021:70", 50, 100));
    all.put("spark-none", chart(Chart.Kind.SPARK, "2019:- 2021:-", 50, 100));
    return all;
  }

  private static final String GAP =
      "2015:77/85 2016:76/84 2017:78/82 2018:-/83 2019:80/84 2020:79/86 2021:81/86 2022:82/85"
          + " 2023:81/85 2024:84/85";

  private static final String BREAK =
      "2015:62 2016:64 2017:61 2018:63 2019:!78/74 2020:80/75 2021:83/77 2022:82/78 2023:85/80";

  private static final String CLOSE =
      "2015:77/75/80 2016:78/74/79 2017:80/77/80 2018:81/79/81 2019:80/80/80 2020:80/81/80";

  static Chart columns(String rows, String... groups) {
    return chart(Chart.Kind.COLUMNS, rows, 0, 100, groups);
  }

  static Chart trend(String rows, String... groups) {
    return chart(Chart.Kind.TREND, rows.replace(" kv", "_kv"), 50, 100, groups);
  }

  static Chart band(String rows, String ends) {
    return band(rows, ends, SIMILAR);
  }

  /** A trend with a band, whose ends are read as "72/88", or "-" where there is none. */
  private static Chart band(String rows, String ends, String... groups) {
    Chart chart = trend(rows, groups);
    List<Optional<Chart.Ends>> found =
        Stream.of(ends.split(" ", -1))
            .map(text -> text.equals("-") ? Optional.<Chart.Ends>empty() : Optional.of(ends(text)))
            .toList();
    return new Chart(
        chart.kind(),
        chart.id(),
        chart.title(),
        chart.description(),
        chart.scale(),
        chart.own(),
        chart.comparisons(),
        chart.rows(),
        Optional.of(new Chart.Band("Mittersta 50 procenten av kommunerna", found)));
  }

  private static Chart.Ends ends(String text) {
    String[] both = text.split("/", -1);
    return new Chart.Ends(
        new BigDecimal(both[0]), new BigDecimal(both[1]), both[0] + "–" + both[1]);
  }

  private static Chart negative() {
    return chart(Chart.Kind.COLUMNS, "2017:−12 2019:−3 2021:8/−5", -20, 20, SIMILAR);
  }

  static Chart chart(Chart.Kind kind, String rows, int low, int high, String... groups) {
    List<Row> found = new ArrayList<>();
    String[] all = rows.split(" ", -1);
    for (int i = 0; i < all.length; i++) {
      found.add(row(all[i].replace('_', ' '), i == all.length - 1, groups.length));
    }
    return new Chart(
        kind,
        "prov",
        "Påhittat nyckeltal, Ekby",
        "Alla siffror här är påhittade.",
        new Chart.Scale(BigDecimal.valueOf(low), BigDecimal.valueOf(high), marks(low, high)),
        "Ekby",
        List.of(groups),
        found,
        Optional.empty());
  }

  static List<Chart.Mark> marks(int low, int high) {
    List<Chart.Mark> marks = new ArrayList<>();
    for (int at = low; at <= high; at += (high - low) / 5) {
      marks.add(new Chart.Mark(BigDecimal.valueOf(at), shown(at)));
    }
    return marks;
  }

  private static String shown(int value) {
    return Integer.toString(value).replace('-', '−');
  }

  /** Reads "2021:81/83", "2019:!70" (after a break), "2017:-" (missing). */
  private static Row row(String text, boolean latest, int groups) {
    String period = text.substring(0, text.indexOf(':'));
    String[] values = text.substring(text.indexOf(':') + 1).split("/", -1);
    List<Cell> comparisons = new ArrayList<>();
    for (int i = 1; i <= groups; i++) {
      comparisons.add(cell(i < values.length ? values[i] : "-"));
    }
    boolean broken = values[0].startsWith("!");
    return new Row(
        period, latest, broken, cell(broken ? values[0].substring(1) : values[0]), comparisons);
  }

  private static Cell cell(String value) {
    if (value.equals("-")) {
      return new Cell(Optional.empty(), "ej mätt", "ej mätt", Optional.of("not-measured"));
    }
    BigDecimal exact = new BigDecimal(value.replace('−', '-'));
    return new Cell(Optional.of(exact), value, value + "\u00a0%", Optional.empty());
  }
}
