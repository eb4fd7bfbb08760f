package se.utfall.lint;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A picture is described or hidden; a chart has its numbers in words and in a table beside it. */
final class Pictures implements Lint.OfPage {
  @Override
  public String rule() {
    return "pictures";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    for (Element image : page.dom().select("img:not([alt]), main img[alt='']")) {
      faults.add(page, image, "an image without a description");
    }
    for (Element svg : page.dom().select("svg")) {
      if (!isHidden(svg) && !isNamed(page, svg)) {
        faults.add(page, svg, "a drawing that is neither hidden nor named");
      }
    }
    for (Element chart : page.dom().select("svg.chart")) {
      if (!said(page, chart, "aria-describedby").matches("(?s).*[0-9].*")) {
        faults.add(page, chart, "a chart whose description has no number");
      }
      if (!hasTable(chart)) {
        faults.add(page, chart, "a chart without a table");
      }
    }
  }

  private static boolean isHidden(Element svg) {
    return svg.closest("[aria-hidden=true]") != null;
  }

  private static boolean isNamed(WebPage page, Element svg) {
    return svg.attr("role").equals("img") && !said(page, svg, "aria-labelledby").isBlank();
  }

  private static String said(WebPage page, Element svg, String pointer) {
    Element words = page.dom().getElementById(svg.attr(pointer));
    return words == null ? "" : words.text();
  }

  /** A chart's table stands in its own section or in the one after it. */
  private static boolean hasTable(Element chart) {
    Element section = chart.closest("section");
    return section != null
        && Stream.of(section, section.nextElementSibling())
            .anyMatch(s -> s != null && !s.select("table.values").isEmpty());
  }
}
