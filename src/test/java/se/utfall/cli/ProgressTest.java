package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import se.utfall.Stage;
import se.utfall.text.Messages;

/** What is said while a build goes on, and that nothing of it stays. */
class ProgressTest {
  private static final String ERASE = "\r\u001b[K";

  private final StringWriter printed = new StringWriter();

  private Progress progress(boolean verbose) {
    return new Progress(Messages.in("sv"), new PrintWriter(printed), verbose);
  }

  @Test
  void nothingIsSaidOfWhatIsSoonDone() {
    try (Progress progress = progress(false)) {
      progress.accept(Stage.READ);
      progress.accept(Stage.CHECK);
      progress.accept(Stage.DONE);
    }
    assertEquals("", printed.toString());
  }

  @Test
  void whoeverWaitsSeesTheStageAndNothingStays() {
    try (Progress progress = progress(false)) {
      progress.accept(Stage.READ);
      progress.show();
      progress.accept(Stage.RENDER);
      progress.accept(Stage.DONE);
    }
    assertEquals(
        ERASE + "Läser innehållet …" + ERASE + "Gör sidorna …" + ERASE, printed.toString());
  }

  @Test
  void eachStageHasItsTimeIfSomebodyAsks() {
    try (Progress progress = progress(true)) {
      for (Stage stage : Stage.values()) {
        progress.accept(stage);
      }
    }
    assertEquals(
        """
        Läser innehållet: T s
        Kontrollerar: T s
        Gör sidorna: T s
        Skriver webbplatsen: T s
        """,
        printed.toString().replace(System.lineSeparator(), "\n").replaceAll("[0-9]+,[0-9]", "T"));
  }

  @Test
  void whatIsNotDoneWithTheLastStageIsToldItsTimeToo() {
    try (Progress progress = progress(true)) {
      progress.accept(Stage.READ);
    }
    assertEquals(1, printed.toString().lines().count());
  }
}
