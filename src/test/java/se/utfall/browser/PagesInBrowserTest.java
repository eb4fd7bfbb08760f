package se.utfall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the example and of the test sites, in a real browser. */
@ExtendWith(Browsing.class)
class PagesInBrowserTest {
  /** All gates for the sample, then what its list of unsure things is no longer needed for. */
  @TestFactory
  Stream<DynamicTest> theSampleHoldsInEveryWay(Browser browser, Sites sites) throws IOException {
    Unsure known = Unsure.read();
    List<Gate> gates = Gates.all(known);
    Vitals.begin();
    return Stream.concat(
        sites.sample().stream()
            .map(page -> holds(page, gates, () -> Visit.first(browser, sites.of(page), page))),
        Stream.of(
            dynamicTest(
                "every judged doubt of axe is still one",
                () -> assertEquals(List.of(), known.unneeded()))));
  }

  @TestFactory
  Stream<DynamicTest> everyOtherPageHolds(Browser browser, Sites sites) {
    Set<SitePage> sample = new HashSet<>(sites.sample());
    return sites.pages().stream()
        .filter(page -> !sample.contains(page))
        .map(
            page -> holds(page, Gates.everywhere(), () -> Visit.of(browser, sites.of(page), page)));
  }

  /** A template without a page here, or a page without a kind, is a page kind without a gate. */
  @Test
  void everyKindOfPageIsInTheSample(Sites sites) throws IOException {
    Set<String> kinds = new TreeSet<>();
    sites.sample().forEach(page -> kinds.add(page.kind()));
    kinds.add(BuiltSite.LEADS_ON);
    assertEquals(templates(), kinds);
  }

  private static Set<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ftlh"))
          .map(name -> name.replace(".ftlh", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static DynamicTest holds(SitePage page, List<Gate> gates, Supplier<Visit> visiting) {
    return dynamicTest(
        page.name(),
        () -> {
          Visit visit = visiting.get();
          assertEquals(
              "",
              gates.stream()
                  .flatMap(gate -> gate.faults(visit).stream())
                  .map(fault -> fault + "\n")
                  .distinct()
                  .collect(Collectors.joining()));
        });
  }
}
