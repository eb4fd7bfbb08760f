package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The workflows that {@code new workflow} begins: that they say what they mean to say. */
class WorkflowTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*(?:- )?utfall (.*)$");
  private static final Pattern ACTION = Pattern.compile("uses: (\\S+)");

  @TempDir private Path folder;

  private List<Path> workflows(String forge) throws IOException {
    Ran ran = Ran.run("new", "workflow", forge, folder.toString());
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    return written();
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static JsonNode read(Path file) throws IOException {
    return new YAMLMapper().readTree(Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({"github, 4", "gitlab, 5"})
  void everyCommandInThemCanBeRun(String forge, int commands) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : workflows(forge)) {
      assertTrue(read(file).isObject(), file.toString());
      COMMAND.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(found::add);
    }
    assertEquals(commands, found.size(), found.toString());
    for (String line : found) {
      List<String> words = List.of(line.replaceAll(" (>|\\|\\|) .*", "").split(" "));
      assertEquals("", CommandLines.fault(words), line);
    }
  }

  /** Nothing that a pull request can change is run with a right to write. */
  @Test
  void rightsAreTheLeast() throws IOException {
    workflows("github");
    JsonNode check = read(folder.resolve(".github/workflows/utfall-check.yml"));
    JsonNode publish = read(folder.resolve(".github/workflows/utfall-publish.yml"));
    for (JsonNode workflow : List.of(check, publish)) {
      assertEquals(Map.of("contents", "read"), rights(workflow));
    }
    assertFalse(check.path("jobs").path("check").has("permissions"));
    JsonNode comment = check.path("jobs").path("comment");
    assertEquals(Map.of("pull-requests", "write"), rights(comment));
    assertFalse(comment.toString().contains("checkout"));
    assertFalse(comment.toString().contains("utfall check"));
    assertFalse(publish.path("jobs").path("build").has("permissions"));
    JsonNode deploy = publish.path("jobs").path("deploy");
    assertEquals(Map.of("pages", "write", "id-token", "write"), rights(deploy));
  }

  private static Map<?, ?> rights(JsonNode node) {
    return new YAMLMapper().convertValue(node.path("permissions"), Map.class);
  }

  @Test
  void actionsAreTheForgesOwnOfAPinnedMajorVersion() throws IOException {
    for (Path file : workflows("github")) {
      List<String> actions =
          ACTION.matcher(Files.readString(file)).results().map(m -> m.group(1)).toList();
      assertFalse(actions.isEmpty());
      actions.forEach(action -> assertTrue(action.matches("actions/[a-z-]+@v[0-9]+"), action));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"github", "gitlab"})
  void whatIsDownloadedIsComparedWithItsChecksum(String forge) throws IOException {
    for (Path file : workflows(forge)) {
      String text = Files.readString(file);
      int fetched = text.indexOf("curl -fsSL -o");
      int compared = text.indexOf("sha256sum --check");
      int unpacked = text.indexOf("unzip -q");
      assertTrue(0 < fetched && fetched < compared && compared < unpacked, file.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"github", "gitlab"})
  void itSaysWhatIsStillToDoAndOverwritesNothing(String forge) throws IOException {
    Ran ran = Ran.run("new", "workflow", forge, folder.toString());
    assertTrue(ran.out().contains("UTFALL_ZIP"), ran.out());
    List<Path> files = written();
    Path first = Files.writeString(files.get(0), "mine: true\n");
    assertEquals(1, Ran.run("new", "workflow", forge, folder.toString()).code());
    assertEquals("mine: true\n", Files.readString(first));
  }

  @Test
  void anotherForgeIsRefused() {
    assertEquals(2, Ran.run("new", "workflow", "gitea", folder.toString()).code());
  }
}
