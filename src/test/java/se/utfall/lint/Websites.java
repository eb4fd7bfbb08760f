package se.utfall.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.Build;
import se.utfall.CaseDate;
import se.utfall.Folders;
import se.utfall.text.Diagnostics;
import se.utfall.text.Severity;

/** The example, the guide and every whole site among the cases, built once for all lints. */
final class Websites {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path OUT = Path.of("target/lint");
  private static final List<Website> ALL = build();

  private Websites() {}

  static List<Website> all() {
    return ALL;
  }

  private static List<Website> build() {
    List<Website> sites = new ArrayList<>();
    sites.add(build("example", Path.of("content"), Path.of("templates"), LocalDate.of(2022, 6, 1)));
    sites.add(
        build("guide", Path.of("docs/guide"), Path.of("templates"), LocalDate.of(2026, 11, 22)));
    for (Path folder : cases()) {
      Path content = folder.resolve("content");
      Path templates = folder.resolve("templates");
      sites.add(build(folder.getFileName().toString(), content, templates, CaseDate.of(folder)));
    }
    return List.copyOf(sites);
  }

  /**
   * The cases that are held to a whole site, the one with every model of follow-up, the English one
   * and the one in two languages; but not the one whose publisher has written markup of its own.
   */
  private static List<Path> cases() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(
              f ->
                  Files.isDirectory(f.resolve("expected"))
                      || f.endsWith("seven-models")
                      || f.endsWith("english")
                      || f.endsWith("two-languages"))
          .filter(f -> !f.endsWith("template-own"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Website build(String name, Path content, Path templates, LocalDate date) {
    Path site = OUT.resolve(name);
    clear(site);
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(content, templates, site);
    new Build(folders, date, findings, stage -> {}).publish();
    assertEquals(
        List.of(),
        findings.sorted().stream().filter(d -> d.rule().severity() == Severity.ERROR).toList());
    return Website.read(name, site);
  }

  private static void clear(Path folder) {
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
