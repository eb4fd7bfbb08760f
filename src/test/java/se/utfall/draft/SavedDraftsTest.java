package se.utfall.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.Build;
import se.utfall.Folders;
import se.utfall.check.TextReview;
import se.utfall.model.Area;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;

/** Drafts that are saved as they are: every sentence is checked, and no word says too much. */
class SavedDraftsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/resources/cases/alingsas/content",
        "src/test/resources/cases/kalmar/content",
        "src/test/resources/cases/seven-models/content",
        "src/test/resources/cases/claims-page/content",
        "src/test/resources/cases/few-figures/content"
      })
  void areCoveredWholly(String content) throws IOException {
    Site site = build(copied(Path.of(content)), new Diagnostics()).orElseThrow();
    List<String> saved = site.surveys().stream().flatMap(s -> save(site, s)).toList();
    Diagnostics findings = new Diagnostics();
    List<TextReview> reviews =
        new Build(folders(), DAY, findings, stage -> {}).check().review().texts();
    assertEquals(List.of(), findings.sorted().stream().filter(SavedDraftsTest::isOurs).toList());
    List<String> open =
        reviews.stream()
            .filter(text -> saved.stream().anyMatch(text.path()::endsWith))
            .flatMap(text -> text.unchecked().stream())
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), open);
  }

  private static boolean isOurs(Diagnostic finding) {
    return finding.at().path().contains("commentary-") && finding.rule().id().startsWith("claim.");
  }

  private Stream<String> save(Site site, Survey survey) {
    return survey.areas().stream()
        .flatMap(
            area ->
                survey.editions().stream().flatMap(edition -> save(site, survey, area, edition)));
  }

  private Stream<String> save(Site site, Survey survey, Area area, Survey.Edition edition) {
    String own = site.publisher().shortName();
    Commission commission =
        new Commission(own, survey, area, edition.period(), DAY, site.wording());
    String file = "commentary-" + edition.period().toString().replace('/', '-') + ".md";
    String path = survey.slug() + "/" + area.slug() + "/" + file;
    return Drafter.draft(commission).stream()
        .map(
            draft -> {
              write(temp.resolve(path), draft);
              return path;
            });
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Optional<Site> build(Folders folders, Diagnostics findings) {
    return new Build(folders, DAY, findings, stage -> {}).site();
  }

  private Folders copied(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = temp.resolve(content.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return folders();
  }

  private Folders folders() {
    return new Folders(temp, Path.of("templates"), Path.of("none"));
  }
}
