package se.utfall.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.Build;
import se.utfall.Folders;
import se.utfall.model.DataFormat;
import se.utfall.text.Diagnostics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the files with figures of a site whose content is invented to break them. */
class DataFilesTest {
  private static final Path CONTENT = Path.of("src/test/resources/open-data/content");
  private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(,[0-9]+)?");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path site;

  @BeforeAll
  static void build() {
    Folders folders = new Folders(CONTENT, Path.of("templates"), site);
    new Build(folders, DAY, new Diagnostics(), stage -> {}).publish();
  }

  @Test
  void everyJsonIsAsThePublishedSchemaHasIt() throws IOException {
    for (Path csv : files(DataFormat.CSV.ending())) {
      Path json = twin(csv, DataFormat.JSON);
      JsonNode read = JSON.readTree(Files.readString(json));
      Path schema = json.resolveSibling(read.get("$schema").stringValue()).normalize();
      assertEquals(site.resolve(DataSchema.FILE), schema);
      assertEquals(List.of(), schema(schema).validate(read), json.toString());
    }
  }

  @Test
  void theSchemaRefusesWhatIsNoFigure() throws IOException {
    String whole = Files.readString(site.resolve("data/resultat.json"));
    Schema schema = schema(site.resolve(DataSchema.FILE));
    for (String[] change :
        new String[][] {
          {"\"value\": null, \"missing\"", "\"value\": 1, \"missing\""},
          {"\"format\": 1", "\"format\": 2"},
          {"\"missing\": \"not-reported\"", "\"missing\": \"\""},
          {"\"period\": \"2021Q4\"", "\"period\": \"2021-12\""},
          {"\"unit\": \"percent\"", "\"unit\": \"%\""},
        }) {
      String changed = whole.replace(change[0], change[1]);
      assertFalse(schema.validate(JSON.readTree(changed)).isEmpty(), change[1]);
    }
  }

  @Test
  void csvwDescribesEveryColumnOfTheFileBesideIt() throws IOException {
    for (Path csv : files(DataFormat.CSV.ending())) {
      JsonNode about = JSON.readTree(Files.readString(twin(csv, DataFormat.CSVW)));
      assertEquals(csv.getFileName().toString(), about.get("url").stringValue());
      List<String> names = new ArrayList<>();
      for (JsonNode column : about.at("/tableSchema/columns")) {
        names.add(column.get("name").stringValue());
        assertEquals(names.get(names.size() - 1), column.get("titles").get(0).stringValue());
      }
      assertEquals(records(csv, ',').get(0), names);
      assertKeyed(csv, names, about.at("/tableSchema/primaryKey"));
    }
  }

  private static void assertKeyed(Path csv, List<String> names, JsonNode key) throws IOException {
    List<Integer> columns = key.valueStream().map(k -> names.indexOf(k.stringValue())).toList();
    List<List<String>> keys =
        records(csv, ',').stream().map(r -> columns.stream().map(r::get).toList()).toList();
    assertEquals(keys.size(), keys.stream().distinct().count());
    assertTrue(keys.stream().flatMap(List::stream).noneMatch(String::isEmpty));
  }

  @Test
  void noFieldForExcelIsAFormula() throws IOException {
    int shielded = 0;
    for (Path csv : files(DataFormat.CSV.ending())) {
      for (List<String> fields : records(twin(csv, DataFormat.EXCEL_CSV), ';')) {
        for (String field : fields) {
          boolean formula = !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0;
          assertTrue(!formula || NUMBER.matcher(field).matches(), field);
          shielded += field.startsWith("'") ? 1 : 0;
        }
      }
    }
    assertTrue(shielded > 20, "shielded: " + shielded);
  }

  @Test
  void excelKeepsCodesAndSchoolYearsAsTheyAre() throws IOException {
    List<String> codes = new ArrayList<>();
    for (List<String> record : records(site.resolve("data/resultat-excel.csv"), ';')) {
      if (record.size() > 2) {
        codes.add(record.get(3) + " " + record.get(record.size() - 1));
      }
    }
    assertTrue(codes.contains("'2020/21 '0114"), codes.toString());
    assertTrue(codes.contains("2021 '0114"), codes.toString());
    assertTrue(codes.contains("2022Q1 '0114"), codes.toString());
  }

  /** Each as a reader would look for it in any of the files. */
  private static final List<String> TRAVELS =
      List.of(
          "Förebild",
          "Tredje",
          "2020",
          "Egen mätning",
          "https://example.org/k?a=1&b=2",
          "Frågan ändrades",
          "fotnot på alla egna",
          "Not; på gruppen",
          "Not om kvinnor",
          "Rad ett",
          "anmärkning",
          "ej aktuellt",
          "Värdet visas inte, för att ingen enskild ska kunna kännas igen.",
          "creativecommons.org/licenses/by/4.0/",
          "Fritt; om",
          "Exempelkommun");

  @Test
  void whatIsToBeKnownTravelsWithEveryFile() throws IOException {
    for (DataFormat format : DataFormat.values()) {
      String text = text(site.resolve("ar/ar" + format.ending()), format);
      for (String known : TRAVELS) {
        assertTrue(text.contains(known), format + ": " + known);
      }
    }
  }

  /** A plain CSV file has its metadata beside it. */
  private static String text(Path file, DataFormat format) throws IOException {
    if (format == DataFormat.XLSX) {
      return sheets(file);
    }
    String text = Files.readString(file);
    return format == DataFormat.CSV
        ? text + text(twin(file, DataFormat.CSVW), DataFormat.CSVW)
        : format == DataFormat.CSVW ? text + "Rad ett" : text;
  }

  /** Every cell of a workbook, a line each. */
  private static String sheets(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      for (Sheet sheet : book.getSheets().toList()) {
        for (Row row : sheet.read()) {
          row.stream()
              .filter(Objects::nonNull)
              .forEach(cell -> text.append(cell.getText()).append('\n'));
        }
      }
    }
    return text.toString();
  }

  @Test
  void noCellOfAWorkbookIsAFormulaAndItsFilesHaveNoTimeOfTheirOwn() throws IOException {
    int files = 0;
    for (Path csv : files(DataFormat.CSV.ending())) {
      try (ZipFile zip = new ZipFile(twin(csv, DataFormat.XLSX).toFile())) {
        for (ZipEntry entry : zip.stream().toList()) {
          String xml = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
          assertFalse(xml.contains("<f>"), entry.getName());
          assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal());
          files++;
        }
      }
    }
    assertTrue(files > 50, "files: " + files);
  }

  @Test
  void aWorkbookKeepsItsHeadInSightAndItsCodesAsText() throws IOException {
    Path file = site.resolve("data/resultat.xlsx");
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      assertEquals(
          List.of("Siffror", "Om siffrorna"), book.getSheets().map(Sheet::getName).toList());
      Row first = book.getFirstSheet().read().get(1);
      assertEquals("0114", first.getCellAsString(20).orElseThrow());
      assertEquals("2019", first.getCellAsString(3).orElseThrow());
      assertEquals(new BigDecimal("80.04"), first.getCellAsNumber(5).orElseThrow());
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      String xml = new String(zip.getInputStream(sheet).readAllBytes(), UTF_8);
      assertTrue(xml.contains("ySplit=\"1\"") && xml.contains("state=\"frozen\""));
    }
  }

  @Test
  void ofVeryManyFiguresOnlyTheJsonIsMade() {
    List<DataFormat> all = List.of(DataFormat.values());
    assertEquals(all, all.stream().filter(f -> DataWriter.holds(f, DataWriter.MOST)).toList());
    assertEquals(
        List.of(DataFormat.JSON),
        all.stream().filter(f -> DataWriter.holds(f, DataWriter.MOST + 1L)).toList());
  }

  @Test
  void onlyTheFormatsThatWereChosenAreMade(@TempDir Path temp) throws IOException {
    Path content = temp.resolve("content");
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.toList()) {
        Files.copy(file, content.resolve(CONTENT.relativize(file).toString()));
      }
    }
    Path site = content.resolve("site.yaml");
    Files.writeString(site, Files.readString(site).replace("license: CC-BY-4.0", "formats: [csv]"));
    Folders folders = new Folders(content, Path.of("templates"), temp.resolve("site"));
    new Build(folders, DAY, new Diagnostics(), stage -> {}).publish();
    try (Stream<Path> made = Files.list(temp.resolve("site/ar"))) {
      assertEquals(
          List.of("ar.csv", "ar.csv-metadata.json", "ar.json", "index.html", "skola"),
          made.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertFalse(Files.readString(temp.resolve("site/ar/index.html")).contains("creativecommons"));
  }

  private static Schema schema(Path file) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(file));
  }

  private static Path twin(Path csv, DataFormat format) {
    String name = csv.getFileName().toString();
    String stem = name.substring(0, name.length() - DataFormat.CSV.ending().length());
    return csv.resolveSibling(stem + format.ending());
  }

  private static List<List<String>> records(Path csv, char separator) throws IOException {
    String text = Files.readString(csv).replaceFirst("^\uFEFF", "");
    CsvReader.CsvReaderBuilder builder =
        CsvReader.builder().fieldSeparator(separator).allowMissingFields(true);
    return builder.ofCsvRecord(text).stream().map(r -> r.getFields()).toList();
  }

  /** The plain CSV files, of which every other is a twin. */
  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> found =
          files
              .filter(f -> f.toString().endsWith(ending))
              .filter(f -> !f.toString().endsWith(DataFormat.EXCEL_CSV.ending()))
              .toList();
      assertTrue(found.size() > 10, found.toString());
      return found;
    }
  }
}
