package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile YAML, JSON, tables and pictures, each in a build of its own. */
class HostileDataTest {
  @TempDir private Path folder;
  private Workshop workshop;

  /** How an input gets into the content. */
  private interface Way {
    void put(Hostile one) throws IOException;
  }

  private void begin(String base) throws IOException {
    workshop = new Workshop(folder, base);
    assertEquals(0, workshop.build().code());
  }

  @Test
  void yaml() throws IOException {
    begin("small");
    List<String> site = workshop.read("site.yaml").lines().toList();
    all("yaml", one -> workshop.write("site.yaml", without(one, site) + one.text()));
  }

  @Test
  void json() throws IOException {
    begin("small");
    Files.delete(workshop.content().resolve("site.yaml"));
    all("json", one -> workshop.write("site.json", one.text()));
  }

  @Test
  void tables() throws IOException {
    begin("content");
    all("tables", one -> workshop.write("enkat/skola/N9.csv", one.text()));
  }

  @Test
  void pictures() throws IOException {
    begin("small");
    all(
        "pictures",
        one -> {
          String name = one.name().contains("another kind") ? "bild.png" : "bild.svg";
          workshop.fill(text -> text);
          workshop.write(name, one.text());
        });
  }

  private void all(String kind, Way way) throws IOException {
    List<Hostile> all = Hostile.all(kind);
    var known = Inspection.vocabulary(workshop.site());
    List<String> came = new ArrayList<>();
    for (Hostile one : all) {
      way.put(one);
      String rules = workshop.refused(one.name());
      if (rules.equals(Hostile.BUILT)) {
        assertEquals(List.of(), Inspection.faults(workshop.site(), known), one.name());
      }
      came.add(rules);
    }
    assertEquals(Hostile.expected(all), Hostile.outcomes(all, came));
  }

  /** The lines of a file but those whose keys stand in an input. */
  private static String without(Hostile one, List<String> lines) {
    return lines.stream()
        .filter(line -> !("\n" + one.text()).contains("\n" + line.split(" ", 2)[0]))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
