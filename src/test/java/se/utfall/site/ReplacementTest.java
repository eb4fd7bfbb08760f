package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
  @TempDir private Path folder;
  private final Map<Path, String> wanted = new LinkedHashMap<>();

  @BeforeEach
  void fill() throws IOException {
    Files.writeString(folder.resolve("old.csv"), "old");
    Files.writeString(folder.resolve("same.csv"), "same");
    wanted.put(folder.resolve("new.csv"), "å");
    wanted.put(folder.resolve("same.csv"), "same");
    wanted.put(folder.resolve("old.csv"), "newer");
    wanted.put(folder.resolve("last.json"), "{}");
  }

  private Map<String, String> there() throws IOException {
    Map<String, String> there = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        there.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return there;
  }

  @Test
  void everyFileThatIsAnotherIsReplacedAndNothingElseIsLeft() throws IOException {
    Replacement.Result result = Replacement.write(wanted);
    assertEquals(
        new Replacement.Result(
            List.of(
                folder.resolve("new.csv"), folder.resolve("old.csv"), folder.resolve("last.json")),
            Optional.empty()),
        result);
    assertEquals(
        Map.of("new.csv", "å", "same.csv", "same", "old.csv", "newer", "last.json", "{}"), there());
  }

  @Test
  void whereverItFailsAllIsAsItWas() throws IOException {
    Map<String, String> before = there();
    int failures = 0;
    boolean failed = true;
    while (failed) {
      int[] left = {failures};
      boolean[] broken = {false};
      Steps steps =
          (step, path) -> {
            if (!broken[0] && left[0]-- == 0) {
              broken[0] = true;
              throw new IOException("full");
            }
          };
      Replacement.Result result = new Replacement(new Disk(steps)).put(wanted);
      failed = broken[0];
      assertEquals(failed, result.refused().isPresent());
      if (failed) {
        assertEquals(before, there(), "failure " + failures);
        failures++;
      }
    }
    assertEquals(6, failures);
  }
}
