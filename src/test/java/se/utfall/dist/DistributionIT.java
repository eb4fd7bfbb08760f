package se.utfall.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the zip that has been packaged. */
@EnabledIfSystemProperty(named = Distribution.PROPERTY, matches = ".+")
class DistributionIT {
  private static final long MOST_BYTES = 25_000_000;
  private static final Pattern JAVA_OPTION = Pattern.compile("-(X\\S*?)(?=[\"=\\s]|$)");

  @TempDir private static Path temp;
  private static Distribution zip = new Distribution(Path.of(""));
  private static Path home = Path.of("");

  @BeforeAll
  static void unpack() throws IOException {
    zip = Distribution.packaged();
    home = zip.unpack(temp);
  }

  @Test
  void itIsSmall() throws IOException {
    long size = Files.size(zip.zip());
    assertTrue(size <= MOST_BYTES, size + " bytes");
  }

  /** Or else two packagings of the same source would differ. */
  @Test
  void everyFileHasTheSameTime() throws IOException {
    assertEquals(
        1, zip.entries().stream().map(ZipArchiveEntry::getLastModifiedTime).distinct().count());
  }

  @Test
  void itIsOneFolderWithWhatIsNeededToRunAndToPassOn() throws IOException {
    assertTrue(home.getFileName().toString().matches("utfall-[0-9].*"), home.toString());
    assertEquals(
        Set.of(
            "CHANGELOG.md",
            "LICENSE",
            "README.md",
            "THIRD-PARTY.md",
            "bin",
            "content",
            "docs",
            "lib",
            "licences",
            Sbom.FILE),
        Sbom.withIt(names(home)));
    assertEquals(Set.of("utfall", "utfall.cmd"), names(home.resolve("bin")));
    assertTrue(Files.isExecutable(home.resolve("bin/utfall")));
  }

  /** The jars are those that the first names, and the list of licences names each of them. */
  @Test
  void theJarsAreThoseOnTheClassPath() throws IOException {
    Set<String> named = new TreeSet<>(List.of("utfall.jar"));
    try (JarFile jar = new JarFile(home.resolve("lib/utfall.jar").toFile())) {
      String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
      named.addAll(List.of(path.split(" ")));
    }
    assertEquals(named, names(home.resolve("lib")));
    String licences = Files.readString(home.resolve("THIRD-PARTY.md"));
    for (String jar : named) {
      String library = jar.replaceAll("-[0-9].*", "").replaceAll("flexmark-util-(?!-)", "-");
      assertTrue(jar.equals("utfall.jar") || licences.contains(library), jar);
    }
  }

  @Test
  void linesEndAsTheSystemWantsThem() throws IOException {
    assertFalse(text("utfall").contains("\r"));
    assertFalse(Pattern.compile("(?<!\r)\n").matcher(text("utfall.cmd")).find());
  }

  /** The one for Windows can't be run here, so at least it asks Java for the same. */
  @Test
  void bothLaunchersStartJavaWithTheSameOptions() throws IOException {
    assertEquals(options("utfall"), options("utfall.cmd"));
    for (String launcher : List.of("utfall", "utfall.cmd")) {
      String script = text(launcher).replace('\\', '/');
      assertTrue(script.contains("/lib/utfall.jar\" se.utfall.Main"), launcher);
      assertTrue(script.contains("JAVA_HOME"), launcher);
      assertTrue(script.contains("JAVA_OPTS"), launcher);
      assertTrue(script.contains("UTFALL_OPTS"), launcher);
    }
  }

  /** Letters beyond ASCII mean different things in different consoles. */
  @Test
  void theLauncherForWindowsIsAscii() throws IOException {
    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(text("utfall.cmd")));
  }

  private static Set<String> options(String launcher) throws IOException {
    return JAVA_OPTION
        .matcher(text(launcher).replaceAll("(?m)^(#|rem ).*$|-XX:\\+Use\\.?\\*GC", ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(String launcher) throws IOException {
    return Files.readString(home.resolve("bin").resolve(launcher));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
