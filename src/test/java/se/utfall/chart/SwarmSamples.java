package se.utfall.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.page.Chart;
import se.utfall.page.SpreadChart;

/** Spreads to draw in tests. Every number and name is invented; none says anything of any place. */
final class SwarmSamples {
  private static final List<String> ZONES =
      List.of("Sämsta 25\u00a0%", "Mittersta 50\u00a0%", "Bästa 25\u00a0%");

  private SwarmSamples() {}

  /** By file name. */
  static Map<String, SpreadChart> all() {
    Map<String, SpreadChart> all = new LinkedHashMap<>();
    List<BigDecimal> usual = bell(289, 82, 6, 60, 100, 1);
    all.put("spread-usual", percent(usual, "81.2", 60, 100));
    all.put("spread-no-own", percent(usual, "", 60, 100));
    all.put("spread-own-lowest", percent(usual, "60.5", 60, 100));
    all.put("spread-own-highest", percent(usual, "100", 60, 100));
    all.put("spread-own-is-median", percent(usual, "82", 60, 100));
    all.put("spread-whole-numbers", percent(bell(289, 88, 7, 50, 100, 0), "92", 50, 100));
    all.put(
        "spread-all-equal", percent(Collections.nCopies(289, new BigDecimal(100)), "100", 0, 100));
    all.put("spread-few", percent(bell(19, 64, 12, 20, 100, 0), "71", 20, 100));
    all.put(
        "spread-outlier", percent(with(bell(286, 9, 2, 5, 14, 1), "71", "96.5"), "8.4", 0, 100));
    all.put("spread-crowded-right", percent(bell(289, 97, 2, 80, 100, 1), "96.8", 0, 100));
    all.put("spread-many-lowest", percent(mostlyZero(), "3", 0, 50));
    all.put("spread-below-zero", percent(bell(289, -1, 6, -20, 20, 1), "−4.5", -20, 20));
    all.put("spread-no-zones", percent(usual, "81.2", 60, 100, List.of()));
    all.put("spread-long-labels", kronor());
    return all;
  }

  /** A bell of values, the same each time. */
  static List<BigDecimal> bell(int n, double middle, double width, int low, int high, int digits) {
    Random random = new Random(n + Math.round(middle));
    return DoubleStream.generate(() -> middle + width * random.nextGaussian())
        .filter(value -> value >= low && value <= high)
        .limit(n)
        .sorted()
        .mapToObj(value -> BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN))
        .toList();
  }

  private static List<BigDecimal> with(List<BigDecimal> values, String... more) {
    return Stream.concat(values.stream(), Stream.of(more).map(BigDecimal::new)).sorted().toList();
  }

  private static List<BigDecimal> mostlyZero() {
    return IntStream.range(0, 289)
        .map(i -> Math.max(0, i - 140) * Math.max(0, i - 140) / 500)
        .mapToObj(BigDecimal::valueOf)
        .toList();
  }

  private static SpreadChart kronor() {
    List<BigDecimal> values = bell(289, 61000, 9000, 30000, 120000, 0);
    List<Chart.Mark> marks = new ArrayList<>();
    for (int at = 20000; at <= 120000; at += 20000) {
      marks.add(new Chart.Mark(BigDecimal.valueOf(at), at / 1000 + "\u00a0000"));
    }
    Chart.Scale scale =
        new Chart.Scale(new BigDecimal(20000), new BigDecimal(120000), List.copyOf(marks));
    String unit = "\u00a0kronor per invånare i åldern 7–15\u00a0år";
    return spread(
        values,
        Optional.of(
            new Chart.Mark(new BigDecimal(67250), "Ekby-Norrberga kommun 67\u00a0250" + unit)),
        scale,
        "Median 61\u00a0000" + unit,
        List.of("Lägsta fjärdedelen", "Hälften i mitten", "Högsta fjärdedelen"));
  }

  static SpreadChart percent(List<BigDecimal> values, String own, int low, int high) {
    return percent(values, own, low, high, ZONES);
  }

  private static SpreadChart percent(
      List<BigDecimal> values, String own, int low, int high, List<String> zones) {
    Optional<Chart.Mark> mark =
        own.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Chart.Mark(
                    new BigDecimal(own.replace('−', '-')),
                    "Ekby " + own.replace('.', ',') + "\u00a0%"));
    Chart.Scale scale =
        new Chart.Scale(
            BigDecimal.valueOf(low), BigDecimal.valueOf(high), Samples.marks(low, high));
    return spread(values, mark, scale, "", zones);
  }

  private static SpreadChart spread(
      List<BigDecimal> others,
      Optional<Chart.Mark> own,
      Chart.Scale scale,
      String median,
      List<String> zones) {
    List<BigDecimal> all =
        Stream.concat(others.stream(), own.stream().map(Chart.Mark::at)).sorted().toList();
    BigDecimal middle = all.get(all.size() / 2);
    String shown = "Median " + middle.toString().replace('.', ',') + "\u00a0%";
    return new SpreadChart(
        "prov",
        "Påhittat nyckeltal i alla kommuner",
        "Alla siffror här är påhittade.",
        scale,
        others,
        own,
        new Chart.Mark(middle, median.isEmpty() ? shown.replace('-', '−') : median),
        all.get(all.size() / 4),
        all.get(all.size() * 3 / 4),
        zones);
  }
}
