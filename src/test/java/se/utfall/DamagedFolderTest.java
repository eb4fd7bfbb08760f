package se.utfall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;

/**
 * However the seven models' folder is damaged, reading, checking and rendering it end in findings
 * or in pages: never in an exception, and never in pages beside an error. A longer run, which also
 * starts elsewhere: {@code mvn test -Dtest=DamagedFolderTest -Ddamage.builds=20000
 * -Ddamage.seed=1000000}.
 */
class DamagedFolderTest {
  private static final Path WHOLE = Path.of("src/test/resources/cases/seven-models/content");
  private static final LocalDate DATE = LocalDate.of(2022, 6, 1);
  private static final int BUILDS = Integer.getInteger("damage.builds", 60);
  private static final int SEED = Integer.getInteger("damage.seed", 0);

  private static final List<Messages> MESSAGES = List.of(Messages.in("sv"), Messages.in("en"));

  @TempDir private Path folder;

  @Test
  void noDamageIsBeyondSayingOrShowing() throws IOException {
    SortedMap<Path, String> whole = whole();
    change(Map.of(), whole);
    int shown = 0;
    for (int seed = SEED; seed < SEED + BUILDS; seed++) {
      Damage damage = new Damage(new Random(seed));
      SortedMap<Path, String> damaged = damage.of(whole);
      change(whole, damaged);
      shown += build("seed " + seed + ": " + damage) ? 1 : 0;
      change(damaged, whole);
    }
    assertTrue(shown > BUILDS / 10 && shown < BUILDS, shown + " were shown");
  }

  private boolean build(String what) {
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(content(), Path.of("templates"), folder.resolve("site"));
    try {
      Summary summary = new Build(folders, DATE, findings, stage -> {}).check();
      assertEquals(findings.hasErrors(), summary.pages() == 0, what);
      for (Messages messages : MESSAGES) {
        findings.sorted().forEach(f -> assertFalse(messages.print(f).isBlank(), what));
      }
      return !findings.hasErrors();
    } catch (RuntimeException | Error e) {
      return fail(what, e);
    }
  }

  private Path content() {
    return folder.resolve("outer/content");
  }

  /** Writes and deletes no more than what differs. */
  private void change(Map<Path, String> from, Map<Path, String> to) throws IOException {
    for (Path path : from.keySet()) {
      if (!to.containsKey(path)) {
        Files.delete(content().resolve(path));
      }
    }
    for (Map.Entry<Path, String> text : to.entrySet()) {
      if (!text.getValue().equals(from.get(text.getKey()))) {
        Path file = content().resolve(text.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, text.getValue().getBytes(UTF_8));
      }
    }
  }

  private static SortedMap<Path, String> whole() throws IOException {
    SortedMap<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(WHOLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(WHOLE.relativize(file), Files.readString(file));
      }
    }
    return texts;
  }
}
