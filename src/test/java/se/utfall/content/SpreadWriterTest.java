package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.utfall.content.SpreadFile.Line;
import se.utfall.text.Diagnostics;

class SpreadWriterTest {
  private static final Path EXAMPLE = Path.of("content/kkik/barn-och-unga/N15436.csv");

  private static List<Line> lines(Path file) {
    Diagnostics findings = new Diagnostics();
    TextFile found = new TextFile(file.getFileName().toString(), file.toString(), file);
    List<Line> lines = SpreadReader.read(found, findings).orElseThrow().lines();
    assertEquals(List.of(), findings.sorted());
    return lines;
  }

  @Test
  void aFileThatIsReadAndWrittenIsTheSameInWhateverOrder() throws IOException {
    List<Line> lines = new ArrayList<>(lines(EXAMPLE));
    Collections.shuffle(lines, new Random(7));
    assertEquals(Files.readString(EXAMPLE), SpreadWriter.write(lines));
  }

  @Test
  void aNameWithACommaComesBackAsItWas() throws IOException {
    Line line =
        new Line(
            2, "X1", "0001", "Påhittad \"kommun\", öst", "2021", "T", Optional.of(BigDecimal.TEN));
    Path file = Files.createTempFile("utfall", ".csv");
    try {
      Files.writeString(file, SpreadWriter.write(List.of(line)));
      assertEquals(List.of(line), lines(file));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void theFingerprintTellsOneValueFromAnotherAndFromNone() {
    String one = SpreadWriter.fingerprint(List.of(line(Optional.of(new BigDecimal("1.0")))));
    assertNotEquals(one, SpreadWriter.fingerprint(List.of(line(Optional.of(BigDecimal.ONE)))));
    assertNotEquals(one, SpreadWriter.fingerprint(List.of(line(Optional.empty()))));
    assertNotEquals(one, SpreadWriter.fingerprint(List.of()));
  }

  private static Line line(Optional<BigDecimal> value) {
    return new Line(2, "X1", "0001", "Påhittad", "2021", "T", value);
  }
}
