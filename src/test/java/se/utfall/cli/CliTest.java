package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed, whole; times are written as {@code T}. */
class CliTest {
  private static final String CASES = "src/test/resources/cases/";

  @TempDir private Path temp;

  /** What a command line gave. */
  private record Said(int code, String out, String err) {}

  @Test
  void aBuildSaysWhatItReadAndWrote() {
    assertEquals(
        new Said(
            0,
            """
            Läste 3 filer i CONTENT: 1 undersökning, 1 område, 1 nyckeltal.
            Gjorde 7 sidor och 29 andra filer i SITE: 36 skrevs, 0 var oförändrade, 0 togs bort.
            Klart på T s.
            """,
            ""),
        run("valid-yaml", "build"));
    assertEquals(
        new Said(
            0,
            """
            Read 3 files in CONTENT: 1 survey, 1 area, 1 indicator.
            Made 7 pages and 29 other files in SITE: 0 written, 36 unchanged, 0 removed.
            Done in T s.
            """,
            ""),
        run("valid-yaml", "build", "--lang", "en"));
  }

  @Test
  void whoeverWantsItQuietReadsOnlyWhatIsWrong() {
    assertEquals(new Said(0, "", ""), run("valid-yaml", "build", "--quiet"));
    assertEquals(new Said(0, "", ""), run("valid-yaml", "check", "-q"));
    List<String> faults = run("percent-range", "check").err().lines().limit(4).toList();
    for (String command : List.of("check", "build")) {
      Said said = run("percent-range", command, "--quiet");
      assertEquals(1, said.code());
      assertEquals("", said.out());
      assertEquals(faults, said.err().lines().toList());
    }
    assertEquals(
        run("percent-range", "check", "--format=json"),
        run("percent-range", "check", "--format=json", "--quiet"));
  }

  @Test
  void whoeverWantsMoreReadsHowLongEachStepTook() {
    Said said = run("valid-yaml", "build", "--verbose", "--lang=en");
    assertEquals(
        List.of("Reading the content", "Checking", "Making the pages", "Writing the site"),
        said.err().lines().map(line -> line.replaceAll(": [0-9.]+ s$", "")).toList());
    assertEquals(3, run("valid-yaml", "check", "-v").err().lines().count());
    assertEquals(3, run("valid-yaml", "check", "-v", "-q").err().lines().count());
  }

  @Test
  void optionsWithoutACommandAreThoseOfABuild() {
    Said said = run("valid-yaml", "--lang=en");
    assertEquals("", said.err());
    assertEquals(0, said.code());
  }

  @Test
  void whatUtfallDidNotWriteIsNamed() throws IOException {
    run("valid-yaml", "build");
    Files.writeString(temp.resolve("site/egen.txt"), "");
    assertEquals(
        """
        Läste 3 filer i CONTENT: 1 undersökning, 1 område, 1 nyckeltal.
        Gjorde 7 sidor och 29 andra filer i SITE: 0 skrevs, 36 var oförändrade, 0 togs bort.
        I mappen finns 1 fil eller mapp som Utfall inte har skrivit och låter vara: egen.txt
        Klart på T s.
        """,
        run("valid-yaml", "build").out());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSiteThatIsALinkIsTurnedAtOnce() throws IOException {
    run("valid-yaml", "build", "--switch");
    assertEquals(
        """
        Läste 3 filer i CONTENT: 1 undersökning, 1 område, 1 nyckeltal.
        Gjorde 7 sidor och 29 andra filer i SITE: 36 skrevs, 0 var oförändrade, 0 togs bort.
        SITE leder nu till SITE-2.
        Klart på T s.
        """,
        run("valid-yaml", "build", "--switch").out());
    assertEquals(Path.of("site-2"), Files.readSymbolicLink(temp.resolve("site")));
    assertEquals(0, run("valid-yaml", "verify").code());
    String out = temp.resolve("site").toString();
    assertEquals(0, run("valid-yaml", "build", "--previous", out).code());
  }

  @Test
  void aCheckWritesNothing() {
    assertEquals(
        new Said(
            0,
            """
            Läste 3 filer i CONTENT: 1 undersökning, 1 område, 1 nyckeltal.
            Allt stämmer: 7 sidor kan byggas. Det tog T s.
            """,
            ""),
        run("valid-yaml", "check"));
    assertEquals(false, Files.exists(temp.resolve("site")));
  }

  @Test
  void valuesThatAreWithheldAreCounted() {
    assertEquals(
        """
        Läste 44 filer i CONTENT: 7 undersökningar, 23 områden, 34 nyckeltal.
        Döljer 11 värden i 4 nyckeltal: för få svar, eller så skulle de avslöja ett sådant värde.
        """,
        run("seven-models", "check")
            .out()
            .lines()
            .limit(2)
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void findingsAreCountedAndNothingIsPublished() {
    assertEquals(
        new Said(
            1,
            "",
            """
            CONTENT/prov/skola/indicators.yaml:13:19: fel: -1 procent ligger utanför 0–100. \
            [percent.range]
                Är det inte en andel, så välj en annan unit.
            CONTENT/prov/skola/indicators.yaml:13:29: fel: 100.1 procent ligger utanför 0–100. \
            [percent.range]
                Är det inte en andel, så välj en annan unit.
            2 fel, 0 varningar.
            Inget publicerades. SITE är som förut.
            """),
        run("percent-range", "build"));
    assertEquals(
        new Said(
            1,
            """
            Skipped:
                The pages were not made: the errors must be mended first. So there may be more \
            wrong in templates of your own than what is said here.
            """,
            """
            CONTENT/prov/skola/indicators.yaml:13:19: error: -1 percent is outside 0–100. \
            [percent.range]
                If it is not a share, choose another unit.
            CONTENT/prov/skola/indicators.yaml:13:29: error: 100.1 percent is outside 0–100. \
            [percent.range]
                If it is not a share, choose another unit.
            2 errors, 0 warnings.
            """),
        run("percent-range", "check", "--lang", "en"));
  }

  @Test
  void whatWasPublishedIsLeftAsItIsWhenSomethingIsWrong() throws IOException {
    run("valid-yaml", "build");
    SortedMap<Path, String> before = files();
    assertEquals(1, run("percent-range", "build").code());
    assertEquals(before, files());
    assertEquals(0, run("commentary-stale", "build").code());
    assertNotEquals(before, files());
  }

  /** Every file beneath the site's folder, the hidden ones too, with its bytes and its time. */
  private SortedMap<Path, String> files() throws IOException {
    SortedMap<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(temp.resolve("site"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = HexFormat.of().formatHex(Files.readAllBytes(file));
        files.put(file, Files.getLastModifiedTime(file) + " " + bytes);
      }
    }
    return files;
  }

  @Test
  void theSiteIsNotWrittenAmongTheContent() throws IOException {
    Path content = copied(Path.of(CASES + "valid-yaml/content"));
    Path site = content.resolve("site");
    assertEquals(
        new Said(
            1,
            "",
            """
            SITE: fel: Webbplatsen kan inte skrivas i mappen med innehållet. [site.in-content]
                Välj en mapp bredvid, till exempel site.
            1 fel, 0 varningar.
            Inget publicerades. SITE är som förut.
            """
                .replace("SITE", site.toString().replace('\\', '/'))),
        run(
            List.of(
                "build",
                "--content",
                content.toString(),
                "--site",
                site.toString(),
                "--templates",
                temp.resolve("none").toString())));
    assertFalse(Files.exists(site));
  }

  private Path copied(Path folder) throws IOException {
    Path copy = temp.resolve("innehåll");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(folder.relativize(file).toString()));
      }
    }
    return copy;
  }

  @Test
  void aDraftIsPrintedAndWhatToDoWithItBesideIt() {
    Said said = run("valid-yaml", "draft", "prov/skola", "2021");
    assertEquals(0, said.code());
    String first = "---\nedition: 2021\nupdated: 2022-06-01\n---\n\n## ";
    assertEquals(first, said.out().substring(0, first.length()));
    assertEquals(1, said.err().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "valid-yaml|skula|2021|Det finns inget område ”skula”. Menade du ”skola”?",
        "valid-yaml|prov/skol|2021|Det finns inget område ”prov/skol”. Menade du ”prov/skola”?",
        "valid-yaml|skola|2020|Prov har ingen mätning ”2020”. Det finns 2019, 2021. Menade du ”2021”?",
      })
  void whatCannotBeDraftedIsSaid(String name, String area, String edition, String fault) {
    assertEquals(new Said(2, "", fault + "\n"), run(name, "draft", area, edition));
  }

  @Test
  void anAreaWithoutIndicatorsIsNotDrafted() {
    String why = "Inget utkast: området Skola har inga nyckeltal för 2021.\n";
    assertEquals(new Said(1, "", why), run("area-in-words", "draft", "skola", "2021"));
  }

  @Test
  void faultyContentIsNotDrafted() {
    Said said = run("percent-range", "draft", "skola", "2021");
    assertEquals(1, said.code());
    assertEquals("", said.out());
    assertEquals(
        "Inget utkast: innehållet måste vara utan fel först.",
        said.err().lines().reduce((a, b) -> b).orElseThrow());
  }

  @Test
  void aDraftIsNeverWrittenOverAFile() throws IOException {
    Path content = copied(Path.of(CASES + "valid-yaml/content"));
    List<String> line =
        List.of("draft", "skola", "2021", "--write", "--content", content.toString());
    Path file = content.resolve("prov/skola/commentary-2021.md");
    assertEquals(0, run(line).code());
    String draft = Files.readString(file);
    assertEquals(1, run(line).code());
    assertEquals(draft, Files.readString(file));
  }

  @Test
  void aWarningIsSaidAndDoesNotStopABuild() {
    Said said = run("commentary-stale", "build");
    assertEquals(0, said.code());
    assertEquals("0 fel, 1 varning.", said.err().lines().reduce((a, b) -> b).orElseThrow());
  }

  @Test
  void aStrictBuildStopsAtAWarningAndSaysWhy() throws IOException {
    run("valid-yaml", "build");
    SortedMap<Path, String> before = files();
    Said said = run("commentary-stale", "build", "--strict");
    assertEquals(1, said.code());
    assertEquals(
        List.of(
            "Påståenden: 0 av 1 mening som låter som ett påstående är kontrollerad eller märkt (0 %)."),
        said.out().lines().toList());
    assertEquals(
        List.of(
            "0 fel, 1 varning. Med --strict räknas varningar som fel.",
            "Inget publicerades. SITE är som förut."),
        said.err().lines().skip(2).toList());
    assertEquals(before, files());
  }

  @Test
  void aStrictCheckStopsAtAWarningAndSaysWhy() {
    Said said = run("commentary-stale", "check", "--strict", "--lang=en");
    assertEquals(1, said.code());
    assertEquals(
        "Claims: 0 of 1 sentence that sounds like a claim is checked or marked (0%).",
        said.out().lines().reduce((a, b) -> b).orElseThrow());
    assertEquals(
        "0 errors, 1 warning. With --strict, warnings count as errors.",
        said.err().lines().reduce((a, b) -> b).orElseThrow());
  }

  @Test
  void aWaivedWarningIsNotCountedAndSaidLast() {
    String waived =
        """
            CONTENT/pages/om-siffrorna.md:7:9: Det saknas ett mellanslag före tecknet i ”80%”. \
        [text.percent] Undantagen till och med 2022-12-31: Påhittat skäl.
            CONTENT/prov/skola/kommentar.md:2:10: Kommentaren handlar om 2019, men det finns \
        värden för 2021. [commentary.stale] Undantagen till och med 2022-06-01: Påhittat skäl.
        """;
    Said said = run("waivers", "check", "--strict");
    assertEquals(0, said.code());
    assertEquals("2 varningar är undantagna i site.yaml.\n", said.err());
    String end = said.out().substring(said.out().indexOf("Hoppades över:"));
    assertEquals("Hoppades över:\n" + waived, end);
    assertEquals(0, run("waivers", "build", "--strict").code());
  }

  @Test
  void aWaiverEndsWithItsLastDay() {
    Said said = run("waivers", "check", "--strict", "--date=2022-06-02");
    assertEquals(1, said.code());
    assertEquals(
        List.of("commentary.stale", "waiver.expired"),
        said.err()
            .lines()
            .filter(line -> line.endsWith("]"))
            .map(line -> line.replaceAll(".*\\[|\\]", ""))
            .toList());
  }

  @Test
  void whatAnErrorHidesIsSaidToBeSkipped() {
    Said said = run("waiver-beside-error", "check", "--release", "--lang=en");
    assertEquals(1, said.code());
    assertEquals(
        """
        Skipped:
            It was not checked whether the waivers in site.yaml are needed: an error can hide the \
        warning that they are for.
            The checklist for publishing (--release) was not gone through: the errors must be \
        mended first.
            The pages were not made: the errors must be mended first. So there may be more wrong \
        in templates of your own than what is said here.
        """,
        said.out());
  }

  @Test
  void textsThatAreNotShownOrJudgedAreSaidToBeSkipped() throws IOException {
    Path content = copied(Path.of(CASES + "valid-yaml/content"));
    text(content, "prov/skola/gammal.md", "edition: 2019\nupdated: 2021-12-01");
    text(content, "prov/skola/ny.md", "edition: 2021\nupdated: 2021-12-01");
    String news = "date: 2022-06-02\ntitle: A\nkind: news\nsummary: B\ncontact: C";
    text(content, "news/nyhet.md", news);
    List<String> line = List.of("check", "--lang=en", "--content", content.toString());
    assertEquals(
        """
        Skipped:
            FOLDER/news/nyhet.md: the piece of news is shown from 2022-06-02 on.
            FOLDER/prov/skola/gammal.md: the commentary is not shown, as there is one on a later \
        edition.
        """,
        skipped(run(line).out(), content));
    String claims =
        "Claims and figures in the texts were not checked: the errors in the data must be mended"
            + " first.";
    text(content, "prov/skola/ny.md", "edition: 2021\nupdated: 2021-12-01\n---\n\n{{X1 2021}}");
    Files.writeString(content.resolve("site.yaml"), "title: A\n");
    assertTrue(run(line).out().contains(claims), run(line).out());
  }

  private static void text(Path content, String name, String matter) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + matter + "\n---\n\nPåhittad text.\n");
  }

  private static String skipped(String out, Path content) {
    return out.substring(out.indexOf("Skipped:"))
        .replace(content.toString().replace('\\', '/'), "FOLDER");
  }

  @Test
  void whatIsNotReadyIsNotPublished() throws IOException {
    assertEquals(0, run("release", "build").code());
    SortedMap<Path, String> before = files();
    Said said = run("release", "build", "--release");
    assertEquals(1, said.code());
    assertTrue(said.err().contains("[release.statement]"), said.err());
    assertEquals(before, files());
    assertEquals(0, run("release-ready", "check", "--release", "--strict").code());
  }

  @Test
  void strictnessChangesNothingWhereThereIsNoWarning() {
    assertEquals(run("valid-yaml", "check"), run("valid-yaml", "check", "--strict"));
    assertEquals(run("percent-range", "check"), run("percent-range", "check", "--strict"));
  }

  /** What is wrong in a template is found by making pages, which strictness must not prevent. */
  @Test
  void strictnessHidesNothing() throws IOException {
    Path template = temp.resolve("none/area.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "${nothing}");
    Said lenient = run("commentary-stale", "build");
    Said strict = run("commentary-stale", "build", "--strict");
    assertEquals(1, lenient.code());
    assertEquals(
        lenient.err().replace("1 varning.", "1 varning. Med --strict räknas varningar som fel."),
        strict.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bygg|”bygg” finns inte bland kommandon och val.|utfall",
        "chekc|”chekc” finns inte bland kommandon och val. Menade du ”check”?|utfall",
        "build --sit x|”--sit” finns inte bland kommandon och val. Menade du ”--site”?|utfall build",
        "build x|”x” finns inte bland kommandon och val.|utfall build",
        "check --lang se|”se” kan inte stå efter --lang.|utfall check",
        "build --content a --content b|--content står två gånger.|utfall build",
        "check --content|Efter --content ska det stå ett värde.|utfall check",
        "draft|OMRÅDE saknas.|utfall draft",
        "draft skola|MÄTNING saknas.|utfall draft",
        "build --date|Efter --date ska det stå ett värde.|utfall build",
        "build --date 1/6-2022|”1/6-2022” är inte ett datum. Efter --date skrivs dagen som år-månad-dag, till exempel 2022-06-01.|utfall build",
        "check --date=2022-6-1|”2022-6-1” är inte ett datum. Efter --date skrivs dagen som år-månad-dag, till exempel 2022-06-01.|utfall check",
        "build --date +12022-06-01|”+12022-06-01” är inte ett datum. Efter --date skrivs dagen som år-månad-dag, till exempel 2022-06-01.|utfall build",
        "due --within 90|”90” är ingen tid. Efter --within skrivs ett antal dagar, veckor, månader eller år: 90d, 8w, 6m, 1y.|utfall due",
        "build --date 2022-02-30|Dagen 2022-02-30 finns inte i kalendern.|utfall build",
      })
  void aWrongCommandLineIsExplained(String line, String fault, String command) {
    assertEquals(
        new Said(2, "", fault + "\nSkriv " + command + " --help för att se vad som finns.\n"),
        run(List.of(line.split(" "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--date=today|“today” is not a date. After --date the day is written year-month-day, for instance 2022-06-01.",
        "--date=2021-02-29|The calendar has no day 2021-02-29.",
      })
  void aWrongDateIsExplainedInEnglish(String option, String fault) {
    assertEquals(
        new Said(2, "", fault + "\nType utfall build --help to see what there is.\n"),
        run(List.of("build", "--lang=en", option)));
  }

  @Test
  void aLeapDayIsADay() {
    assertEquals(0, run("valid-yaml", "check", "--date", "2024-02-29").code());
  }

  @ParameterizedTest
  @CsvSource({
    "sv, utfall",
    "en, utfall",
    "sv, build",
    "en, build",
    "sv, check",
    "en, check",
    "sv, draft",
    "en, draft",
    "sv, diff",
    "en, diff",
    "sv, explain",
    "en, explain",
    "sv, due",
    "en, due",
    "sv, import",
    "en, import",
    "sv, import kolada",
    "en, import kolada",
    "sv, import csv",
    "en, import csv",
    "sv, import xlsx",
    "en, import xlsx",
    "sv, serve",
    "en, serve",
    "sv, new",
    "en, new",
    "sv, new site",
    "en, new site",
    "sv, new survey",
    "en, new survey",
    "sv, new area",
    "en, new area",
    "sv, new indicator",
    "en, new indicator",
    "sv, new news",
    "en, new news",
    "sv, new page",
    "en, new page",
    "sv, new workflow",
    "en, new workflow",
    "sv, completion",
    "en, completion"
  })
  void helpIsWhole(String language, String command) throws IOException {
    List<String> line = new ArrayList<>();
    if (!command.equals("utfall")) {
      line.addAll(List.of(command.split(" ")));
    }
    line.addAll(List.of("--help", "--lang", language));
    String name = command.replace(' ', '-') + "-" + language + ".txt";
    Path expected = Path.of("src/test/resources/cli/" + name);
    String help = run(line).out();
    assertEquals(Files.readString(expected), help);
  }

  private Said run(String name, String... options) {
    List<String> line = new ArrayList<>(List.of(options));
    line.addAll(List.of("--content", CASES + name + "/content"));
    line.addAll(List.of("--site", temp.resolve("site").toString()));
    line.addAll(List.of("--templates", temp.resolve("none").toString()));
    return run(line, name);
  }

  private Said run(List<String> line) {
    return run(line, "");
  }

  private Said run(List<String> line, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            line,
            Clock.fixed(Instant.parse("2022-06-01T10:00:00Z"), ZoneOffset.UTC),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(code, text(out, name), text(err, name));
  }

  private String text(ByteArrayOutputStream bytes, String name) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n")
        .replace(CASES + name + "/content", "CONTENT")
        .replace(temp.resolve("site").toString().replace('\\', '/'), "SITE")
        .replaceAll("[0-9]+[.,][0-9] s\\.", "T s.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "65536", "-1", "x", "123456789012"})
  void aPortIsANumberThatCanBeOne(String port) {
    Ran said = Ran.run("serve", "--port=" + port);
    assertEquals(2, said.code());
    assertTrue(said.err().startsWith("”" + port + "” är ingen port."), said.err());
  }
}
