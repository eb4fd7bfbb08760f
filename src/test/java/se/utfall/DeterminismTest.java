package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whatever the machine is like. */
class DeterminismTest {
  private static final Path OWN_JDK = Path.of(System.getProperty("java.home"));

  @TempDir private Path folder;

  @Test
  void twoBuildsAreEqual() throws Exception {
    assertEquals(build("first", OWN_JDK, List.of()), build("second", OWN_JDK, List.of()));
  }

  @Test
  void languagePlaceTimeCharsetAndFontsChangeNothing() throws Exception {
    List<String> elsewhere =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Tokyo",
            "-Dfile.encoding=ISO-8859-1",
            "-Dsun.awt.fontconfig=/nowhere",
            "-Dsun.java2d.fontpath=/nowhere");
    assertEquals(build("here", OWN_JDK, List.of()), build("elsewhere", OWN_JDK, elsewhere));
  }

  @Test
  void theNewestJdkBesideThisOneGivesTheSameBytes() throws Exception {
    Optional<Path> newest = newestJdk();
    Assumptions.assumeTrue(
        newest.isPresent(), "no other JDK is installed beside " + OWN_JDK.getFileName());
    assertEquals(
        build("own", OWN_JDK, List.of()), build("newest", newest.orElseThrow(), List.of()));
  }

  private Map<String, String> build(String name, Path jdk, List<String> options) throws Exception {
    Path site = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "se.utfall.Main"));
    command.addAll(List.of("build", "--site", site.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(0, process.waitFor());
    Map<String, String> files = hashes(site);
    assertFalse(files.isEmpty());
    return files;
  }

  private static Map<String, String> hashes(Path site) throws Exception {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        hashes.put(site.relativize(file).toString(), HexFormat.of().formatHex(hash));
      }
    }
    return hashes;
  }

  /** The JDK with the highest version beside this one, links to it left out. */
  private static Optional<Path> newestJdk() throws IOException {
    Path own = OWN_JDK.toRealPath();
    Path home = own.getParent();
    if (home == null) {
      return Optional.empty();
    }
    try (Stream<Path> beside = Files.list(home)) {
      return beside
          .filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
          .filter(jdk -> Files.isRegularFile(jdk.resolve("release")))
          .filter(jdk -> version(jdk) > Runtime.version().feature())
          .max(Comparator.comparingInt(DeterminismTest::version));
    }
  }

  private static int version(Path jdk) {
    try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("JAVA_VERSION=\"([0-9]+).*", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
