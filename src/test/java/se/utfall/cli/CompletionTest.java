package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bash offers after the words that have been typed, the last of them begun. */
class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path temp;
  private Path script = Path.of("");

  @BeforeEach
  void write() throws IOException {
    assumeTrue(Files.isExecutable(BASH), "no " + BASH);
    script = Files.writeString(temp.resolve("utfall.bash"), Ran.run("completion", "bash").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ch|check",
        "b|build",
        "due --fo|--format",
        "due --format |json text",
        "import |csv kolada xlsx",
        "import ko|kolada",
        "new s|site survey",
        "new site --m|--municipality",
        "build --q|--quiet",
        "build --content x --st|--strict",
        "completion |bash zsh",
        "build --no-such|''"
      })
  void itOffersWhatThereIs(String line, String offered) throws Exception {
    Set<String> expected = new TreeSet<>(List.of(offered.split(" ")));
    expected.remove("");
    assertEquals(expected, offers(line));
  }

  @Test
  void everyCommandIsOffered() throws Exception {
    Set<String> commands = offers("");
    assertTrue(
        commands.containsAll(
            List.of("build", "check", "serve", "new", "draft", "import", "diff", "explain", "due")),
        commands.toString());
  }

  @Test
  void bothShellsReadTheSameScript() throws IOException {
    assertEquals(Files.readString(script), Ran.run("completion", "zsh").out());
    assertEquals(2, Ran.run("completion", "fish").code());
  }

  private Set<String> offers(String typed) throws IOException, InterruptedException {
    List<String> words = List.of(("utfall " + typed).split(" ", -1));
    String ask =
        """
        compopt() { :; } # which bash has only for a line that is really typed
        . "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        _complete_utfall; printf '%s\\n' "${COMPREPLY[@]}"
        """;
    Process bash =
        new ProcessBuilder(
                Stream.concat(
                        List.of(BASH.toString(), "-c", ask, script.toString()).stream(),
                        words.stream())
                    .toList())
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), said);
    Set<String> offered = new TreeSet<>(said.lines().map(String::strip).toList());
    offered.remove("");
    return offered;
  }
}
