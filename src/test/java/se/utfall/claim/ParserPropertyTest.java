package se.utfall.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written: the parser never throws, and a fault lies within the expression. */
class ParserPropertyTest {
  private static final List<String> GOOD = expressions();
  private static final List<String> PIECES =
      new ArrayList<>(
          List.of(
              "(", ")", ",", "\"", "%", ">", "=", "-", "2017", "2021K9", "3", "1,5", "\\", "å"));

  static {
    GOOD.forEach(expression -> PIECES.addAll(List.of(expression.split(" ", -1))));
  }

  private static List<String> expressions() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/claims/claims.txt")).stream()
          .filter(line -> line.contains(" | "))
          .map(line -> line.substring(0, line.indexOf(" | ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 5000)
  void tokenSaladNeverThrows(@ForAll("salads") String expression) {
    holds(expression);
  }

  @Property(tries = 5000)
  void mutationsNeverThrow(@ForAll("mutations") String expression) {
    holds(expression);
  }

  @Property(tries = 2000)
  void anyCharactersNeverThrow(@ForAll String expression) {
    holds(expression);
  }

  @Provide
  Arbitrary<String> salads() {
    return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join(" ", pieces));
  }

  /** Something is cut out of a good expression, and a piece of another put in its place. */
  @Provide
  Arbitrary<String> mutations() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 40);
    return Combinators.combine(
            Arbitraries.of(GOOD),
            places,
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(PIECES))
        .as(ParserPropertyTest::mutate);
  }

  private static String mutate(String good, int place, int length, String piece) {
    int start = Math.min(place, good.length());
    int end = Math.min(start + length, good.length());
    return good.substring(0, start) + (length == 3 ? "" : piece) + good.substring(end);
  }

  private static void holds(String expression) {
    for (Parsed<?> parsed : List.of(Parser.claim(expression), Parser.figure(expression))) {
      if (parsed instanceof Parsed.Bad<?> bad) {
        int at = bad.fault().at();
        assertTrue(at >= 0 && at <= expression.length(), () -> at + " in " + expression);
      }
    }
  }
}
