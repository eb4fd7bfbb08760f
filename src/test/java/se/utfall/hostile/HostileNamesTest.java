package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile names of files and folders, and links that lead out. */
class HostileNamesTest {
  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><path d=\"M0 0h2v1H0z\"/></svg>";
  private static final String PAGE = "---\ntitle: Namn\nupdated: 2022-05-02\n---\n\nPåhittat.\n";

  @TempDir private Path folder;
  private Workshop workshop;

  @BeforeEach
  void begin() throws IOException {
    workshop = new Workshop(folder, "small");
    assertEquals(0, workshop.build().code());
  }

  @Test
  void noNameLeadsOutOfTheContentOrTheSite() throws IOException {
    List<Hostile> all = Hostile.all("names");
    var known = Inspection.vocabulary(workshop.site());
    List<String> came = new ArrayList<>();
    for (Hostile one : all) {
      workshop.fill(text -> text);
      for (String name : one.parts()) {
        put(name);
      }
      String rules = workshop.refused(one.name());
      if (rules.equals(Hostile.BUILT)) {
        assertEquals(List.of(), Inspection.faults(workshop.site(), known), one.name());
      }
      came.add(rules);
    }
    assertEquals(Hostile.expected(all), Hostile.outcomes(all, came));
    try (Stream<Path> beside = Files.list(folder)) {
      assertEquals(2, beside.count(), "there is more than content and site");
    }
  }

  private void put(String name) throws IOException {
    String[] link = name.split(" => ");
    Path file = workshop.content().resolve(link[0]);
    Files.createDirectories(file.getParent());
    if (link.length > 1) {
      Files.createSymbolicLink(file, Path.of(link[1]));
    } else {
      Files.writeString(file, name.toLowerCase(Locale.ROOT).endsWith(".md") ? PAGE : DRAWING);
    }
  }
}
