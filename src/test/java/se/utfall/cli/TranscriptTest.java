package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line {@code $ utfall …} of a transcript is a command line, and what stands beneath it is
 * all that is printed, with the exit code where it is not 0. What was printed instead is left in
 * {@code target/transcripts}.
 */
class TranscriptTest {
  private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
  private static final Path ACTUAL = Path.of("target/transcripts");
  private static final String PROMPT = "$ utfall ";

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCommandPrintsWhatStandsBeneathIt(String name) throws IOException {
    String expected = Files.readString(TRANSCRIPTS.resolve(name));
    StringBuilder actual = new StringBuilder();
    expected.lines().filter(line -> line.startsWith(PROMPT)).forEach(line -> run(line, actual));
    if (!expected.equals(actual.toString())) {
      Files.createDirectories(ACTUAL);
      Files.writeString(ACTUAL.resolve(name), actual.toString());
    }
    assertEquals(expected, actual.toString());
  }

  private static void run(String line, StringBuilder out) {
    List<String> words = Arrays.asList(line.substring(PROMPT.length()).split(" "));
    Ran ran = Ran.run(words);
    out.append(out.isEmpty() ? "" : "\n").append(line).append('\n');
    out.append(ran.out()).append(ran.err());
    out.append(ran.code() == 0 ? "" : "(" + ran.code() + ")\n");
  }
}
