package se.utfall.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
    for (String sexes : Samples.SEXES) {
      all.add(new Drawing("sexes-" + sexes.replace(' ', '-'), Gallery.sexes(sexes)));
    }
    for (String shares : Samples.SHARES) {
      String name = shares.replace(' ', '-').replace(":", "-before");
      all.add(new Drawing("shares-" + name, Gallery.shares(shares)));
    }
    for (String key : Samples.KEYS) {
      all.add(new Drawing("key-" + key, Charts.key(key)));
    }
    SwarmSamples.all()
        .forEach((name, spread) -> add(all, name, size -> Charts.spread(spread, size)));
    return all.stream();
  }

  private static void add(List<Drawing> all, String name, Chart chart) {
    if (chart.kind() == Chart.Kind.SPARK) {
      all.add(new Drawing(name, Charts.svg(chart, Charts.Size.WIDE)));
      return;
    }
    add(all, name, size -> Charts.svg(chart, size));
  }

  private static void add(List<Drawing> all, String name, Function<Charts.Size, String> drawing) {
    for (Charts.Size size : Charts.Size.values()) {
      String suffix = size.name().toLowerCase(Locale.ROOT);
      all.add(new Drawing(name + "-" + suffix, drawing.apply(size)));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
