package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingIdsTest {
  private static final Pattern ID = Pattern.compile("\\bid=\"([a-z-]+)\"");

  @Test
  void equalWordsGetNumbers() {
    HeadingIds ids = new HeadingIds();
    assertEquals(
        List.of("skola", "skola-2", "skola-2-2", "section"),
        Stream.of("Skola", "Skola", "Skola 2", "!").map(ids::next).toList());
  }

  @Test
  void noHeadingTakesAnAnchorOfTheTemplates() throws IOException {
    Set<String> own = ofTemplates();
    assertTrue(own.contains("kommentar"));
    for (String id : own) {
      assertNotEquals(id, new HeadingIds().next(id));
    }
    assertEquals("kommentar-2", new HeadingIds().next("Kommentar"));
  }

  private static Set<String> ofTemplates() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
        ID.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(ids::add);
      }
    }
    return ids;
  }
}
