package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;

final class ContentReaderTest {
  private static final Path EXAMPLE = Path.of("content");
  private static final Path CASES = Path.of("src/test/resources/content-cases");

  @TempDir Path dir;

  @Test
  void theExampleHasNoFaults() {
    assertEquals(List.of(), findings(EXAMPLE));
  }

  @Test
  void filesAndFoldersComeInTheOrderOfTheirNames() {
    Content content = read(CASES.resolve("good/content"));
    assertEquals(List.of("kkik"), content.surveys().stream().map(SurveyFolder::name).toList());
    SurveyFolder survey = content.surveys().get(0);
    assertEquals(List.of("skola"), survey.areas().stream().map(AreaFolder::name).toList());
    assertEquals(
        List.of("bilder/logga.svg", "kkik/bild.PNG"),
        content.assets().stream().map(Content.Asset::name).sorted().toList());
    assertEquals(6, content.files());
  }

  @Test
  void aValueKnowsItsPlaceAndIsExactlyWhatItsAuthorWrote() {
    Content content = read(CASES.resolve("good-json/content"));
    AreaFolder area = content.surveys().get(0).areas().get(0);
    List<ValueEntry> values =
        area.file().orElseThrow().indicators().get(0).values().get(0).values();
    String path = CASES + "/good-json/content/kkik/skola/indicators.json";
    assertEquals(
        List.of(
            value(
                Field.of(new Position(path, 4, 23), "2017"),
                Field.of(
                    new Position(path, 4, 31),
                    new Figure(Optional.empty(), Optional.of("not-measured"), Optional.empty()))),
            value(
                Field.of(new Position(path, 4, 47), "2019"),
                Field.of(new Position(path, 4, 55), number("80.5"))),
            value(
                Field.of(new Position(path, 4, 61), "2021"),
                Field.of(new Position(path, 4, 69), number("-0.25")))),
        values);
  }

  @Test
  void registerNewsAndTablesAreReadWithTheirPlaces() {
    Content content = read(CASES.resolve("good-register/content"));
    assertEquals(List.of("kkik"), content.surveys().stream().map(SurveyFolder::name).toList());
    assertEquals(
        List.of("GRN"),
        content.register().orElseThrow().boards().stream().map(board -> board.id().get()).toList());
    assertEquals(
        List.of("2022-06-03-rubrik NEWS"),
        content.news().stream().map(file -> file.name() + " " + file.kind()).toList());
    String path = CASES + "/good-register/content/kkik/skola/n1.csv";
    assertEquals(
        List.of(
            new SpreadFile(
                path,
                "n1.csv",
                List.of(
                    line(2, "0000", "Riket", "T", Optional.of("80")),
                    line(3, "0114", "Påhittad", "T", Optional.of("81.50")),
                    line(4, "0114", "Påhittad", "K", Optional.empty())))),
        content.surveys().get(0).areas().get(0).spreads());
    assertEquals(6, content.files());
  }

  @Test
  void aTableMayHaveItsColumnsInAnyOrderAndAByteOrderMark() {
    Content content = read(CASES.resolve("csv/content"));
    SpreadFile spread =
        content.surveys().get(0).areas().get(0).spreads().stream()
            .filter(file -> file.name().equals("bra.csv"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            line(2, "0114", "Påhittad, stad", "T", Optional.of("81.50")),
            line(3, "0114", "Påhittad, stad", "K", Optional.empty())),
        spread.lines());
  }

  @Test
  void aTableHoldsEachOfItsNamesOnce() {
    Content content = read(CASES.resolve("good-register/content"));
    List<SpreadFile.Line> lines = content.surveys().get(0).areas().get(0).spreads().get(0).lines();
    assertSame(lines.get(1).title(), lines.get(2).title());
    assertSame(lines.get(0).kpi(), lines.get(2).kpi());
  }

  @Test
  void thePathIsShownAsTyped() throws IOException {
    write("site.yaml", "titel: x");
    assertEquals(dir + "/site.yaml:1:1", findings(dir).get(0));
    Path relative = Path.of("").toAbsolutePath().relativize(dir);
    assertEquals(relative + "/site.yaml:1:1", findings(relative).get(0));
  }

  @Test
  void anAbsentFolderIsAFinding() {
    assertEquals(List.of(dir + "/nej folder.absent"), said(dir.resolve("nej")));
  }

  @Test
  void aFileInPlaceOfTheFolderIsAFinding() throws IOException {
    write("innehåll", "x");
    assertEquals(List.of(dir + "/innehåll folder.absent"), said(dir.resolve("innehåll")));
  }

  @Test
  void anEmptyFolderIsAFinding() throws IOException {
    Files.createDirectories(dir.resolve("kkik/skola"));
    write(".gitkeep", "");
    assertEquals(List.of(dir + " folder.empty"), said(dir));
  }

  @Test
  void aFolderOfPicturesIsNoSurvey() throws IOException {
    copySite();
    write("bilder/djupt/bild.svg", "<svg/>");
    Files.createDirectories(dir.resolve("tom"));
    assertEquals(List.of(), said(dir));
    assertEquals(List.of(), read(dir).surveys());
  }

  @Test
  void aLinkThatLeavesTheFolderIsRefused(@TempDir Path outside) throws IOException {
    copySite();
    Files.writeString(outside.resolve("hemligt.svg"), "<svg/>");
    Files.createSymbolicLink(dir.resolve("ut.svg"), outside.resolve("hemligt.svg"));
    Files.createSymbolicLink(dir.resolve("mapp"), outside);
    Files.createSymbolicLink(dir.resolve("runt"), dir);
    Files.createSymbolicLink(dir.resolve("bruten.svg"), dir.resolve("nej.svg"));
    write("bild.svg", "<svg/>");
    Files.createSymbolicLink(dir.resolve("inne.svg"), dir.resolve("bild.svg"));
    assertEquals(
        Stream.of("bruten.svg", "mapp", "runt", "ut.svg")
            .map(name -> dir + "/" + name + " file.link")
            .toList(),
        said(dir));
    assertEquals(
        List.of("bild.svg", "inne.svg"), read(dir).assets().stream().map(a -> a.name()).toList());
  }

  /** Whoever reads a pipe waits for somebody to write. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNeitherAFileNorAFolderIsNotRead() throws Exception {
    copySite();
    String pipe = dir.resolve("bild.svg").toString();
    assertEquals(0, new ProcessBuilder("mkfifo", pipe).inheritIO().start().waitFor());
    assertEquals(List.of(dir + "/bild.svg file.unreadable"), said(dir));
  }

  @Test
  void aFolderTooDeepIsNotEntered() throws IOException {
    copySite();
    write("a/b/c/d/e/f/g/h/i/bild.svg", "<svg/>");
    assertEquals(List.of(dir + "/a/b/c/d/e/f/g/h/i folder.too-deep"), said(dir));
  }

  @Test
  void largeFilesAreRefusedUnread() throws IOException {
    write("site.yaml", "title: " + "x".repeat(TextFile.MAX_DATA));
    write("pages/om.md", "---\n" + "x".repeat(TextFile.MAX_MARKDOWN));
    assertEquals(
        List.of(dir + "/pages/om.md file.too-large", dir + "/site.yaml file.too-large"), said(dir));
  }

  @Test
  void aFileWithTooManyFaultsShowsTheFirstAndTheirNumber() throws IOException {
    write("site.yaml", "a: 1\n".repeat(1000));
    List<String> said = said(dir);
    assertEquals(201, said.size());
    assertEquals(
        List.of(
            dir + "/site.yaml file.faults",
            dir + "/site.yaml:1:1 key.unknown",
            dir + "/site.yaml:1:1 key.missing"),
        said.subList(0, 3));
    assertEquals(dir + "/site.yaml:193:1 key.duplicate", said.get(200));
  }

  @Test
  void anEmojiAnywhereInAFileIsReadWhole() throws IOException {
    Files.createDirectories(dir.resolve("pages"));
    copySite();
    for (int i = 1000; i < 1060; i++) {
      String title = "# " + "x".repeat(i) + "😀\ntitle: 😀" + "\nupdated: 2026-11-22\n";
      write("pages/" + i + ".md", "---\n" + title + "---\nText.\n");
    }
    assertEquals(List.of(), said(dir));
  }

  @Test
  void aNameThatTheMachineCannotReadIsReportedOnce() throws IOException {
    copySite();
    write("f\uFFFDrskola/survey.yaml", "x");
    write("pages/\uFFFD.md", "x");
    assertEquals(
        List.of(dir + "/f\uFFFDrskola file.name", dir + "/pages/\uFFFD.md file.name"), said(dir));
  }

  @Test
  void aNameWithSignsThatNobodySeesIsShownWithoutThem() throws IOException {
    copySite();
    write("a\u001B[31m.svg", "x");
    write("b\n::error::/bild.svg", "x");
    write("gvs\u202Eexe.svg", "x");
    assertEquals(
        List.of(
            dir + "/a [31m.svg file.signs",
            dir + "/b ::error:: file.signs",
            dir + "/gvs exe.svg file.signs"),
        said(dir));
  }

  @Test
  void aFolderOfMoreThanItHoldsIsNotReadToItsEnd() throws IOException {
    for (int i = 0; i < 9; i++) {
      write("bilder/" + i + ".svg", "x");
    }
    Diagnostics findings = new Diagnostics();
    Folder folder = new FolderReader(dir.toRealPath(), 5, findings).read(dir, "content");
    assertEquals(
        List.of("content folder.too-many [5]"),
        findings.sorted().stream()
            .map(f -> f.at() + " " + f.rule().id() + " " + f.args())
            .toList());
    assertEquals(4, folder.all().count());
  }

  @Test
  void aPublishedSiteInTheFolderIsNoContent() throws IOException {
    copySite();
    write("site/.utfall/manifest", "x");
    write("site/index.html", "x");
    assertEquals(List.of(), said(dir));
  }

  private void copySite() throws IOException {
    Files.copy(CASES.resolve("good/content/site.yaml"), dir.resolve("site.yaml"));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
  }

  /** Skips a test whose file names the machine's encoding can't write (LC_ALL=C). */
  private Path path(String name) {
    try {
      return dir.resolve(name);
    } catch (InvalidPathException e) {
      return Assumptions.abort(
          "file names are limited to " + System.getProperty("sun.jnu.encoding"));
    }
  }

  private static ValueEntry value(Field<String> period, Field<Figure> figure) {
    Position at = period.at();
    return new ValueEntry(period, figure, Field.absent(at), Field.absent(at), Field.absent(at));
  }

  private static SpreadFile.Line line(
      int line, String code, String title, String gender, Optional<String> value) {
    Optional<BigDecimal> number = value.map(BigDecimal::new);
    return new SpreadFile.Line(line, "N1", code, title, "2021", gender, number);
  }

  private static Figure number(String text) {
    return new Figure(Optional.of(new BigDecimal(text)), Optional.empty(), Optional.empty());
  }

  private static Content read(Path folder) {
    return ContentReader.read(folder, new Diagnostics());
  }

  private static List<String> findings(Path folder) {
    Diagnostics findings = new Diagnostics();
    ContentReader.read(folder, findings);
    return findings.sorted().stream().map(finding -> finding.at().toString()).toList();
  }

  private static List<String> said(Path folder) {
    Diagnostics findings = new Diagnostics();
    ContentReader.read(folder, findings);
    return findings.sorted().stream().map(f -> f.at() + " " + f.rule().id()).toList();
  }
}
