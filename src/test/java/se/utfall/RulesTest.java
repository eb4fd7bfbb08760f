package se.utfall;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.text.Rule;

/**
 * Every rule is shown to be broken: its id stands in what some case or text is expected to say, or
 * a test that is named here breaks it.
 */
class RulesTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path TESTS = Path.of("src/test/java/se/utfall");

  /** What no folder of texts can hold, or only a very large one, and what goes wrong in writing. */
  private static final Map<Rule, String> TESTED =
      Map.ofEntries(
          entry(Rule.FILE_FAULTS, "content/ContentReaderTest"),
          entry(Rule.FILE_UNREADABLE, "content/ContentReaderTest"),
          entry(Rule.FILE_LINK, "content/ContentReaderTest"),
          entry(Rule.FILE_NAME, "content/ContentReaderTest"),
          entry(Rule.FILE_SIGNS, "content/ContentReaderTest"),
          entry(Rule.FOLDER_TOO_DEEP, "content/ContentReaderTest"),
          entry(Rule.FOLDER_TOO_MANY, "content/ContentReaderTest"),
          entry(Rule.CSV_WORKBOOK, "cli/ImportSheetTest"),
          entry(Rule.CSV_WINDOWS, "cli/ImportSheetTest"),
          entry(Rule.XLSX_SYNTAX, "content/XlsxReaderTest"),
          entry(Rule.XLSX_SHEET, "content/XlsxReaderTest"),
          entry(Rule.TABLE_INDICATOR, "cli/ImportSheetTest"),
          entry(Rule.TABLE_WHO, "cli/ImportSheetTest"),
          entry(Rule.KOLADA_PARTIAL, "kolada/FetchingTest"),
          entry(Rule.KOLADA_FEWER, "kolada/FetchingTest"),
          entry(Rule.KOLADA_NOTHING, "kolada/FetchingTest"),
          entry(Rule.KOLADA_UNKNOWN, "kolada/FetchingTest"),
          entry(Rule.CORRECTION_MISSING, "check/RepublishingTest"),
          entry(Rule.CORRECTION_WAS, "check/RepublishingTest"),
          entry(Rule.PREVIOUS_ABSENT, "check/RepublishingTest"),
          entry(Rule.PREVIOUS_FORM, "check/RepublishingTest"),
          entry(Rule.CSV_ROWS, "content/HostileTableTest"),
          entry(Rule.MARKDOWN_TOO_DENSE, "text/LimitsTest"),
          entry(Rule.MARKDOWN_TOO_DEEP, "text/LimitsTest"),
          entry(Rule.MARKDOWN_TOO_LONG, "text/LimitsTest"),
          entry(Rule.SITE_IN_CONTENT, "cli/CliTest"),
          entry(Rule.SITE_LINK, "site/TwinsTest"),
          entry(Rule.SITE_GONE, "site/RemovedSiteTest"),
          entry(Rule.SITE_UNFINISHED, "site/PublisherTest"),
          entry(Rule.SITE_MANIFEST, "site/PublisherTest"),
          entry(Rule.SITE_PATH, "site/PublisherTest"),
          entry(Rule.SITE_FILE_TWICE, "site/PublisherTest"),
          entry(Rule.SITE_IO, "site/PublisherTest"));

  @Test
  void everyRuleIsBrokenInACaseOrATest() throws IOException {
    Set<String> said = said();
    Set<Rule> unbroken = EnumSet.allOf(Rule.class);
    unbroken.removeIf(rule -> said.contains("[" + rule.id() + "]") || said.contains(rule.id()));
    assertEquals(TESTED.keySet(), unbroken);
  }

  @Test
  void theTestsNamedBreakTheirRules() throws IOException {
    for (Map.Entry<Rule, String> tested : TESTED.entrySet()) {
      String test = Files.readString(TESTS.resolve(tested.getValue() + ".java"));
      Rule rule = tested.getKey();
      assertTrue(test.contains("Rule." + rule) || test.contains(rule.id()), rule.id());
    }
  }

  /** The words of every expectation; those of a Markdown text name rules without brackets. */
  private static Set<String> said() throws IOException {
    Set<String> all = new HashSet<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        Collections.addAll(all, Files.readString(file).split("\\s+"));
      }
    }
    return all;
  }
}
