package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.Build;
import se.utfall.Folders;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Rule;

/** Made-up figures that were published, and that are others now. */
class RepublishingTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final Path CASE = Path.of("src/test/resources/cases/valid-yaml/content");

  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = temp.resolve("content");
    Files.createDirectories(content.resolve("prov/skola"));
    for (String name : List.of("site.yaml", "prov/survey.yaml", "prov/skola/indicators.yaml")) {
      Files.copy(CASE.resolve(name), content.resolve(name));
    }
  }

  @Test
  void whatIsAsItWasIsNoCorrection() throws IOException {
    assertEquals(
        List.of(), rules(published("own", 2021, "82.0"), published("similar", 2021, "81")));
  }

  @Test
  void whatWasPublishedIsReadFromTheSite() throws IOException {
    Diagnostics findings = new Diagnostics();
    Path site = temp.resolve("site");
    new Build(new Folders(content, Path.of("templates"), site), DAY, findings, stage -> {})
        .publish();
    assertEquals(List.of(), check(site));
    Path file = content.resolve("prov/skola/indicators.yaml");
    Files.writeString(file, Files.readString(file).replace("2021: 82", "2021: 83.5"));
    List<Diagnostic> found = check(site);
    assertEquals(List.of(Rule.CORRECTION_MISSING), found.stream().map(Diagnostic::rule).toList());
    assertTrue(said(found.get(0)).contains("2021 var 82, nu 83,5."), said(found.get(0)));
  }

  @Test
  void aNewFigureIsNoCorrection() throws IOException {
    assertEquals(List.of(), rules(published("own", 2019, "80")));
  }

  @Test
  void aChangedFigureMustBeWrittenDown() throws IOException {
    Files.writeString(
        content.resolve("prov/skola/kommentar.md"),
        "---\nedition: 2021\nupdated: 2021-12-01\n---\n\n[Fler trivs]{X1 2021 > 2019}.\n");
    List<Diagnostic> found = check(published("own", 2021, "79"), published("own", 2019, "80"));
    assertEquals(List.of(Rule.CORRECTION_MISSING), found.stream().map(Diagnostic::rule).toList());
    Diagnostic one = found.get(0);
    assertTrue(one.at().path().endsWith("indicators.yaml"), one.at().toString());
    assertEquals(13, one.at().line());
    String said = said(one);
    assertTrue(said.contains("2021 var 79, nu 82."), said);
    assertTrue(said.contains("    2021: 79"), said);
    assertTrue(said.contains("Byggde på den: "), said);
  }

  @Test
  void aClaimThatHasBecomeFalseHidesNothing() throws IOException {
    Files.writeString(
        content.resolve("prov/skola/kommentar.md"),
        "---\nedition: 2021\nupdated: 2021-12-01\n---\n\n[Färre trivs]{X1 2021 < 2019}.\n");
    assertEquals(
        List.of(Rule.CORRECTION_MISSING, Rule.CLAIM_FALSE), rules(published("own", 2021, "79")));
  }

  @Test
  void aFigureThatIsGoneMustBeWrittenDown() throws IOException {
    assertEquals(
        List.of(Rule.CORRECTION_MISSING, Rule.CORRECTION_MISSING),
        rules(published("own", 2017, "79"), published("women", 2021, "79")));
    assertEquals(
        List.of(Rule.CORRECTION_MISSING), rules(published("X7", "own", 2021, "79", "percent")));
  }

  @Test
  void anotherUnitIsAnotherFigure() throws IOException {
    assertEquals(
        List.of(Rule.CORRECTION_MISSING), rules(published("X1", "own", 2021, "82", "count")));
  }

  @Test
  void whatIsWrittenDownMayChange() throws IOException {
    correct("{2021: 79}");
    assertEquals(List.of(), rules(published("own", 2021, "79")));
    assertEquals(List.of(), rules(published("own", 2021, "82")));
    assertEquals(
        List.of(Rule.CORRECTION_MISSING),
        rules(published("own", 2019, "79"), published("own", 2021, "79")));
  }

  @Test
  void whatIsWrittenDownIsWhatWasPublished() throws IOException {
    correct("{2021: 78}");
    assertEquals(List.of(Rule.CORRECTION_WAS), rules(published("own", 2021, "79")));
  }

  @Test
  void aFigureThatIsWithheldNowIsNotTold() throws IOException {
    Path file = content.resolve("prov/skola/indicators.yaml");
    Files.writeString(file, Files.readString(file).replace("2021: 82", "2021: suppressed"));
    List<Diagnostic> found = check(published("own", 2021, "82"));
    assertEquals(List.of(Rule.CORRECTION_MISSING), found.stream().map(Diagnostic::rule).toList());
    String said = said(found.get(0)).replace(temp.toString(), "");
    assertTrue(!said.contains("82"), said);
    correct("{2021: suppressed}");
    assertEquals(List.of(), rules(published("own", 2021, "82")));
  }

  @Test
  void whereNothingWasPublishedThatIsSaid() throws IOException {
    assertEquals(
        List.of(Rule.PREVIOUS_ABSENT),
        check(temp.resolve("none")).stream().map(Diagnostic::rule).toList());
    Path page = Files.writeString(temp.resolve("page.json"), "<!doctype html>");
    assertEquals(List.of(Rule.PREVIOUS_FORM), check(page).stream().map(Diagnostic::rule).toList());
    Path other = Files.writeString(temp.resolve("other.json"), "{\"format\": 2, \"surveys\": []}");
    assertEquals(List.of(Rule.PREVIOUS_FORM), check(other).stream().map(Diagnostic::rule).toList());
  }

  private void correct(String was) throws IOException {
    String entry =
        "corrections:\n  - {date: 2022-01-01, kind: error, indicator: X1, was: %s, what: Ett prov.,"
            + " why: Ett prov.}\n";
    Files.writeString(content.resolve("corrections.yaml"), String.format(Locale.ROOT, entry, was));
  }

  private static String published(String series, int period, String value) {
    return published("X1", series, period, value, "percent");
  }

  private static String published(String id, String series, int period, String value, String unit) {
    return String.format(
        Locale.ROOT,
        "{\"id\": \"prov\", \"areas\": [{\"id\": \"skola\", \"indicators\": [{\"id\": \"%s\","
            + " \"title\": \"Elever som trivs\", \"series\": [{\"id\": \"%s\", \"unit\": \"%s\","
            + " \"figures\": [{\"period\": \"%d\", \"value\": %s}, {\"period\": \"2001\","
            + " \"value\": null, \"missing\": \"not-measured\"}]}]}]}]}",
        id,
        series,
        unit,
        period,
        value);
  }

  private List<Rule> rules(String... figures) throws IOException {
    return check(figures).stream().map(Diagnostic::rule).toList();
  }

  private List<Diagnostic> check(String... figures) throws IOException {
    String json = "{\"format\": 1, \"surveys\": [" + String.join(", ", figures) + "]}";
    Path site = temp.resolve("before");
    Files.createDirectories(site.resolve("data"));
    Files.writeString(site.resolve("data/resultat.json"), json);
    return check(site);
  }

  private List<Diagnostic> check(Path previous) {
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(content, Path.of("templates"), temp.resolve("site"));
    new Build(folders, DAY, findings, stage -> {}).over(Optional.of(previous)).check();
    return findings.sorted();
  }

  private static String said(Diagnostic one) {
    return Messages.in("sv").print(one);
  }
}
