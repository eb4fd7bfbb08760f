package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed in a folder of somebody's own: above the content, in it, and elsewhere. */
class HereTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-06-01T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @BeforeEach
  void begin() {
    Ran.run("new", "site", folder.toString(), "--municipality", "Borås");
  }

  private Ran in(String where, String... line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path there = folder.resolve(where);
    int code =
        Cli.run(
            List.of(line),
            CLOCK,
            there,
            Terminal.NONE,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(code, text(out, there), text(err, there));
  }

  private static String text(ByteArrayOutputStream bytes, Path there) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n")
        .replace(there.toString().replace('\\', '/'), "HERE");
  }

  @Test
  void aloneItSaysWhatThereIsAndWhatCanBeDone() throws IOException {
    String[] said = in("").out().split("\n", 4);
    assertEquals("Så går det för Borås (Borås), i mappen HERE/content", said[0]);
    assertEquals("    Egen undersökning, i egen-undersokning: 1 område, 0 nyckeltal", said[1]);
    assertEquals(
        "Det finns inget nyckeltal än: börja med utfall new indicator. Det här kan du göra"
            + " härifrån:",
        said[2]);
    in("", "new", "indicator", "forsta-omradet", "Svarstid");
    String next = in("").out().lines().skip(2).findFirst().orElseThrow();
    assertEquals("Det här kan du göra härifrån:", next);
    assertEquals(0, in("").code());
    assertEquals("", in("").err());
    assertTrue(in("", "--lang", "en").out().contains("\nWhat you can do from here:\n"));
    assertEquals(in("", "--lang", "en"), in("", "--color=never", "--lang=en"));
  }

  @Test
  void faultsAreCountedAndWhatCanBeReadIsSaid() throws IOException {
    Path site = folder.resolve("content/site.yaml");
    Files.writeString(site, Files.readString(site) + "\nfärg: röd\n");
    Ran faulty = in("");
    assertEquals(0, faulty.code());
    assertTrue(
        faulty.out().contains("\nKontrollen hittar 1 fel och 0 varningar. Skriv utfall check"),
        faulty.out());
    Files.writeString(site, ": : :\n");
    assertTrue(in("").out().startsWith("Innehållet i mappen HERE/content har ingen site.yaml"));
    assertEquals(0, in("").code());
  }

  @Test
  void withoutContentItSaysHowToBegin() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("tom"));
    Ran ran = in(empty.toString());
    assertEquals(2, ran.code());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("\n    utfall new site min-mapp --municipality Borås\n"));
    assertEquals(0, in(empty.toString(), "--help").code());
  }

  /** What each line of advice says can be typed as it stands. */
  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void theAdviceIsOfCommandsThatThereAre(String language) throws IOException {
    Path empty = Files.createDirectories(folder.resolve("tom"));
    String all = in("", "--lang", language).out() + in(empty.toString(), "--lang", language).err();
    List<String> advice =
        all.lines().filter(line -> line.startsWith("    utfall ")).map(String::strip).toList();
    assertEquals(10, advice.size());
    for (String line : advice) {
      List<String> words = List.of(line.substring("utfall ".length()).split("  ")[0].split(" "));
      assertEquals("", CommandLines.fault(words), line);
    }
  }

  @Test
  void everyCommandWorksWithinTheContentAsAboveIt() {
    in("", "new", "indicator", "forsta-omradet", "Svarstid");
    Ran above = in("", "check");
    Ran within = in("content", "check");
    assertEquals(0, above.code());
    assertEquals(0, within.code());
    assertEquals("", within.err());
    assertEquals(0, in("content", "build").code());
    assertTrue(Files.exists(folder.resolve("site/index.html")));
    assertFalse(Files.exists(folder.resolve("content/site")));
    assertEquals(0, in("content", "due").code());
    assertEquals(0, in("content", "new", "survey", "Enkäten").code());
    assertTrue(Files.exists(folder.resolve("content/enkaten/survey.yaml")));
    assertEquals(0, in("content").code());
    assertTrue(in("content").out().contains("(Borås)"), in("content").out());
    assertTrue(in("content", "check", "--help").out().contains("site"));
  }

  @Test
  void whatIsNamedGoesBeforeWhereOneStands() {
    Path elsewhere = folder.resolve("ut");
    assertEquals(0, in("content", "build", "--site", elsewhere.toString()).code());
    assertTrue(Files.exists(elsewhere.resolve("index.html")));
    assertFalse(Files.exists(folder.resolve("site")));
  }
}
