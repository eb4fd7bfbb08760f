package se.utfall.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.utfall.page.Chart;

/** A sample drawn, by the name of its file. */
record Drawing(String name, String svg) {

  static Stream<Drawing> all() {
    List<Drawing> all = new ArrayList<>();
    Samples.all().forEach((name, chart) -> add(all, name, chart));
    for (String bar : Samples.BARS) {
      all.add(new Drawing("bar-" + bar.replace("-", "none").replace(' ', '-'), Gallery.bar(bar)));
    }
    return all.stream();
  }

  private static void add(List<Drawing> all, String name, Chart chart) {
    if (chart.kind() == Chart.Kind.SPARK) {
      all.add(new Drawing(name, Charts.svg(chart, Charts.Size.WIDE)));
      return;
    }
    for (Charts.Size size : Charts.Size.values()) {
      String suffix = size.name().toLowerCase(Locale.ROOT);
      all.add(new Drawing(name + "-" + suffix, Charts.svg(chart, size)));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
