package se.utfall.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.Build;
import se.utfall.Folders;
import se.utfall.claim.Judge;
import se.utfall.claim.Scene;
import se.utfall.model.Area;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.Diagnostics;

/** Drafts of whole areas, with the figures of the demo and of made-up municipalities. */
class DraftsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Path GOLDEN = Path.of("src/test/resources/drafts");

  @ParameterizedTest
  @ValueSource(strings = {"barn-och-unga", "stod-och-omsorg", "samhalle-och-miljo"})
  void theDemosAreasReadWell(String area) throws IOException {
    Site site = site(Path.of("content"));
    Survey survey = site.surveys().stream().filter(s -> s.slug().equals("kkik")).findFirst().get();
    Area found = survey.areas().stream().filter(a -> a.slug().equals(area)).findFirst().get();
    assertEquals(
        Files.readString(GOLDEN.resolve(area + ".md")),
        draft(site, survey, found, new Period(2021)).orElseThrow());
  }

  @TestFactory
  Stream<DynamicTest> everyAreaAndEditionCanBeDrafted() {
    return Stream.of(
            "content",
            "src/test/resources/cases/alingsas/content",
            "src/test/resources/cases/kalmar/content",
            "src/test/resources/cases/seven-models/content")
        .map(Path::of)
        .flatMap(content -> tests(content, site(content)));
  }

  private static Stream<DynamicTest> tests(Path content, Site site) {
    return site.surveys().stream()
        .flatMap(
            survey ->
                survey.areas().stream()
                    .flatMap(
                        area ->
                            survey.editions().stream()
                                .map(Survey.Edition::period)
                                .map(period -> test(content, site, survey, area, period))));
  }

  private static DynamicTest test(
      Path content, Site site, Survey survey, Area area, Period period) {
    String name = content + " " + survey.slug() + "/" + area.slug() + " " + period;
    return DynamicTest.dynamicTest(name, () -> check(site, survey, area, period));
  }

  private static void check(Site site, Survey survey, Area area, Period period) {
    Optional<String> draft = draft(site, survey, area, period);
    draft.ifPresent(text -> check(text, site, survey, area, period));
  }

  private static void check(String draft, Site site, Survey survey, Area area, Period period) {
    DraftRules.check(draft);
    Scene scene =
        new Scene(
            site.surveys(),
            Optional.of(survey),
            Optional.of(area),
            Optional.empty(),
            Optional.of(period),
            site.wording());
    DraftRules.holds(draft, new Judge(scene));
  }

  private static Optional<String> draft(Site site, Survey survey, Area area, Period period) {
    String own = site.publisher().shortName();
    return Drafter.draft(new Commission(own, survey, area, period, DAY, site.wording()));
  }

  private static Site site(Path content) {
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(content, Path.of("templates"), Path.of("none"));
    Optional<Site> site = new Build(folders, DAY, findings, stage -> {}).site();
    assertEquals(List.of(), findings.hasErrors() ? findings.sorted() : List.of());
    return site.orElseThrow();
  }
}
