package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.cli.SpeechOptions.Color;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** When there are colours, and that they change nothing else. */
class TerminalTest {
  @ParameterizedTest
  @CsvSource({
    "'out,err', TERM,           xterm, auto,   true,  true",
    "'out,err', TERM,           dumb,  auto,   false, false",
    "'out',     TERM,           xterm, auto,   true,  false",
    "',err',    TERM,           xterm, auto,   false, true",
    "'',        TERM,           xterm, auto,   false, false",
    "'',        TERM,           xterm, always, true,  true",
    "'out,err', TERM,           xterm, never,  false, false",
    "'out,err', NO_COLOR,       1,     auto,   false, false",
    "'out,err', NO_COLOR,       '',    auto,   true,  true",
    "'out,err', NO_COLOR,       1,     always, true,  true",
    "'',        CLICOLOR_FORCE, 1,     auto,   true,  true",
    "'',        CLICOLOR_FORCE, 0,     auto,   false, false",
    "'',        CLICOLOR_FORCE, 1,     never,  false, false"
  })
  void coloursAreWhereTheyAreWanted(
      String streams, String variable, String value, Color color, boolean out, boolean err) {
    Terminal terminal = Terminal.of(streams, Map.of(variable, value));
    assertEquals(out, terminal.isColored(Terminal.OUT, color));
    assertEquals(err, terminal.isColored(Terminal.ERR, color));
  }

  @Test
  void noColorGoesBeforeForce() {
    Terminal terminal = Terminal.of("out", Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"));
    assertEquals(false, terminal.isColored(Terminal.OUT, Color.auto));
  }

  @Test
  void aFindingIsTheSameInColours() {
    Diagnostics findings = new Diagnostics();
    findings.add(new Position("content/a.md", 3, 1), Rule.FOLDER_ABSENT);
    Diagnostic finding = findings.sorted().get(0);
    Messages plain = Messages.in("sv");
    String inked = plain.with(new Ink()).print(finding);
    assertEquals(
        "\u001b[1mcontent/a.md:3:1\u001b[0m: \u001b[1;31mfel\u001b[0m: Mappen finns inte."
            + " \u001b[36m[folder.absent]\u001b[0m",
        inked.lines().findFirst().orElseThrow());
    assertEquals(plain.print(finding), inked.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void helpHasColoursOnlyIfAsked() {
    assertEquals(true, Ran.run("--help", "--color=always").out().contains("\u001b["));
    assertEquals(false, Ran.run("--help").out().contains("\u001b["));
  }
}
