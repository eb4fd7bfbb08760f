package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.cli.DiffSection.Row;
import se.utfall.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/** What two versions differ in, whole: {@code diff/all} has every sort of difference. */
class DiffCommandTest {
  private static final String CASES = "src/test/resources/diff/";
  private static final String OLD = CASES + "all/old";
  private static final String NEW = CASES + "all/new";

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({"text, sv, expected.txt", "markdown, en, expected.md", "json, sv, expected.json"})
  void everySortOfDifferenceIsSaid(String form, String language, String expected)
      throws IOException {
    Ran ran = Ran.run("diff", OLD, NEW, "--format", form, "--lang", language);
    assertEquals(Files.readString(Path.of(CASES + "all/" + expected)), ran.out());
    assertEquals("", ran.err());
    assertEquals(1, ran.code(), "a claim is no longer true");
  }

  @Test
  void theJsonCanBeRead() {
    Ran ran = Ran.run("diff", NEW, OLD, "--format=json");
    assertEquals(3, JsonMapper.shared().readTree(ran.out()).get("old").get("errors").intValue());
    assertEquals(0, ran.code(), "nothing that was true is false");
  }

  @Test
  void equalVersionsDifferInNothing() {
    Ran ran = Ran.run("diff", OLD, OLD);
    String nothing = "Jämförde " + OLD + " med " + OLD + ".\nInget skiljer.\n";
    assertEquals(new Ran(0, nothing, ""), ran);
  }

  @Test
  void faultyDataAreNotCompared() {
    Ran ran = Ran.run("diff", CASES + "faulty/old", OLD);
    assertEquals(1, ran.code());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("[value.choice]"), ran.err());
    assertTrue(
        ran.err()
            .endsWith("Går inte att jämföra: " + CASES + "faulty/old har fel i uppgifterna.\n"),
        ran.err());
  }

  @Test
  void whatIsNeitherFolderNorRevisionIsSaid() {
    Ran ran = Ran.run("diff", "inget-sådant", NEW, "--lang=en", "--content", OLD);
    String why =
        "“inget-sådant” is neither a folder nor a revision that git knows in the content’s"
            + " folder.\n";
    assertEquals(new Ran(2, "", why), ran);
    assertEquals(2, Ran.run("diff", OLD, "--", "--all").code());
  }

  /** A repository whose content is as in one folder, committed, and then as in another. */
  @Test
  void aRevisionIsReadWithGit() throws IOException, InterruptedException {
    assumeTrue(git("--version"), "git is not installed");
    Path content = temp.resolve("mapp/innehåll");
    copy(Path.of(OLD), content);
    assertTrue(git("init", "-q") && git("add", "-A"));
    assertTrue(git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "Ett"));
    Ran unchanged = Ran.run("diff", "HEAD", "--content", content.toString());
    String shown = content.toString().replace('\\', '/');
    assertEquals(
        "Jämförde HEAD:" + shown + " med " + shown + ".\nInget skiljer.\n", unchanged.out());
    Files.delete(content.resolve("pages/om.md"));
    Ran ran = Ran.run("diff", "HEAD", "--content", content.toString(), "--format=json");
    assertEquals(0, ran.code());
    assertEquals(
        "/om/",
        JsonMapper.shared().readTree(ran.out()).get("pages").get(0).get("from").stringValue());
    Ran back = Ran.run("diff", shown, "HEAD", "--content", content.toString());
    assertTrue(back.out().contains("+ Om webbplatsen: /om/"), back.out());
  }

  @Test
  void aCommentHasRoomForItHoweverMuchThereIs() {
    DiffMarkdown markdown = new DiffMarkdown(Messages.in("sv"));
    Row row = new Row("|".repeat(400), Optional.of("ett"), Optional.empty());
    List<Row> rows = IntStream.range(0, 10_000).mapToObj(i -> row).toList();
    DiffSection section = new DiffSection("Värden", rows, Optional.empty());
    String text = markdown.write(List.of("Jämförde a med b."), List.of(section, section));
    assertTrue(text.length() <= DiffMarkdown.MOST, "" + text.length());
    assertTrue(text.contains("\n… och 9980 till.\n"), text);
    assertTrue(text.contains("| " + "\\|".repeat(300) + "… | ett | – |\n"));
  }

  private boolean git(String... words) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("git", "-C", temp.toString()));
    line.addAll(List.of(words));
    try {
      return new ProcessBuilder(line)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void copy(Path folder, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(folder.relativize(file).toString()));
      }
    }
  }
}
