package se.utfall.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.text.Rule;

/** The tables in {@code src/test/resources/claims} say what each expression means. */
class ParserTest {
  private static final Path TABLES = Path.of("src/test/resources/claims");

  static Stream<String> claims() throws IOException {
    return rows("claims.txt");
  }

  static Stream<String> figures() throws IOException {
    return rows("figures.txt");
  }

  static Stream<String> faults() throws IOException {
    return rows("faults.txt");
  }

  private static Stream<String> rows(String table) throws IOException {
    return Files.readAllLines(TABLES.resolve(table)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void claimsMeanWhatTheTableSays(String row) {
    String[] columns = row.split(" +[|] +", -1);
    assertEquals(columns[1], said(Parser.claim(columns[0])));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void figuresMeanWhatTheTableSays(String row) {
    String[] columns = row.split(" +[|] +", -1);
    assertEquals(columns[1], figure(columns[0]));
  }

  /** An expression in double braces is a figure; ^ marks the fault's place. */
  @ParameterizedTest
  @MethodSource("faults")
  void faultsAreFoundWhereTheyStand(String row) {
    String[] columns = row.split(" +[|] +", -1);
    String marked = columns[0].replace("~", "\\").replace("¶", "\n");
    String written = marked.replace("^", "");
    boolean figure = written.startsWith("{{");
    String expression = figure ? written.substring(2, written.length() - 2) : written;
    Fault fault = figure ? bad(Parser.figure(expression)) : bad(Parser.claim(expression));
    int at = fault.at() + (figure ? 2 : 0);
    String found = written.substring(0, at) + "^" + written.substring(at);
    String near = fault.near().map(word -> " " + word).orElse("");
    assertEquals(marked + " | " + columns[1], found + " | " + fault.rule().id() + near);
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void whatIsWrongWithTheWholeIsSaidFirst(Rule rule, int at, String expression) {
    Fault fault = bad(Parser.claim(expression));
    assertEquals(rule + " " + at, fault.rule() + " " + fault.at());
  }

  static Stream<Object[]> wholes() {
    return Stream.of(
        new Object[] {Rule.CLAIM_BLANK, 0, ""},
        new Object[] {Rule.CLAIM_BLANK, 0, " \u00a0 "},
        new Object[] {Rule.CLAIM_TOO_LONG, 500, "N1 ökat och ".repeat(50)},
        new Object[] {Rule.CLAIM_TOO_DEEP, 20, "(".repeat(21) + "N1 ökat" + ")".repeat(21)},
        new Object[] {Rule.CLAIM_LINE, 2, "N1\r\nökat"},
        new Object[] {Rule.CLAIM_CHARACTER, 7, "N1 ökat\u0000"},
        new Object[] {Rule.CLAIM_CHARACTER, 3, "N1 \ud83d\ude00"});
  }

  private static String said(Parsed<Claim> parsed) {
    return parsed instanceof Parsed.Good<Claim> good
        ? Canonical.of(good.meaning())
        : bad(parsed).toString();
  }

  private static String figure(String expression) {
    Parsed<Figure> parsed = Parser.figure(expression);
    return parsed instanceof Parsed.Good<Figure> good
        ? Canonical.of(good.meaning())
        : bad(parsed).toString();
  }

  private static Fault bad(Parsed<?> parsed) {
    if (parsed instanceof Parsed.Bad<?> bad) {
      return bad.fault();
    }
    throw new AssertionError("no fault: " + parsed);
  }

  /** There is such an indicator, so the word is no slip of the pen for "krona". */
  @Test
  void anIdMayResembleAWordOfTheLanguage() {
    assertInstanceOf(Parsed.Bad.class, Parser.claim("grona ökat"));
    Set<String> ids = Set.of("grona");
    assertEquals(
        said(Parser.claim("N1 ökat")).replace("N1", "grona"),
        said(Parser.claim("grona ökat", ids)));
    assertInstanceOf(Parsed.Good.class, Parser.figure("grona 2020", ids));
    assertInstanceOf(Parsed.Bad.class, Parser.claim("gröna ökat", ids), "an id has no ö");
  }
}
