package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;

/** The files in docs/format.md are together a content folder that builds without a remark. */
class FormatGuideTest {
  private static final Pattern FILE =
      Pattern.compile("```[a-z]+\n(?:# |<!-- )(content/\\S+)(?: -->)?\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theExampleOfTheGuideBuilds() throws IOException {
    assertEquals(13, write(Files.readString(Path.of("docs/format.md"))));
    Diagnostics findings = new Diagnostics();
    Folders folders =
        new Folders(folder.resolve("content"), Path.of("templates"), folder.resolve("site"));
    Summary summary = new Build(folders, LocalDate.of(2022, 6, 1), findings, stage -> {}).publish();
    assertEquals(List.of(), findings.sorted());
    assertEquals(13, summary.files());
  }

  private int write(String guide) throws IOException {
    Matcher files = FILE.matcher(guide);
    int count = 0;
    while (files.find()) {
      Path file = folder.resolve(files.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, files.group(2));
      count++;
    }
    return count;
  }
}
