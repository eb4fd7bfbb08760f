package se.utfall.lint;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A page with results says where they come from, whom to ask, and when it was changed. What is a
 * result: a drawing, a bar, a table of values, a large figure.
 */
final class Sources implements Lint.OfPage {
  private static final String RESULTS =
      "main svg.chart, main svg.bar, main table.values, main table.years, main table.answers,"
          + " main table.gaps, main table.standings, main table.shares, main .figure";

  /** For each language how a source, a day of change and a contact are introduced. */
  private static final Map<String, String[]> WORDS =
      Map.of(
          "sv", new String[] {"Källa|Källor|.*Publicerat av", "Senast ändrad", "Svarar på frågor"},
          "en",
              new String[] {"Source|Sources|.*Published by", "Last updated", "Answers questions"});

  @Override
  public String rule() {
    return "source";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    Element result = page.dom().selectFirst(RESULTS);
    String[] wanted = WORDS.get(page.lang());
    if (result == null || wanted == null) {
      return;
    }
    for (String word : wanted) {
      boolean said =
          page.dom().select("main dt, main p, main .remarks li").stream()
              .anyMatch(e -> says(e, word));
      if (!said) {
        faults.add(page, result, "results, but no “" + word + "”");
      }
    }
  }

  private static boolean says(Element element, String word) {
    String text = element.text();
    Element value = element.nextElementSibling();
    return element.is("dt")
        ? text.matches(word) && value != null && !value.text().isBlank()
        : text.matches("(?:" + word + "):? \\S.*");
  }
}
