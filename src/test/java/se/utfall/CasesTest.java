package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.utfall.check.Checker;
import se.utfall.content.Content;
import se.utfall.content.ContentReader;
import se.utfall.model.Site;
import se.utfall.page.Language;
import se.utfall.page.Pages;
import se.utfall.page.PagesMade;
import se.utfall.render.Theme;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;

/**
 * Every folder in {@code cases} is a content folder and, in {@code expected.txt}, all that is to be
 * said about it; with a {@code release.txt}, when it is about to be published. What was said
 * instead is left in {@code target/cases/NAME/actual.txt}.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path ACTUAL = Path.of("target/cases");
  private static final Language WORDS =
      Theme.of(Path.of("templates"), new Diagnostics())
          .language(Optional.of("sv"), new Diagnostics());

  @TestFactory
  Stream<DynamicTest> everyCaseSaysExactlyWhatIsExpected() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.filter(Files::isDirectory).sorted().toList();
    }
    assertFalse(cases.isEmpty());
    return cases.stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
  }

  @Test
  void noExpectationHoldsAMachinesPath() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(f -> f.endsWith("expected.txt")).toList()) {
        assertFalse(Files.readString(file).contains(CASES.toString()), file.toString());
      }
    }
  }

  @Test
  void theSameContentInYamlAndInJsonIsTheSameSite() {
    Optional<Site> yaml = site(CASES.resolve("valid-yaml"), new Diagnostics());
    assertTrue(yaml.isPresent());
    assertEquals(yaml, site(CASES.resolve("valid-json"), new Diagnostics()));
  }

  private static Optional<Site> site(Path folder, Diagnostics findings) {
    Content content = ContentReader.read(folder.resolve("content"), findings);
    return Checker.check(
            content,
            List.of("sv"),
            Pages.own(WORDS, new PagesMade(true, false, false, true, false, true)),
            CaseDate.of(folder),
            findings)
        .site();
  }

  private static void compare(Path folder) throws IOException {
    String actual = findings(folder);
    Path kept = ACTUAL.resolve(folder.getFileName()).resolve("actual.txt");
    Files.deleteIfExists(kept);
    Path expectation = folder.resolve("expected.txt");
    String expected = Files.exists(expectation) ? Files.readString(expectation) : "";
    if (!actual.equals(expected)) {
      Files.createDirectories(kept.getParent());
      Files.writeString(kept, actual);
    }
    assertEquals(expected, actual);
  }

  /** The findings as printed to an editor who stands in the case's folder. */
  private static String findings(Path folder) {
    Diagnostics findings = new Diagnostics();
    Summary summary =
        new Build(folders(folder), CaseDate.of(folder), findings, stage -> {})
            .release(Files.exists(folder.resolve("release.txt")))
            .check();
    assertTrue(findings.hasErrors() || summary.pages() > 0);
    Messages messages = Messages.in("sv");
    String here = folder.toString().replace('\\', '/') + "/";
    return findings.sorted().stream()
        .map(finding -> messages.print(finding).replace(here, "") + "\n")
        .collect(Collectors.joining());
  }

  private static Folders folders(Path folder) {
    return new Folders(
        folder.resolve("content"), folder.resolve("templates"), folder.resolve("site"));
  }
}
