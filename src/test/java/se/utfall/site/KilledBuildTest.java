package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.Main;

/**
 * The whole command, killed while it builds two versions of a site in turn; most kills are aimed at
 * the moments from the first file staged to the last one deleted. A longer run: {@code mvn test
 * -Dtest=KilledBuildTest -Dutfall.kills=250 -Dutfall.kills.content=content -Dutfall.kills.seed=7}.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledBuildTest {
  private static final int KILLS = Integer.getInteger("utfall.kills", 5);
  private static final long SEED = Long.getLong("utfall.kills.seed", 1);
  private static final Path CONTENT =
      Path.of(
          System.getProperty(
              "utfall.kills.content", "src/test/resources/cases/valid-yaml/content"));
  private static final int KILLED = 128 + 9;
  private static final long POLL = 100_000;
  private static final List<Aim> AIMS =
      List.of(
          Aim.ANYWHERE,
          Aim.STAGING,
          Aim.PUTTING_IN_PLACE,
          Aim.PUTTING_IN_PLACE,
          Aim.PUTTING_IN_PLACE);

  @TempDir private Path temp;
  private final Random random = new Random(SEED);
  private final Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
  private int finished;

  /** From where on the moment of a kill is drawn. */
  private enum Aim {
    ANYWHERE,
    STAGING,
    PUTTING_IN_PLACE;

    boolean isReached(Path folder) {
      Layout layout = new Layout(folder);
      return switch (this) {
        case ANYWHERE -> false;
        case STAGING -> Files.exists(layout.staging());
        case PUTTING_IN_PLACE -> Files.exists(layout.journal());
      };
    }

    void await(ChildProcess child, List<Path> folders) {
      while (this != ANYWHERE
          && child.process().isAlive()
          && folders.stream().noneMatch(this::isReached)) {
        LockSupport.parkNanos(POLL);
      }
    }
  }

  /** How far a killed build had come. */
  private enum Moment {
    BEFORE,
    STAGING,
    PUTTING_IN_PLACE,
    AFTER
  }

  @Test
  void everyFileIsWholeAndEveryPageHasWhatItAsksFor() throws Exception {
    TwoVersions versions = TwoVersions.of(CONTENT, temp);
    Path site = temp.resolve("site");
    versions.build(0, site);
    putAuthorsFile(site);
    killAll(versions, site, List.of(site));
  }

  @Test
  void aSiteThatIsSwitchedIsAlwaysOneVersion() throws Exception {
    TwoVersions versions = TwoVersions.of(CONTENT, temp);
    Path site = temp.resolve("site");
    List<Path> folders = List.of(temp.resolve("site-1"), temp.resolve("site-2"));
    for (int version = 0; version < 2; version++) {
      versions.build(version, site, "--switch");
      putAuthorsFile(folders.get(version));
    }
    killAll(versions, site, folders, "--switch");
  }

  private void killAll(TwoVersions versions, Path site, List<Path> folders, String... more)
      throws Exception {
    assertTrue(versions.asks() > 50, versions.asks() + " things that pages ask for");
    Map<String, String> contents = contents(versions);
    List<String> faults = new ArrayList<>();
    Map<Aim, Long> usual = usual(versions, site, folders, more);
    for (int version = 1; killed() < KILLS; version = 1 - version) {
      List<String> line = versions.line(version, site, more);
      if (!kill(line, folders, usual)) {
        continue;
      }
      for (Path folder : folders) {
        faults.addAll(folder.equals(site) ? faults(versions, folder) : List.of());
        assertEquals("mitt", Files.readString(folder.resolve("eget/anteckning.txt")));
      }
      if (!folders.contains(site)) {
        faults.addAll(mixture(versions, site.toRealPath()));
      }
      if (random.nextBoolean()) {
        finish(versions, version, site, more);
      }
    }
    System.out.printf(
        "%s %s: %d kills %s, %d builds afterwards like clean ones, %d faults %s%n",
        CONTENT, List.of(more), killed(), moments, finished, faults.size(), faults);
    assertEquals(List.of(), faults);
    assertEquals(contents, contents(versions));
  }

  private int killed() {
    return moments.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many nanoseconds a build takes from each aim on. */
  private static Map<Aim, Long> usual(
      TwoVersions versions, Path site, List<Path> folders, String... more) throws Exception {
    Map<Aim, Long> usual = new EnumMap<>(Aim.class);
    try (ChildProcess child = start(versions.line(1, site, more))) {
      for (Aim aim : Aim.values()) {
        aim.await(child, folders);
        usual.put(aim, System.nanoTime());
      }
      while (folders.stream().anyMatch(Aim.PUTTING_IN_PLACE::isReached)) {
        LockSupport.parkNanos(POLL);
      }
      long end = System.nanoTime();
      assertEquals(0, child.process().waitFor());
      usual.replaceAll((aim, since) -> end - since);
      return usual;
    }
  }

  /** False if the build was quicker than the kill. */
  private boolean kill(List<String> line, List<Path> folders, Map<Aim, Long> usual)
      throws Exception {
    Map<Path, String> before = manifests(folders);
    Aim aim = AIMS.get(random.nextInt(AIMS.size()));
    aim = folders.stream().anyMatch(aim::isReached) ? Aim.ANYWHERE : aim;
    try (ChildProcess child = start(line)) {
      aim.await(child, folders);
      LockSupport.parkNanos((long) (random.nextDouble() * usual.get(aim)));
      if (child.process().destroyForcibly().waitFor() != KILLED) {
        return false;
      }
    }
    moments.merge(moment(folders, before), 1, Integer::sum);
    return true;
  }

  private static ChildProcess start(List<String> line) throws IOException {
    return ChildProcess.start(Main.class, line.toArray(String[]::new));
  }

  private static Moment moment(List<Path> folders, Map<Path, String> before) throws IOException {
    if (folders.stream().anyMatch(Aim.PUTTING_IN_PLACE::isReached)) {
      return Moment.PUTTING_IN_PLACE;
    }
    if (!manifests(folders).equals(before)) {
      return Moment.AFTER;
    }
    return folders.stream().anyMatch(Aim.STAGING::isReached) ? Moment.STAGING : Moment.BEFORE;
  }

  private static Map<Path, String> manifests(List<Path> folders) throws IOException {
    Map<Path, String> manifests = new HashMap<>();
    for (Path folder : folders) {
      manifests.put(folder, Files.readString(new Layout(folder).manifest()));
    }
    return manifests;
  }

  private static List<String> faults(TwoVersions versions, Path folder) throws IOException {
    return versions.faults(TwoVersions.tree(folder));
  }

  /** What a reader sees of another version than the rest, but for assets of the one before. */
  private static List<String> mixture(TwoVersions versions, Path shown) throws IOException {
    SortedMap<String, String> tree = TwoVersions.tree(shown);
    List<String> faults = versions.faults(tree);
    tree.keySet().removeIf(path -> path.startsWith("assets/"));
    boolean isOne =
        Stream.of(0, 1)
            .map(versions::clean)
            .anyMatch(
                clean -> {
                  SortedMap<String, String> wanted = new TreeMap<>(clean);
                  wanted.keySet().removeIf(path -> path.startsWith("assets/"));
                  return tree.equals(wanted);
                });
    return isOne ? faults : Stream.concat(faults.stream(), Stream.of("a mixture")).toList();
  }

  /** Builds in peace, and once more since assets are kept one build longer. */
  private void finish(TwoVersions versions, int version, Path site, String... more)
      throws IOException {
    for (int i = 0; i < 3; i++) {
      versions.build(version, site, more);
    }
    assertEquals(versions.clean(version), TwoVersions.tree(site.toRealPath()));
    finished++;
  }

  private static void putAuthorsFile(Path site) throws IOException {
    Path own = Files.createDirectories(site.resolve("eget")).resolve("anteckning.txt");
    Files.writeString(own, "mitt");
  }

  private static Map<String, String> contents(TwoVersions versions) throws IOException {
    Map<String, String> all = new HashMap<>();
    for (int version = 0; version < 2; version++) {
      String name = version + " ";
      TwoVersions.tree(versions.content(version)).forEach((path, sum) -> all.put(name + path, sum));
    }
    return all;
  }
}
