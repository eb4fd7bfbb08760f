package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;

/** The files in docs/format.md are together a content folder that builds without a remark. */
class FormatGuideTest {
  @TempDir private Path folder;

  @Test
  void theExampleOfTheGuideBuilds() throws IOException {
    assertEquals(15, write(Files.readString(Path.of("docs/format.md"))));
    Diagnostics findings = new Diagnostics();
    Folders folders =
        new Folders(folder.resolve("content"), Path.of("templates"), folder.resolve("site"));
    Summary summary = new Build(folders, LocalDate.of(2022, 6, 1), findings, stage -> {}).publish();
    assertEquals(List.of(), findings.sorted());
    assertEquals(15, summary.files());
  }

  private int write(String guide) throws IOException {
    List<Fenced> files = Fenced.in(guide).stream().filter(f -> f.file().isPresent()).toList();
    for (Fenced block : files) {
      Path file = folder.resolve(block.file().orElseThrow());
      Files.createDirectories(file.getParent());
      Files.writeString(file, block.text());
    }
    return files.size();
  }
}
