package se.utfall.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import se.utfall.page.Chart;
import se.utfall.page.SpreadChart;

/** How long drawings take: the first of all, then the median of many; to read, not to test by. */
public final class Stopwatch {
  private static final int ROUNDS = 5000;

  private Stopwatch() {}

  public static void main(String[] args) {
    Map<String, Chart> samples = Samples.all();
    long start = System.nanoTime();
    String first = Charts.svg(samples.get("columns-comparison-above"), Charts.Size.WIDE);
    System.out.printf(
        Locale.ROOT,
        "first drawing %.0f ms, %d characters%n",
        (System.nanoTime() - start) / 1e6,
        first.length());
    for (String name :
        new String[] {"columns-comparison-above", "columns-two-groups", "trend-gap", "spark-gap"}) {
      for (Charts.Size size : Charts.Size.values()) {
        report(name + " " + size, () -> Charts.svg(samples.get(name), size));
      }
    }
    report("band-usual", () -> Charts.svg(samples.get("band-usual"), Charts.Size.WIDE));
    for (String name : new String[] {"spread-usual", "spread-outlier", "spread-all-equal"}) {
      SpreadChart spread = SwarmSamples.all().get(name);
      for (Charts.Size size : Charts.Size.values()) {
        report(name + " " + size, () -> Charts.spread(spread, size));
      }
    }
    report("sexes", () -> Gallery.sexes("81 83"));
    report("shares", () -> Gallery.shares("55 36 9"));
    report("bar", () -> Gallery.bar("81 83"));
  }

  private static void report(String name, Supplier<String> drawing) {
    long[] times = new long[ROUNDS];
    int length = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      length = drawing.get().length();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT, "%-40s %.3f ms, %d characters%n", name, times[ROUNDS / 2] / 1e6, length);
  }
}
