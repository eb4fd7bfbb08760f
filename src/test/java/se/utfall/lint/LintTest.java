package se.utfall.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every lint holds on every page of the example, of the guide and of the whole sites among the
 * cases.
 */
class LintTest {

  @TestFactory
  Stream<DynamicTest> everySiteKeepsEveryRule() {
    List<Lint> lints = Lints.all();
    return Websites.all().stream().flatMap(site -> lints.stream().map(lint -> test(site, lint)));
  }

  private static DynamicTest test(Website site, Lint lint) {
    return dynamicTest(site.name() + ": " + lint.rule(), () -> assertEquals("", said(site, lint)));
  }

  private static String said(Website site, Lint lint) {
    return lint.of(site).stream().map(Fault::toString).collect(Collectors.joining("\n"));
  }
}
