package se.utfall.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.card.CardSamples;
import se.utfall.card.Cards;

/**
 * Drawing in a process of its own, under another language, place, time and charset, and where no
 * font can be found: the same bytes, and the system's fonts were never asked for. The same by hand,
 * on any JDK: run {@link NoFontsTest} with {@code -Xlog:class+load -Dsun.awt.fontconfig=/nowhere}.
 */
class NoFontsTest {

  /** Prints all drawings. */
  public static void main(String[] args) {
    byte[] all = drawings().getBytes(StandardCharsets.UTF_8);
    System.out.write(all, 0, all.length);
    System.out.flush();
  }

  @Test
  void drawingIsTheSameElsewhereAndNeverAsksForFonts(@org.junit.jupiter.api.io.TempDir Path folder)
      throws Exception {
    Path log = folder.resolve("classes.log");
    assertEquals(drawings(), drawnElsewhere(log));
    assertEquals(List.of(), fontClasses(log));
  }

  private static String drawings() {
    return Stream.concat(Drawing.all().map(Drawing::svg), cards())
        .collect(Collectors.joining("\n"));
  }

  /** The pictures for shared links, by their bytes. */
  private static Stream<String> cards() {
    Cards cards = CardSamples.cards();
    return CardSamples.all(60).stream().map(card -> HexFormat.of().formatHex(cards.png(card)));
  }

  private static String drawnElsewhere(Path log) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-Djava.awt.headless=true",
                "-Dsun.awt.fontconfig=/nowhere",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                NoFontsTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return out;
  }

  private static List<String> fontClasses(Path log) throws IOException {
    try (var lines = java.nio.file.Files.lines(log, StandardCharsets.UTF_8)) {
      return lines
          .filter(
              line ->
                  line.matches(
                      ".* sun\\.(font|awt)\\.\\w*(FontManager|FontConfig|Fontconfig)\\w* .*"))
          .toList();
    }
  }
}
