package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;

/**
 * Each folder of {@code content-cases} is a content folder and what is said about it, in Swedish
 * and English. What was said instead is kept in {@code target/content-cases}.
 */
final class ContentCasesTest {
  private static final Path CASES = Path.of("src/test/resources/content-cases");

  @TestFactory
  Stream<DynamicTest> eachCaseSaysExactlyThis() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      List<Path> sorted = cases.sorted().toList();
      return sorted.stream()
          .flatMap(dir -> Messages.LANGUAGES.stream().map(language -> test(dir, language)));
    }
  }

  private static DynamicTest test(Path dir, String language) {
    String name = dir.getFileName() + " (" + language + ")";
    return DynamicTest.dynamicTest(name, () -> compare(dir, language));
  }

  private static void compare(Path dir, String language) throws IOException {
    Diagnostics findings = new Diagnostics();
    ContentReader.read(dir.resolve("content"), findings);
    Messages messages = Messages.in(language);
    String actual =
        findings.sorted().stream()
            .map(messages::print)
            .map(text -> text.replace(dir + "/", "") + "\n")
            .collect(Collectors.joining());
    String file = "findings." + language + ".txt";
    Path kept = Path.of("target/content-cases").resolve(dir.getFileName()).resolve(file);
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, actual);
    assertEquals(Files.readString(dir.resolve(file)), actual);
  }
}
