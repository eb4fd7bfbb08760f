package se.utfall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every gate finds what it is there to find: a page a fault, which names the rules it breaks. */
@ExtendWith(Browsing.class)
class PlantedFaultsTest {
  private static final String DRAWN = "color-contrast | text | Element | text in a drawing";

  private static BuiltSite planted;

  @TestFactory
  Stream<DynamicTest> everyPlantedFaultIsFoundAndNoOther(Browser browser) throws IOException {
    planted = BuiltSite.serving("planted", Path.of("src/test/resources/browser/planted"));
    List<Gate> gates = Gates.all(new Unsure(List.of(DRAWN)));
    return planted.pages().stream()
        .map(
            page ->
                dynamicTest(page.path(), () -> find(Visit.first(browser, planted, page), gates)));
  }

  private static void find(Visit visit, List<Gate> gates) {
    List<Fault> faults = gates.stream().flatMap(gate -> gate.faults(visit).stream()).toList();
    String expected = visit.page().document().select("meta[name=expected]").attr("content");
    assertEquals(
        Stream.of(expected.split(", "))
            .filter(rule -> !rule.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)),
        rules(faults),
        faults::toString);
  }

  private static Set<String> rules(List<Fault> faults) {
    return faults.stream().map(Fault::rule).collect(Collectors.toCollection(TreeSet::new));
  }

  @AfterAll
  static void stop() {
    if (planted != null) {
      planted.close();
    }
  }
}
