package se.utfall.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The browser and its driver on this machine; where they lack, tests are skipped, but fail in CI.
 */
record Installed(Path browser, Path driver) {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  static final String MISSING =
      "No Chromium with its driver on this machine (Debian: apt-get install chromium chromium-driver),"
          + " so nothing is known about how the pages hold in a browser.";

  /** What the folders of a search path hold. */
  static Optional<Installed> on(String searchPath) {
    return BROWSERS.stream()
        .flatMap(name -> programs(searchPath, name))
        .findFirst()
        .flatMap(
            browser ->
                programs(searchPath, "chromedriver")
                    .findFirst()
                    .map(driver -> new Installed(browser, driver)));
  }

  /** The same, or the reason why what needs it is skipped; in CI that it fails. */
  static Installed required(String searchPath, boolean ci) {
    Optional<Installed> found = on(searchPath);
    if (found.isEmpty() && ci) {
      throw new AssertionFailedError(MISSING);
    }
    return found.orElseThrow(() -> new TestAbortedException(MISSING));
  }

  private static Stream<Path> programs(String searchPath, String name) {
    return Stream.of(searchPath.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }
}
