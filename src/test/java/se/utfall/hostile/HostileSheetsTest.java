package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile workbooks, imported: each has one part that another workbook would not have. */
class HostileSheetsTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final Map<String, String> PARTS =
      Map.of(
          "[Content_Types].xml",
          "<Types xmlns='%1$s'><Default Extension='rels' ContentType='%2$s-package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='%2$s-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='%2$s-officedocument.spreadsheetml.worksheet+xml'/><Override PartName='/xl/sharedStrings.xml' ContentType='%2$s-officedocument.spreadsheetml.sharedStrings+xml'/><Override PartName='/xl/styles.xml' ContentType='%2$s-officedocument.spreadsheetml.styles+xml'/></Types>"
              .formatted(TYPES, "application/vnd.openxmlformats"),
          "_rels/.rels",
          "<Relationships xmlns='%s'><Relationship Id='rId1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
              .formatted(PACKAGE, OFFICE),
          "xl/workbook.xml",
          "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>"
              .formatted(MAIN, OFFICE),
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns='%1$s'><Relationship Id='rId1' Type='%2$s/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='%2$s/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='rId3' Type='%2$s/styles' Target='styles.xml'/></Relationships>"
              .formatted(PACKAGE, OFFICE),
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='%s'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>nyckeltal</t></is></c></row></sheetData></worksheet>"
              .formatted(MAIN),
          "xl/sharedStrings.xml",
          "<sst xmlns='" + MAIN + "'><si><t>x</t></si></sst>",
          "xl/styles.xml",
          "<styleSheet xmlns='" + MAIN + "'/>");

  @TempDir private Path folder;

  @Test
  void noWorkbookHarmsWhoImportsIt() throws IOException {
    Workshop workshop = new Workshop(folder.resolve("in"), "content");
    Path sheet = folder.resolve("in/blad.xlsx");
    List<Hostile> all = Hostile.all("workbooks");
    List<String> came = new ArrayList<>();
    for (Hostile one : all) {
      Files.write(sheet, bytes(one));
      Workshop.Ran ran = workshop.run("import", "xlsx", sheet.toString());
      came.add(ran.code() == 0 ? "nothing" : workshop.rules(one.name(), ran));
    }
    assertEquals(Hostile.expected(all), Hostile.outcomes(all, came));
    try (Stream<Path> beside = Files.list(folder)) {
      assertEquals(1, beside.count(), "something was unpacked");
    }
  }

  private static byte[] bytes(Hostile one) throws IOException {
    String[] part = one.text().split(" \\| ", 2);
    if (part[0].equals("raw")) {
      return part[1].getBytes(StandardCharsets.ISO_8859_1);
    }
    Map<String, String> parts = new TreeMap<>(PARTS);
    parts.put(part[0], part[1]);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
