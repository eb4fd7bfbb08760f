package se.utfall.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;

/** Whatever stands in a file, the decoder answers with findings. */
final class HostileInputTest {
  private static final int TRIES = 4000;
  private static final Path SEEDS = Path.of("src/test/resources/schema-seeds");
  private static final String PIECES =
      "{}[]:,-?&*!|>'\"%@`#~<\\ \t\r\n\u0000\u0007\u0085\u00a0\u2028\ufeff\ud83d\ude000123456789.eE+-aäx";
  private static final List<String> WORDS =
      List.of(
          "<<: *a\n",
          "&a ",
          "*a",
          "!!binary x",
          "!!int ",
          "? ",
          ": ",
          "- ",
          "---\n",
          "...\n",
          "\n",
          "%YAML 1.2\n",
          "%TAG ! x\n",
          "\"",
          "'",
          "|\n",
          ">-\n",
          "|9\n",
          "{",
          "[",
          "\\u",
          "\\ud83d",
          "null",
          "true",
          "1e999999999",
          "0x",
          "title: ",
          "updated: ",
          "  ",
          "\t",
          "# ");

  @ParameterizedTest
  @EnumSource
  void randomDamageIsReportedAndNeverThrown(DataFile kind) throws IOException {
    String seed = Files.readString(SEEDS.resolve(kind.file() + ".yaml"));
    Messages messages = Messages.in("sv");
    Random random = new Random(kind.name().hashCode());
    int faulty = 0;
    for (int i = 0; i < TRIES; i++) {
      List<Diagnostic> found = kind.decode(damage(seed, random), i % 3 == 0).sorted();
      found.forEach(finding -> assertFalse(messages.print(finding).isBlank()));
      faulty += found.isEmpty() ? 0 : 1;
    }
    assertTrue(faulty > TRIES / 2, "only " + faulty + " had findings");
  }

  @Test
  void randomDamageToAWholeFolderIsReportedAndNeverThrown(
      @org.junit.jupiter.api.io.TempDir Path dir) throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      damageFolder(dir, random);
      ContentReader.read(dir, new Diagnostics());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{a: ",
        "- ",
        "a: ",
        "a: [",
        "&a ",
        "*a ",
        "? ",
        "!a ",
        "a\n",
        "a: 1\n",
        "- a\n",
        "\"a\": {",
        "\"",
        "'",
        "|\n",
        "x",
        "1",
        "😀",
        "#\n",
        " ",
        "\t",
        "a: &b\n",
        "---\n",
        "{a, ",
        "[a, ",
        "{\"a\":1,",
        "a: 😀 ",
        "\\"
      })
  void aMillionBytesOfOneThingAreAFinding(String piece) {
    String text = piece.repeat(TextFile.MAX_DATA / piece.getBytes(UTF_8).length);
    assertFalse(DataFile.SITE.decode(text, false).sorted().isEmpty());
    assertFalse(DataFile.SITE.decode(text, true).sorted().isEmpty());
  }

  @Test
  void anAliasBombIsRefusedWithoutBeingUnfolded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(10) + "]\n");
    }
    Diagnostics findings = DataFile.SITE.decode(bomb.toString(), false);
    long aliases =
        findings.sorted().stream().filter(f -> f.rule().id().equals("yaml.alias")).count();
    assertEquals(30 + 29 * 10, aliases);
  }

  private static String damage(String seed, Random random) {
    StringBuilder text = new StringBuilder(seed);
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
        case 2 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
        case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        default -> text.replace(at, end, WORDS.get(random.nextInt(WORDS.size())));
      }
    }
    return text.toString();
  }

  private static void damageFolder(Path dir, Random random) throws IOException {
    for (Path file : exampleFiles()) {
      Path target = dir.resolve(Path.of("content").relativize(file).toString());
      Files.createDirectories(target.getParent());
      byte[] bytes = Files.readAllBytes(file);
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(target, bytes);
    }
  }

  private static List<Path> exampleFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
