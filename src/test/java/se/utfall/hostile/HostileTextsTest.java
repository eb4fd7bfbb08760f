package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile Markdown, each in a page of its own. */
class HostileTextsTest {
  private static final List<Hostile> ALL = Hostile.all("markdown");

  @TempDir private Path folder;
  private Workshop workshop;

  @BeforeEach
  void begin() throws IOException {
    workshop = new Workshop(folder, "content");
    assertEquals(0, workshop.build().code());
  }

  @Test
  void whatHarmsIsRefusedWithItsPlace() throws IOException {
    for (int i = 0; i < ALL.size(); i++) {
      workshop.write(page(i), text(i));
    }
    String before = workshop.state();
    Workshop.Ran ran = workshop.build();
    assertTrue(workshop.rules("markdown", ran).contains("markdown.html"));
    assertEquals(before, workshop.state());
    List<String> came = IntStream.range(0, ALL.size()).mapToObj(i -> rules(i, ran.err())).toList();
    assertEquals(Hostile.expected(ALL), Hostile.outcomes(ALL, came));
  }

  @Test
  void whatDoesNotIsOnlyWords() throws IOException {
    workshop.write("pages/alla.md", head("Alla slag") + EVERYTHING);
    assertEquals("", workshop.build().err());
    var known = Inspection.vocabulary(workshop.site());
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).isBuilt()) {
        workshop.write(page(i), text(i));
      }
    }
    Workshop.Ran ran = workshop.build();
    assertEquals(0, ran.code(), ran.err());
    assertEquals(List.of(), Inspection.faults(workshop.site(), known));
  }

  private static String page(int i) {
    return "pages/text-" + i + ".md";
  }

  private static String text(int i) {
    return head("Påhittad text " + i) + ALL.get(i).text() + "\n";
  }

  private static String head(String title) {
    return "---\ntitle: " + title + "\nupdated: 2022-05-02\n---\n\n";
  }

  private static String rules(int i, String said) {
    Pattern line = Pattern.compile("(?m)/" + page(i) + "(:[0-9]+:[0-9]+)?: fel: .*\\[([a-z.-]+)]$");
    String rules =
        line.matcher(said)
            .results()
            .map(fault -> fault.group(2))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return rules.isEmpty() ? Hostile.BUILT : rules;
  }

  /** Whatever Markdown can be on a page. */
  private static final String EVERYTHING =
      """
      ## Rubrik

      Ord *med* **tryck**, `kod`, [elevenkäten](/enkat/ "Namn"), [Exempelkommun](https://exempel.example/ "Namn"), [kontakt](mailto:a@b.example),
      [words]{lang=en} och en bild ![Bild](/logga.svg "Namn").\\
      En rad till.

      ### Mindre

      #### Minst

      - en
      - två

      1. en
      2. två

      > ett citat

      ```
      kod
      ```

      ```sh
      kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod kod
      ```

      | a | b |
      | :-: | --: |
      | 1 | 2 |

      ---
      """;
}
