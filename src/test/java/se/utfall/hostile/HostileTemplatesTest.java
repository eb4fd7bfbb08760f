package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that ask for more than words, each in place of the page that is not found. */
class HostileTemplatesTest {
  @TempDir private Path folder;

  @Test
  void noTemplateReachesBeyondTheWordsOfItsPage() throws IOException {
    Workshop workshop = new Workshop(folder, "small");
    Path templates = Files.createDirectory(folder.resolve("own"));
    Files.writeString(templates.resolve("raw.txt"), "${page.heading}");
    Files.writeString(folder.resolve("secret.ftlh"), "secret");
    Files.createSymbolicLink(templates.resolve("ut.ftlh"), folder.resolve("secret.ftlh"));
    List<Hostile> all = Hostile.all("templates");
    List<String> came = new ArrayList<>();
    for (Hostile one : all) {
      Files.writeString(templates.resolve("not-found.ftlh"), one.text());
      came.add(workshop.refused(one.name(), "--templates", templates.toString()));
    }
    assertEquals(Hostile.expected(all), Hostile.outcomes(all, came));
  }
}
