package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for help in another way than by its option gets it too. */
class AskedHelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "hjälp",
        "Hjälp",
        "hja\u0308lp",
        "hj\uFFFD\uFFFDlp",
        "--hjälp",
        "-?",
        "/?"
      })
  void theHelpOfAllIsPrinted(String word) {
    assertEquals(Ran.run("--help"), Ran.run(word));
    assertEquals(0, Ran.run(word).code());
  }

  @ParameterizedTest
  @CsvSource({"help,check", "hjälp,check", "check,--hjälp"})
  void theHelpOfACommandIsPrinted(String first, String second) {
    assertEquals(Ran.run("check", "--help"), Ran.run(first, second));
  }

  @Test
  void anotherWordIsLeftAlone() {
    assertEquals(List.of("new", "page", "Hjälp"), AskedHelp.meant(List.of("new", "page", "Hjälp")));
    assertEquals(List.of(), AskedHelp.meant(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "new survey,NAMN saknas.",
    "explain,VAD saknas.",
    "draft,OMRÅDE saknas.",
    "diff,GAMMAL saknas.",
    "import csv,FIL saknas.",
    "new area,UNDERSÖKNING saknas."
  })
  void whatIsMissingIsSaidInTheLanguageOfTheHelp(String command, String said) {
    Ran ran = Ran.run(command.split(" "));
    assertEquals(2, ran.code());
    assertTrue(ran.err().startsWith(said + "\n"), ran.err());
  }
}
