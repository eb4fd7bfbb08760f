package se.utfall.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.check.StatementTarget;
import se.utfall.content.DataTarget;
import se.utfall.content.SheetTarget;
import se.utfall.content.TableTarget;
import se.utfall.content.TextTarget;
import se.utfall.kolada.AnswerTarget;

/**
 * Every input that is kept for the fuzzers, with which they begin, and which once made something
 * break, run once.
 */
class KeptInputsTest {
  private static final Path KEPT = Path.of("src/test/resources/fuzz");
  private static final Map<String, Target> TARGETS =
      Map.of(
          "content.DataTarget", DataTarget::fuzzerTestOneInput,
          "content.TextTarget", TextTarget::fuzzerTestOneInput,
          "check.StatementTarget", StatementTarget::fuzzerTestOneInput,
          "content.TableTarget", TableTarget::fuzzerTestOneInput,
          "content.SheetTarget", SheetTarget::fuzzerTestOneInput,
          "kolada.AnswerTarget", AnswerTarget::fuzzerTestOneInput);

  /** What a fuzzer calls. */
  private interface Target {
    void take(byte[] data) throws IOException;
  }

  static List<String> targets() throws IOException {
    try (Stream<Path> folders = Files.list(KEPT)) {
      List<String> names = folders.map(f -> f.getFileName().toString()).sorted().toList();
      assertEquals(TARGETS.keySet().stream().sorted().toList(), names);
      return names;
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void eachIsTaken(String target) throws IOException {
    List<Path> inputs;
    try (Stream<Path> files = Files.list(KEPT.resolve(target))) {
      inputs = files.sorted().toList();
    }
    assertTrue(inputs.size() >= 5, target);
    for (Path input : inputs) {
      try {
        TARGETS.get(target).take(Files.readAllBytes(input));
      } catch (RuntimeException | Error e) {
        throw new AssertionError(input.toString(), e);
      }
    }
  }
}
