package se.utfall.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;

/** Whatever stands in a table, its reader answers with findings. */
final class HostileTableTest {
  private static final int TRIES = 4000;
  private static final String HEADER = "kpi,municipality,municipality_title,period,gender,value\n";
  private static final String SEED =
      HEADER
          + "N1,0000,Riket,2021,T,80\n"
          + "N1,0114,\"Påhittad, 😀 \"\"by\"\"\",2021,K,81.5\n"
          + "N1,0114,Påhittad,2021,M,\n";
  private static final List<String> PIECES =
      List.of(
          ",", "\"", "\"\"", "\n", "\r", "\r\n", ";", "\t", "\u0000", "\ufeff", "😀", "0", "x", "-",
          " ");

  @TempDir Path dir;

  @Test
  void randomDamageIsReportedAndNeverThrown() throws IOException {
    Messages messages = Messages.in("sv");
    Random random = new Random(11);
    int faulty = 0;
    for (int i = 0; i < TRIES; i++) {
      List<Diagnostic> found = read(damage(random)).sorted();
      found.forEach(finding -> assertFalse(messages.print(finding).isBlank()));
      faulty += found.isEmpty() ? 0 : 1;
    }
    assertTrue(faulty > TRIES / 2 && faulty < TRIES, faulty + " had findings");
  }

  @Test
  void randomBytesAreReportedAndNeverThrown() throws IOException {
    Random random = new Random(13);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[1 + random.nextInt(3000)];
      random.nextBytes(bytes);
      assertFalse(read(bytes).sorted().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {",", "\"", "x", "\n", "\"\"", "\",\"", "N1,", ";", "😀", "\"\n", "\r", "a,b\n"})
  void aMillionBytesOfOneThingAreAFinding(String piece) throws IOException {
    String text = piece.repeat(1_000_000 / piece.getBytes(UTF_8).length);
    assertFalse(read(text.getBytes(UTF_8)).sorted().isEmpty());
    assertFalse(read((HEADER + text).getBytes(UTF_8)).sorted().isEmpty());
    assertFalse(read((SEED + "N1,0115,\"" + text).getBytes(UTF_8)).sorted().isEmpty());
  }

  @Test
  void aTableTooLargeIsRefusedUnread() throws IOException {
    byte[] bytes = new byte[SpreadReader.MAX_BYTES + 1];
    assertEquals(List.of("a.csv file.too-large"), said(read(bytes)));
  }

  @Test
  void aTableWithTooManyRowsIsReadToItsLimit() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i <= SpreadReader.MAX_ROWS; i++) {
      text.append("N").append(i).append(",0114,Påhittad,2021,T,1\n");
    }
    assertEquals(
        List.of("a.csv:" + (SpreadReader.MAX_ROWS + 2) + ":1 csv.rows"),
        said(read(text.toString().getBytes(UTF_8))));
  }

  @Test
  void aBrokenCharacterHasItsPlaceHoweverFarDown() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 5000; i++) {
      text.append("N").append(i).append(",0114,Påhittad,2021,T,\n\n");
    }
    byte[] start = text.append("N1,😀").toString().getBytes(UTF_8);
    byte[] bytes = Arrays.copyOf(start, start.length + 1);
    bytes[start.length] = (byte) 0xe5;
    assertEquals(List.of("a.csv:10002:5 file.encoding"), said(read(bytes)));
  }

  private static byte[] damage(Random random) {
    StringBuilder text = new StringBuilder(SEED);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(8));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        default -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      }
    }
    return text.toString().getBytes(UTF_8);
  }

  private Diagnostics read(byte[] bytes) throws IOException {
    Diagnostics findings = new Diagnostics();
    Path file = Files.write(dir.resolve("a.csv"), bytes);
    Optional<SpreadFile> read = SpreadReader.read(new TextFile("a.csv", "a.csv", file), findings);
    boolean empty = read.map(spread -> spread.lines().isEmpty()).orElse(true);
    assertTrue(!empty || findings.hasErrors(), "nothing was read and nothing said");
    return findings;
  }

  private static List<String> said(Diagnostics findings) {
    return findings.sorted().stream().map(f -> f.at() + " " + f.rule().id()).toList();
  }
}
