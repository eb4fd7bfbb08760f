package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;

/**
 * Builds that remember files are the same as builds that read them all, whatever happens to the
 * files in between.
 */
class MemoryTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final LocalDate DATE = LocalDate.of(2022, 6, 1);
  private static final int ROUNDS = Integer.getInteger("memory.rounds", 30);
  private static final int LONG_AGO = 1_000_000;

  @TempDir private Path folder;
  private final Memory memory = Memory.lasting(Clock.systemUTC());
  private SortedMap<Path, String> whole = new TreeMap<>();

  @BeforeEach
  void copy() throws IOException {
    whole.putAll(texts(CASES.resolve("two-languages/content"), Path.of("content")));
    whole.putAll(texts(CASES.resolve("template-own/templates"), Path.of("templates")));
    whole.forEach(this::write);
  }

  private static Map<Path, String> texts(Path from, Path to) throws IOException {
    Map<Path, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(to.resolve(from.relativize(file)), Files.readString(file));
      }
    }
    return texts;
  }

  private void write(Path name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a build found and made. */
  private record Made(List<Diagnostic> found, SortedMap<String, String> files) {}

  private Made built(Optional<Memory> earlier) {
    Diagnostics findings = new Diagnostics();
    SortedMap<String, String> files = new TreeMap<>();
    Path content = folder.resolve("content");
    Folders folders =
        new Folders(content, "content", folder.resolve("templates"), folder.resolve("site"));
    Build build = new Build(folders, DATE, findings, stage -> {});
    earlier
        .map(build::remembering)
        .orElse(build)
        .preview()
        .ifPresent(site -> site.to(file -> files.put(file.path(), file.sha256())));
    return new Made(findings.sorted(), files);
  }

  @Test
  void whateverHappensToTheFiles() throws IOException {
    Random random = new Random(20_220_601);
    SortedMap<Path, String> now = whole;
    int published = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Damage damage = new Damage(random);
      SortedMap<Path, String> next = random.nextInt(3) == 0 ? whole : damage.of(now);
      replace(now, next, random);
      now = next;
      Made made = built(Optional.of(memory));
      assertEquals(built(Optional.empty()), made, "round " + round + ": " + damage);
      published += made.files().isEmpty() ? 0 : 1;
    }
    assertEquals(true, published >= ROUNDS / 4, "builds without errors: " + published);
  }

  /** Writes what has changed, sometimes as if long ago, and always at a time of its own. */
  private void replace(SortedMap<Path, String> now, SortedMap<Path, String> next, Random random)
      throws IOException {
    for (Path gone : now.keySet()) {
      if (!next.containsKey(gone)) {
        Files.delete(folder.resolve(gone));
      }
    }
    for (Map.Entry<Path, String> file : next.entrySet()) {
      if (!file.getValue().equals(now.get(file.getKey()))) {
        write(file.getKey(), file.getValue());
        age(folder.resolve(file.getKey()), random);
      }
    }
  }

  private static void age(Path file, Random random) throws IOException {
    Instant then = Instant.ofEpochSecond(1_600_000_000L + random.nextInt(LONG_AGO));
    Files.setLastModifiedTime(file, FileTime.from(random.nextBoolean() ? then : Instant.now()));
  }

  /** A text of the same length, saved in the same moment as the one that was read. */
  @Test
  void aFileJustSavedIsReadAgain() throws IOException {
    Path site = folder.resolve("content/site.yaml");
    String text = Files.readString(site);
    FileTime moment = FileTime.from(Instant.now());
    Files.setLastModifiedTime(site, moment);
    assertEquals(List.of(), built(Optional.of(memory)).found());
    String broken = text.replace("\n", " ").substring(0, text.length());
    Files.write(site, broken.getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(site, moment);
    Made made = built(Optional.of(memory));
    assertEquals(built(Optional.empty()), made);
    assertEquals(false, made.found().isEmpty());
  }
}
