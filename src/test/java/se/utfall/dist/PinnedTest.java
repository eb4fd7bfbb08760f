package se.utfall.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is downloaded to build Utfall is of one version each, and its checksums are demanded. */
class PinnedTest {
  /** Plugins that Maven runs up to {@code verify} though nobody names them. */
  private static final Set<String> OF_THE_LIFECYCLE =
      Set.of(
          "maven-clean-plugin",
          "maven-resources-plugin",
          "maven-compiler-plugin",
          "maven-surefire-plugin",
          "maven-jar-plugin");

  private static Document pom() throws IOException {
    return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
  }

  @Test
  void everyPluginAndLibraryHasOneVersion() throws IOException {
    List<String> loose = new ArrayList<>();
    for (Element one : pom().select("plugin, dependency, path")) {
      String version = version(one);
      if (!version.matches("[0-9]+(\\.[0-9]+)+")) {
        loose.add(one.selectFirst("> artifactId").text() + " " + version);
      }
    }
    // Its version is that of junit-bom.
    assertEquals(List.of("junit-jupiter "), loose);
  }

  private static String version(Element one) throws IOException {
    Element version = one.selectFirst("> version");
    String text = version == null ? "" : version.text();
    return text.startsWith("${")
        ? pom().selectFirst("properties").getElementsByTag(text.replaceAll("[${}]", "")).text()
        : text;
  }

  @Test
  void pluginsThatNobodyNamesAreNamed() throws IOException {
    Set<String> missing = new TreeSet<>(OF_THE_LIFECYCLE);
    missing.removeAll(pom().select("plugin > artifactId").eachText());
    assertEquals(Set.of(), missing);
  }

  /** {@code -C}: a download whose checksum is another, or is missing, fails the build. */
  @Test
  void checksumsAreDemanded() throws IOException {
    assertTrue(Files.readAllLines(Path.of(".mvn/maven.config")).contains("-C"));
  }

  @Test
  void thereIsNoPlaceToDownloadFromButTheUsual() throws IOException {
    assertEquals(List.of(), pom().select("repository, pluginRepository").eachText());
  }
}
