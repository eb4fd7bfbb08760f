package se.utfall.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every lint finds what it is for: in {@code lint/RULE} lies a site with its faults, and in {@code
 * expected.txt} what is to be said of them. What was said is left in {@code target/lint-faults}.
 */
class LintsFailTest {
  private static final Path SITES = Path.of("src/test/resources/lint");
  private static final Path ACTUAL = Path.of("target/lint-faults");

  @TestFactory
  Stream<DynamicTest> everyLintFindsItsFaults() {
    List<Lint> lints = Lints.all();
    return lints.stream().map(lint -> dynamicTest(lint.rule(), () -> compare(lint)));
  }

  private static void compare(Lint lint) throws IOException {
    Path folder = SITES.resolve(lint.rule());
    Website site = Website.read(lint.rule(), folder);
    String actual = lint.of(site).stream().map(fault -> fault + "\n").collect(Collectors.joining());
    Files.createDirectories(ACTUAL);
    Files.writeString(ACTUAL.resolve(lint.rule() + ".txt"), actual);
    assertFalse(actual.isEmpty());
    assertEquals(Files.readString(folder.resolve("expected.txt")), actual);
  }
}
