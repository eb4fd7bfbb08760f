package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.model.DataFormat;
import se.utfall.page.Catalog;
import se.utfall.page.Dataset;
import se.utfall.text.Diagnostics;
import se.utfall.text.Severity;

/**
 * Every case with a folder {@code expected} gives exactly that site; the hashes in the names of
 * shared files are left out, and those files themselves; of each table to fetch there is one file.
 * What came instead is left in {@code target/cases/NAME/site}. To accept it: copy it over {@code
 * expected} and look at the difference.
 */
class SitesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> everyCaseGivesExactlyItsSite() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.filter(f -> Files.isDirectory(f.resolve("expected"))).sorted().toList();
    }
    assertFalse(cases.isEmpty());
    return cases.stream().map(c -> dynamicTest(c.getFileName().toString(), () -> compare(c)));
  }

  private void compare(Path folder) throws IOException {
    Map<String, String> actual = files(build(folder));
    Map<String, String> expected = files(folder.resolve("expected"));
    if (!actual.equals(expected)) {
      keep(Path.of("target/cases").resolve(folder.getFileName()).resolve("site"), actual);
    }
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((path, text) -> assertEquals(text, actual.get(path), path));
  }

  private Path build(Path folder) {
    Path site = temp.resolve(folder.getFileName());
    Diagnostics findings = new Diagnostics();
    Path templates = folder.resolve("templates");
    Folders folders = new Folders(folder.resolve("content"), templates, site);
    new Build(folders, CaseDate.of(folder), findings, s -> {}).publish();
    assertEquals(
        List.of(),
        findings.sorted().stream().filter(d -> d.rule().severity() == Severity.ERROR).toList());
    return site;
  }

  /** Every file but those that have a test of their own. */
  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".utfall/")
            && !path.startsWith("assets/")
            && !isTwin(file)
            && !path.equals(Catalog.FILE)) {
          texts.put(path, Files.readString(file).replaceAll("\\.[0-9a-f]{10}\\.", ".HASH."));
        }
      }
    }
    return texts;
  }

  /** Whether it holds the figures of a CSV file once more: the round trip is their test. */
  private static boolean isTwin(Path file) {
    String name = file.getFileName().toString();
    return file.endsWith(Dataset.SCHEMA)
        || Arrays.stream(DataFormat.values())
            .filter(format -> format != DataFormat.CSV && name.endsWith(format.ending()))
            .map(format -> name.substring(0, name.length() - format.ending().length()))
            .anyMatch(stem -> Files.exists(file.resolveSibling(stem + DataFormat.CSV.ending())));
  }

  private static void keep(Path folder, Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }
}
