package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.render.Checksums;

/** A copy of a made-up site, as it should be and not. */
class VerifyCommandTest {
  private static final Path CASE = Path.of("src/test/resources/cases/valid-yaml/content");

  @TempDir private Path folder;
  private Path content;
  private Path site;

  @BeforeEach
  void build() throws IOException {
    content = folder.resolve("content");
    site = folder.resolve("site");
    try (Stream<Path> files = Files.walk(CASE)) {
      for (Path file : files.toList()) {
        Files.copy(file, content.resolve(CASE.relativize(file).toString()));
      }
    }
    assertEquals(0, run("build", "--date", "2022-06-01").code());
  }

  private Ran run(String command, String... more) {
    Stream<String> where = Stream.of(command, "--content", "" + content, "--site", "" + site);
    return Ran.run(Stream.concat(where, Stream.of(more)).toList());
  }

  private List<String> lines(String... more) {
    return run("verify", more).out().lines().map(l -> l.replace(site + "", "SITE")).toList();
  }

  @Test
  void aCopyIsWhatTheContentGivesWhateverTheDay() {
    Ran ran = run("verify", "--date", "2025-01-01");
    assertEquals(0, ran.code(), ran.out());
    List<String> lines = ran.out().lines().toList();
    assertEquals(site + " byggdes som det såg ut 2022-06-01.", lines.get(0));
    assertTrue(lines.get(1).matches("Allt stämmer: \\d+ filer är precis vad innehållet ger\\."));
  }

  @Test
  void whatIsNotAsItShouldBeIsNamed() throws IOException {
    Path home = site.resolve("index.html");
    Files.writeString(home, Files.readString(home).replace("Påhittade", "Ändrade"));
    Files.delete(site.resolve("prov/prov.csv"));
    Files.writeString(site.resolve("prov/extra.html"), "främmande");
    Files.writeString(site.resolve("assets/site.0123456789.css"), "inte de bytes som namnet säger");
    Files.writeString(site.resolve("assets/old.2c26b46b68.css"), "foo");
    List<String> lines = lines();
    assertEquals(
        List.of(
            "Annat innehåll: index.html",
            "Saknas: prov/prov.csv",
            "Hör inte hit: assets/site.0123456789.css",
            "Hör inte hit: prov/extra.html"),
        lines.subList(1, 5));
    assertTrue(lines.get(5).startsWith("Filer som inte stämmer: 4."), lines.get(5));
    assertEquals(1, run("verify").code());
  }

  @Test
  void otherContentGivesOtherFiles() throws IOException {
    Path file = content.resolve("site.yaml");
    Files.writeString(file, Files.readString(file).replace("Påhittade", "Andra"));
    Ran ran = run("verify");
    assertEquals(1, ran.code());
    assertTrue(ran.out().contains("Annat innehåll: index.html"), ran.out());
  }

  @Test
  void withoutChecksumsTheDayMustBeSaid() throws IOException {
    Files.delete(site.resolve(Checksums.FILE));
    assertEquals(
        "SITE har ingen sha256.txt: kopian jämförs med ett bygge som det ser ut 2022-06-01.",
        lines("--date", "2022-06-01").get(0));
  }

  @Test
  void faultsAndWrongFoldersAreSaid() throws IOException {
    assertEquals(2, run("verify", folder.resolve("borta").toString()).code());
    Files.writeString(content.resolve("site.yaml"), "format: 1\n");
    Ran ran = run("verify");
    assertEquals(1, ran.code());
    assertTrue(ran.err().endsWith("Kopian prövades inte: det finns fel i innehållet här.\n"));
  }

  @Test
  void theCommitOfTheContentIsToldAndCompared() throws Exception {
    git("init", "-q");
    git("add", "content");
    git("commit", "-q", "-m", "first");
    run("build", "--date", "2022-06-01");
    Checksums first = read();
    assertEquals(40, first.commit().orElseThrow().length());
    assertEquals(0, run("verify").code());
    Files.writeString(folder.resolve("beside.txt"), "not content");
    assertEquals(first.commit(), Git.commit(content));
    Path file = content.resolve("site.yaml");
    Files.writeString(file, Files.readString(file).replace("Påhittade", "Andra"));
    assertEquals(Optional.empty(), Git.commit(content));
    String expected = "Den gjordes av innehållet i git " + first.commit().orElseThrow() + ".";
    assertTrue(lines().get(1).startsWith(expected));
  }

  /** An address that has been published is missed. */
  @Test
  void aBuildNamesThePagesThatAreGone() throws IOException {
    Files.move(content.resolve("prov"), content.resolve("enkat"));
    String out = run("build", "--date", "2022-06-01").out();
    String gone = "Sidor som är borta sedan förra bygget: /prov/, /prov/skola/";
    assertTrue(out.contains(gone), out);
    assertTrue(out.contains("- {from: /prov/, to: /NY-ADRESS/}"), out);
    assertFalse(run("build", "--date", "2022-06-01").out().contains("borta"));
  }

  private Checksums read() throws IOException {
    return Checksums.parse(Files.readString(site.resolve(Checksums.FILE))).orElseThrow();
  }

  private void git(String... words) throws Exception {
    Stream<String> who = Stream.of("git", "-c", "user.name=x", "-c", "user.email=x@example.org");
    List<String> line = Stream.concat(who, Stream.of(words)).toList();
    assumeTrue(new ProcessBuilder(line).directory(folder.toFile()).start().waitFor() == 0);
  }

  /** What is published can be tried without Utfall. */
  @Test
  void sha256sumReadsThem() throws Exception {
    String name = Checksums.FILE;
    ProcessBuilder builder = new ProcessBuilder("sha256sum", "--check", "--quiet", name);
    Process process = builder.directory(site.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertEquals("", printed);
    assertEquals(0, process.waitFor());
  }
}
