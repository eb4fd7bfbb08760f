package se.utfall.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.dist.Sbom.Component;
import se.utfall.text.Fingerprint;

/** Holds the list of components against what has been packaged, file by file. */
@EnabledIfSystemProperty(named = Distribution.PROPERTY, matches = ".+")
class SbomIT {
  /**
   * Licences under which a library may travel with Utfall as a jar of its own, by what a library
   * calls them, with what THIRD-PARTY.md calls them. EUPL-1.2 names LGPL-2.1 as compatible; the
   * others ask for no more than that their notices are kept.
   */
  private static final Map<String, String> COMPATIBLE =
      Map.of(
          "Apache-2.0",
          "Apache-2.0",
          "MIT",
          "MIT",
          "BSD-2-Clause",
          "BSD-2-Clause",
          "GNU Lesser General Public Licence",
          "LGPL-2.1-or-later");

  @TempDir private static Path temp;
  private static Path home = Path.of("");
  private static List<Component> components = List.of();

  @BeforeAll
  static void unpack() throws IOException {
    assumeTrue(Sbom.isMade(), "SKIPPED: built offline, so there is no list of components");
    home = Distribution.packaged().unpack(temp);
    components = Sbom.in(home).components();
  }

  @Test
  void itListsEveryJarWithItsChecksumAndNoOther() throws IOException {
    SortedMap<String, String> packed = new TreeMap<>();
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      for (Path jar : jars.filter(jar -> !jar.endsWith("utfall.jar")).toList()) {
        packed.put(jar.getFileName().toString(), Fingerprint.of(Files.readAllBytes(jar)));
      }
    }
    SortedMap<String, String> listed = new TreeMap<>();
    components.forEach(one -> listed.put(one.jar(), one.sha256()));
    assertEquals(packed, listed);
  }

  @Test
  void everyLicenceIsCompatibleAndIsTheOneInTheListForReaders() throws IOException {
    List<String> rows =
        Files.readAllLines(home.resolve("THIRD-PARTY.md")).stream()
            .takeWhile(line -> !line.equals("## Needed only to build and test"))
            .filter(line -> line.startsWith("| "))
            .toList();
    for (Component one : components) {
      String licence = COMPATIBLE.getOrDefault(one.licence(), "none that we know");
      assertTrue(
          rows.stream().anyMatch(row -> isAbout(row, one) && row.contains("| " + licence + " |")),
          one.toString());
    }
  }

  /** A row names a library whole, or a part of Flexmark by its ending, beside its version. */
  private static boolean isAbout(String row, Component one) {
    String name = one.name().replaceFirst("flexmark-util(?=-)", "");
    return row.matches(".*[`:]" + name + "`.*") && row.contains(one.version());
  }

  /** Or else two packagings of the same source would differ. */
  @Test
  void itSaysNothingOfWhenItWasMade() throws IOException {
    assertFalse(Sbom.in(home).root().get("metadata").has("timestamp"));
  }
}
