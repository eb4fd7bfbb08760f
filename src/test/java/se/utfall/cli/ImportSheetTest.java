package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.content.Workbook;

/** An editor's own sheet on its way into the content and onto a page. */
class ImportSheetTest {
  private static final Path CASE = Path.of("src/test/resources/cases/table-values/content");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-06-01T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(CASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = content().resolve(CASE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Files.delete(values());
  }

  private Path content() {
    return folder.resolve("content");
  }

  private Path values() {
    return content().resolve("prov/skola/values.csv");
  }

  private Said run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all =
        Stream.concat(Stream.of(args), Stream.of("--content", content().toString())).toList();
    int code =
        Cli.run(
            all,
            CLOCK,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(code, shown(out), shown(err));
  }

  private String shown(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8).replace(folder.toString(), "DIR");
  }

  private String sheet(String text) throws IOException {
    Path file = folder.resolve("blad.csv");
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void aSheetAsExcelSavesItBecomesValuesAndAPage() throws IOException {
    String sheet =
        sheet(
            """
            Nyckeltal;År;Kommun;Kön;Värde
            trivsel;2021;Exempelkommun;;81,5
            trivsel;2021;;kvinnor;84
            trivsel;2021;1001;män;79 %
            trivsel;2021;Liknande kommuner;;bortfall
            """);
    assertEquals(
        new Said(
            0,
            """
            DIR/content/prov/skola/values.csv
                nytt: trivsel 2021 kommunen totalt: 81,5
                nytt: trivsel 2021 kommunen kvinnor: 84
                nytt: trivsel 2021 kommunen män: 79
                nytt: trivsel 2021 similar totalt: bortfall
            Skrev 1 fil.
            """,
            ""),
        run("import", "csv", sheet));
    assertEquals(
        """
        indicator,period,who,group,value
        trivsel,2021,own,men,79
        trivsel,2021,own,total,81.5
        trivsel,2021,own,women,84
        trivsel,2021,similar,total,not-reported
        """,
        Files.readString(values()));
    assertEquals(0, run("build", "--site", folder.resolve("site").toString()).code());
    String page = Files.readString(folder.resolve("site/prov/skola/elever-som-trivs/index.html"));
    assertTrue(page.contains("Exempel 2021: 82"), page);
  }

  @Test
  void aSheetAsSwedishExcelSavesPlainCsvIsReadAndSaidToBe() throws IOException {
    Path sheet = folder.resolve("blad.csv");
    String text = "Nyckeltal;År;Kommun;Kön;Värde\ntrivsel;2021;;män;81,5\n";
    Files.write(sheet, text.getBytes(Charset.forName("windows-1252")));
    assertEquals(
        new Said(
            0,
            """
            DIR/content/prov/skola/values.csv
                nytt: trivsel 2021 kommunen män: 81,5
            Skrev 1 fil.
            """,
            """
            DIR/blad.csv: varning: Filen är inte sparad som UTF-8. Den läses som Windows-1252, så som Excel sparar ”CSV”. [csv.windows]
                Kontrollera å, ä och ö i det som importeras. Är de fel, så spara filen som ”CSV UTF-8”.
            """),
        run("import", "csv", sheet.toString()));
  }

  @Test
  void whatIsNeitherUtf8NorWindowsIsRefused() throws IOException {
    Path sheet = folder.resolve("blad.csv");
    Files.write(sheet, new byte[] {(byte) 0xFF, (byte) 0xFE, 'i', 0, 'd', 0});
    Said said = run("import", "csv", sheet.toString());
    assertEquals(1, said.code());
    assertTrue(said.err().contains("[file.encoding]"), said.err());
    assertFalse(said.err().contains("[csv.windows]"), said.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"504b030414", "d0cf11e0a1b11ae1"})
  void aWorkbookIsSentToItsOwnCommand(String beginning) throws IOException {
    Path sheet = folder.resolve("blad.csv");
    Files.write(sheet, HexFormat.of().parseHex(beginning));
    assertEquals(
        new Said(
            1,
            "",
            """
            DIR/blad.csv: fel: Filen är en arbetsbok från Excel, inte CSV. [csv.workbook]
                Läs in den med utfall import xlsx. Är den i det äldre formatet .xls, så spara den först som .xlsx.
            Inget skrevs.
            """),
        run("import", "csv", sheet.toString()));
  }

  @Test
  void whatTheNextSheetDoesNotSpeakOfStays() throws IOException {
    run("import", "csv", sheet("id,year,value\ntrivsel,2021,81\n"));
    Said said =
        run("import", "csv", sheet("id,year,sex,value\ntrivsel,2021,,82\ntrivsel,2021,m,80\n"));
    assertEquals(
        """
        DIR/content/prov/skola/values.csv
            ändrat: trivsel 2021 kommunen totalt: 81 → 82
            nytt: trivsel 2021 kommunen män: 80
        Skrev 1 fil.
        """,
        said.out());
    assertEquals(
        """
        DIR/content/prov/skola/values.csv
            oförändrat
        Skrev 0 filer.
        """,
        run("import", "csv", sheet("id,year,value\ntrivsel,2021,82\n")).out());
  }

  @Test
  void whoeverWantsItQuietReadsOnlyWhatIsWrong() throws IOException {
    String good = sheet("id,year,value\ntrivsel,2021,81\n");
    assertEquals(new Said(0, "", ""), run("import", "csv", good, "--quiet"));
    assertTrue(Files.exists(values()));
    String bad = sheet("id,year,value\ntrivsel,2021,nej\n");
    Said loud = run("import", "csv", bad);
    assertEquals(new Said(1, "", loud.err()), run("import", "csv", bad, "-q"));
    assertFalse(loud.err().isEmpty());
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Said said = run("import", "csv", sheet("id,year,value\ntrivsel,2021,81\n"), "--dry-run");
    assertEquals(0, said.code());
    assertTrue(said.out().endsWith("Inget skrevs: det var bara ett prov.\n"), said.out());
    assertFalse(Files.exists(values()));
  }

  @Test
  void oneFaultAndNothingIsWritten() throws IOException {
    String sheet =
        sheet(
            """
            nyckeltal\tår\tkommun\tvärde
            trivsel\t2021\t\t81
            trivse\t2021\t\t81
            trivsel\t2021\tsimilr\t81
            trivsel\t2021\t\tungefär 81
            """);
    assertEquals(
        new Said(
            1,
            "",
            """
            DIR/blad.csv:3:1: fel: Det finns inget nyckeltal med id ”trivse”. [table.indicator]
                Menade du ”trivsel”?
            DIR/blad.csv:4:14: fel: ”similr” är varken den egna kommunen eller en jämförelse. [table.who]
                Menade du ”similar”? Här kan stå: own, similar, eller namnen på dem.
            DIR/blad.csv:5:15: fel: ”ungefär 81” är varken ett tal, ett svar (yes eller no) eller ett ord för att värdet saknas. [value.figure]
                Skriv ett tal, yes eller no, eller ett av orden not-measured, not-reported, not-given, not-applicable, suppressed, not-published.
            Inget skrevs.
            """),
        run("import", "csv", sheet));
    assertFalse(Files.exists(values()));
  }

  @Test
  void theSameByTwoNamesIsTheSameTwice() throws IOException {
    Said said =
        run("import", "csv", sheet("id,år,kommun,värde\ntrivsel,2021,,81\ntrivsel,2021,1001,82\n"));
    assertEquals(1, said.code());
    assertTrue(said.err().contains("blad.csv:3:1: fel: trivsel har redan ett värde"), said.err());
    assertFalse(Files.exists(values()));
  }

  @Test
  void anExcelFileIsImportedTheSameWay() throws IOException {
    Path book = folder.resolve("bok.xlsx");
    new Workbook()
        .sheet("Försättsblad", Workbook.texts(1, "Om filen"))
        .sheet(
            "Skola",
            Workbook.texts(1, "Indicator", "Period", "Value")
                + Workbook.cells(2, "strivsel", "n2021", "p0.81"))
        .write(book);
    Said said = run("import", "xlsx", book.toString(), "--sheet", "Skola");
    assertEquals(
        """
        DIR/content/prov/skola/values.csv
            nytt: trivsel 2021 kommunen totalt: 81
        Skrev 1 fil.
        """,
        said.out());
    Said first = run("import", "xlsx", book.toString());
    assertEquals(1, first.code());
    assertTrue(
        first.err().contains("bok.xlsx:1:1: fel: Kolumnen ”indicator” saknas."), first.err());
  }

  private void change(String file, String before, String after) throws IOException {
    Path path = content().resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(before), text);
    Files.writeString(path, text.replace(before, after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trivsel;2021;similar;kvinnor;84|3:1: fel: Värdena för ”trivsel” (similar women) används inte.",
        "trivsel;2021;riket;;84|3:1: fel: Värdena för ”trivsel” (riket) används inte.",
        "trivsel;2021Q3;;;84|3:9: fel: Perioden ”2021Q3” passar inte undersökningen",
        "trivsel;2021;;;ja|3:16: fel: Här står yes eller no, men nyckeltalet besvaras inte",
        "trivsel;2021;;;184|3:16: fel: 184 procent ligger utanför 0–100."
      })
  void whatTheBuildWouldRefuseIsNotWritten(String row, String fault) throws IOException {
    change(
        "prov/survey.yaml",
        "comparisons:",
        "comparisons:\n  riket: {name: Riket, about: Hela Sverige., kind: nation}");
    change(
        "prov/skola/indicators.yaml", "similar: table", "similar: table\n      riket: {2021: 80}");
    Said said =
        run("import", "csv", sheet("id;år;kommun;kön;värde\ntrivsel;2019;;;80\n" + row + "\n"));
    assertTrue(said.err().startsWith("DIR/blad.csv:" + fault), said.err());
    assertTrue(said.err().endsWith("Inget skrevs.\n"), said.err());
    assertEquals("", said.out());
    assertEquals(1, said.code());
    assertFalse(Files.exists(values()));
  }

  @Test
  void aCommaThatPartsANumberIsNotPassedOver() throws IOException {
    Said said = run("import", "csv", sheet("indicator,period,value\ntrivsel,2021,81,5\n"));
    assertTrue(
        said.err().startsWith("DIR/blad.csv:2:1: fel: Raden har 4 fält men filen har 3 kolumner."),
        said.err());
    assertFalse(Files.exists(values()));
    assertEquals(
        0, run("import", "csv", sheet("indicator,period,value\ntrivsel,2021,81,,\n")).code());
  }

  @Test
  void twoColumnsCannotMeanTheSame() throws IOException {
    Said said = run("import", "csv", sheet("id;år;värde;value;nyckeltal\ntrivsel;2021;81;;x\n"));
    assertTrue(
        said.err().startsWith("DIR/blad.csv:1:13: fel: Kolumnen ”value” hör inte hemma här."),
        said.err());
    assertTrue(said.err().contains("blad.csv:1:19: fel: Kolumnen ”nyckeltal”"), said.err());
    assertFalse(Files.exists(values()));
  }

  @Test
  void aValueGoesWhereItIsAskedFor() throws IOException {
    for (String file : List.of("survey.yaml", "skola/indicators.yaml")) {
      Path copy = content().resolve("enkat").resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(content().resolve("prov").resolve(file), copy);
    }
    String indicators = "enkat/skola/indicators.yaml";
    change(indicators, "own: {rest: table, 2019: 80}", "own: {2019: 80, 2021: 81}");
    String sheet = sheet("id,year,value\ntrivsel,2021,82\n");
    assertEquals(
        """
        DIR/content/prov/skola/values.csv
            nytt: trivsel 2021 kommunen totalt: 82
        Skrev 1 fil.
        """,
        run("import", "csv", sheet).out());
    change(indicators, "own: {2019: 80, 2021: 81}", "own: table");
    assertEquals(
        """
        DIR/content/enkat/skola/values.csv
            nytt: trivsel 2021 kommunen totalt: 82
        DIR/content/prov/skola/values.csv
            oförändrat
        Skrev 1 fil.
        """,
        run("import", "csv", sheet).out());
  }

  @Test
  void aCodeThatASheetTookForANumberIsACode() throws IOException {
    change("site.yaml", "\"1001\"", "\"0114\"");
    assertEquals(
        """
        DIR/content/prov/skola/values.csv
            nytt: trivsel 2021 kommunen totalt: 82
        Skrev 1 fil.
        """,
        run("import", "csv", sheet("id,year,kommun,value\ntrivsel,2021,114,82\n")).out());
  }

  @Test
  void manyFaultsEndTheReadingAndThatIsSaid() throws IOException {
    String rows = "trivsel,2021,ungefär\n".repeat(51);
    Said said = run("import", "csv", sheet("id,year,value\n" + rows));
    assertTrue(
        said.err().contains("blad.csv:52:1: fel: Här slutade läsningen, efter 50 rader med fel."),
        said.err());
  }

  @Test
  void contentWithFaultsTakesNoSheet() throws IOException {
    change("site.yaml", "format: 1", "format: ett");
    Said said = run("import", "csv", sheet("id,year,value\ntrivsel,2021,82\n"));
    assertTrue(said.err().contains("site.yaml:1:9"), said.err());
    assertTrue(said.err().endsWith("Inget skrevs: rätta felen i innehållet först.\n"), said.err());
    assertFalse(said.err().contains("table.empty"), said.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void aFolderIsNoFile(String kind) {
    assertEquals(new Said(1, "", "/ är ingen fil.\n"), run("import", kind, "/"));
  }

  @Test
  void aFileThatIsNotThereIsSaidNotToBe() {
    assertEquals(1, run("import", "csv", folder.resolve("ingen.csv").toString()).code());
    assertEquals(1, run("import", "xlsx", folder.resolve("ingen.xlsx").toString()).code());
  }
}
