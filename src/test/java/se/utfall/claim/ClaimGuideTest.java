package se.utfall.claim;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every expression in the tables of docs/claims.md can be read. */
class ClaimGuideTest {
  private static final String ROW = "| `";

  static Stream<String> claims() throws IOException {
    return expressions("## Påståenden");
  }

  static Stream<String> figures() throws IOException {
    return expressions("## Siffror");
  }

  /** What stands first in the rows of the tables beneath headings that begin so. */
  private static Stream<String> expressions(String heading) throws IOException {
    List<String> found = new ArrayList<>();
    boolean within = false;
    for (String line : Files.readAllLines(Path.of("docs/claims.md"))) {
      within = line.startsWith("## ") ? line.startsWith(heading) : within;
      if (within && line.startsWith(ROW)) {
        found.add(line.substring(ROW.length(), line.indexOf("` |")));
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void everyClaimCanBeRead(String expression) {
    assertInstanceOf(Parsed.Good.class, Parser.claim(expression));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyFigureCanBeRead(String expression) {
    assertInstanceOf(Parsed.Good.class, Parser.figure(expression));
  }
}
