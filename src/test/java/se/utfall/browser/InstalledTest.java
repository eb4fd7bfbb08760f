package se.utfall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A machine without a browser skips and says why; CI fails. */
class InstalledTest {
  @TempDir private Path folder;

  @Test
  void browserAndDriverAreFoundOnTheSearchPath() throws IOException {
    Path browser = program("chromium");
    assertEquals(Optional.empty(), Installed.on(folder.toString()));
    Path driver = program("chromedriver");
    String path = "/nowhere" + File.pathSeparator + folder;
    assertEquals(Optional.of(new Installed(browser, driver)), Installed.on(path));
  }

  @Test
  void withoutThemTestsAreSkippedAndSayWhatToInstall() {
    TestAbortedException skipped =
        assertThrows(
            TestAbortedException.class, () -> Installed.required(folder.toString(), false));
    assertTrue(skipped.getMessage().contains("apt-get install chromium chromium-driver"));
  }

  @Test
  void withoutThemCiFails() {
    assertThrows(AssertionFailedError.class, () -> Installed.required(folder.toString(), true));
  }

  private Path program(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }
}
