package se.utfall.chart;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.page.Bar;
import se.utfall.page.Chart;
import se.utfall.page.SexBar;
import se.utfall.page.ShareBar;
import se.utfall.page.SpreadChart;

/** A page of all samples, to look at, and their files: {@code Gallery PAGE.html FOLDER}. */
public final class Gallery {
  private Gallery() {}

  public static void main(String[] args) throws IOException {
    String css = Files.readString(Path.of("templates/assets/chart.css"));
    StringBuilder page = new StringBuilder();
    page.append(
        "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'>");
    page.append("<title>Alla påhittade prov</title><style>").append(css).append(OWN_CSS);
    page.append("</style><main>");
    Samples.all().forEach((name, chart) -> page.append(figure(name, chart)));
    for (String bar : Samples.BARS) {
      page.append("<section><h2>bar ")
          .append(bar)
          .append("</h2>")
          .append(bar(bar))
          .append("</section>");
    }
    SwarmSamples.all().forEach((name, spread) -> page.append(figure(name, spread)));
    page.append(table("kvinnor och män", Samples.SEXES, List.of("women", "men"), Gallery::sexes));
    List<String> parts = List.of("best", "middle", "worst");
    page.append(table("andelar", Samples.SHARES, parts, Gallery::shares));
    for (Drawing drawing : Drawing.all().toList()) {
      Files.writeString(Path.of(args[1], drawing.name() + ".svg"), drawing.svg() + "\n");
    }
    Files.writeString(Path.of(args[0]), page.append("</main>").toString());
  }

  private static final String OWN_CSS =
      "body{margin:16px;font-family:system-ui,sans-serif;background:var(--chart-paper);color:var(--chart-ink)}"
          + "h2{font-size:16px;margin:24px 0 12px}main{display:grid;gap:8px 48px;"
          + "grid-template-columns:repeat(auto-fill,minmax(min(100%,var(--col,600px)),1fr))}figure{margin:0}"
          + "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid var(--chart-grid);"
          + "padding:8px 0 8px 12px;text-align:right}.wide{width:100%;padding-left:0}";

  private static String figure(String name, Chart chart) {
    if (chart.kind() == Chart.Kind.SPARK) {
      return "<section><h2>" + name + "</h2>" + Charts.svg(chart, Charts.Size.WIDE) + "</section>";
    }
    Chart named =
        new Chart(
            chart.kind(),
            name,
            chart.title(),
            chart.description(),
            chart.scale(),
            chart.own(),
            chart.comparisons(),
            chart.rows(),
            chart.band());
    return figure(name, size -> Charts.svg(named, size));
  }

  private static String figure(String name, SpreadChart chart) {
    SpreadChart named =
        new SpreadChart(
            name,
            chart.title(),
            chart.description(),
            chart.scale(),
            chart.others(),
            chart.own(),
            chart.median(),
            chart.lower(),
            chart.upper(),
            chart.zones());
    return figure(name, size -> Charts.spread(named, size));
  }

  private static String figure(String name, Function<Charts.Size, String> drawing) {
    return "<section><h2>"
        + name
        + "</h2><figure class=chart-figure><div class=chart-wide>"
        + drawing.apply(Charts.Size.WIDE)
        + "</div><div class=chart-narrow>"
        + drawing.apply(Charts.Size.NARROW)
        + "</div></figure></section>";
  }

  private static String table(
      String name, List<String> rows, List<String> keys, Function<String, String> drawing) {
    StringBuilder out = new StringBuilder("<section><h2>" + name + "</h2><table><tr><th>");
    keys.forEach(key -> out.append("<th>").append(Charts.key(key)));
    for (String row : rows) {
      out.append("<tr><td class=wide>").append(drawing.apply(row));
      for (String number : row.replace(":", "").split(" ", -1)) {
        out.append("<td>").append(number);
      }
    }
    return out.append("</table></section>").toString();
  }

  static String sexes(String text) {
    List<BigDecimal> both = numbers(text);
    return Charts.sexes(
        new SexBar(BigDecimal.ZERO, BigDecimal.valueOf(100), both.get(0), both.get(1)));
  }

  static String shares(String text) {
    List<BigDecimal> all = numbers(text.replace(":", ""));
    return Charts.shares(
        new ShareBar(
            all.get(0),
            all.get(1),
            all.get(2),
            all.stream().map(BigDecimal::toString).toList(),
            !text.endsWith(":")));
  }

  private static List<BigDecimal> numbers(String text) {
    return Stream.of(text.split(" ", -1)).map(BigDecimal::new).toList();
  }

  static String bar(String text) {
    String[] parts = text.split(" ", -1);
    return Charts.bar(
        new Bar(BigDecimal.ZERO, BigDecimal.valueOf(100), number(parts[0]), number(parts[1])));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.equals("-")
        ? Optional.empty()
        : Optional.of(new BigDecimal(text.replace('−', '-')));
  }
}
