package se.utfall.chart;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.utfall.page.Bar;
import se.utfall.page.Chart;

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
    for (Drawing drawing : Drawing.all().toList()) {
      Files.writeString(Path.of(args[1], drawing.name() + ".svg"), drawing.svg() + "\n");
    }
    Files.writeString(Path.of(args[0]), page.append("</main>").toString());
  }

  private static final String OWN_CSS =
      "body{margin:16px;font-family:system-ui,sans-serif;background:var(--chart-paper);color:var(--chart-ink)}"
          + "h2{font-size:16px;margin:24px 0 12px}main{display:grid;gap:8px 48px;"
          + "grid-template-columns:repeat(auto-fill,minmax(min(100%,var(--col,600px)),1fr))}figure{margin:0}";

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
    return "<section><h2>"
        + name
        + "</h2><figure class=chart-figure><div class=chart-wide>"
        + Charts.svg(named, Charts.Size.WIDE)
        + "</div><div class=chart-narrow>"
        + Charts.svg(named, Charts.Size.NARROW)
        + "</div></figure></section>";
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
