package se.utfall.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.utfall.content.TextTarget.Scratch;
import se.utfall.text.Diagnostics;

/**
 * What a fuzzer feeds to the reader of workbooks: the first byte says which part of a workbook the
 * rest is, or that it is the whole file.
 */
public final class SheetTarget {
  private static final Scratch SCRATCH = new Scratch("a.xlsx");
  private static final String FORMAT = "application/vnd.openxmlformats-officedocument.";
  private static final String SCHEMA = "http://schemas.openxmlformats.org/";
  private static final String[][] PARTS = {
    {
      "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>"
    },
    {"xl/sharedStrings.xml", "<sst><si><t>nyckeltal</t></si></sst>"},
    {
      "xl/workbook.xml",
      "<workbook xmlns:r='%sofficeDocument/2006/relationships'><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>"
          .formatted(SCHEMA)
    },
    {
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns='%1$spackage/2006/relationships'><Relationship Id='rId1' Type='%1$sofficeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
          .formatted(SCHEMA)
    },
    {"xl/styles.xml", "<styleSheet/>"},
    {
      "[Content_Types].xml",
      "<Types xmlns='%1$spackage/2006/content-types'><Override PartName='/xl/workbook.xml' ContentType='%2$sspreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='%2$sspreadsheetml.styles+xml'/><Override PartName='/xl/sharedStrings.xml' ContentType='%2$sspreadsheetml.sharedStrings+xml'/></Types>"
          .formatted(SCHEMA, FORMAT)
    }
  };

  private SheetTarget() {}

  /** Reads the bytes; whatever stands in them, it ends, and nothing read means something said. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length > 1) {
      Diagnostics findings = new Diagnostics();
      int part = (data[0] & 0xFF) % (PARTS.length + 1);
      TextFile file =
          part == PARTS.length ? SCRATCH.file(data, 1) : SCRATCH.file(workbook(part, data), 0);
      Optional<Table> read = XlsxReader.read(file.path(), Optional.empty(), findings);
      if (read.isEmpty() && findings.sorted().isEmpty()) {
        throw new IllegalStateException("nothing read and nothing said");
      }
      findings.sorted().forEach(DataTarget::said);
    }
  }

  private static byte[] workbook(int part, byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (int i = 0; i < PARTS.length; i++) {
        byte[] usual = PARTS[i][1].getBytes(StandardCharsets.UTF_8);
        byte[] body = i == part ? java.util.Arrays.copyOfRange(data, 1, data.length) : usual;
        zip.putNextEntry(stored(PARTS[i][0], body));
        zip.write(body);
      }
    }
    return bytes.toByteArray();
  }

  /** Unpacked, so that a fuzzer sees its own bytes. */
  private static ZipEntry stored(String name, byte[] body) {
    CRC32 sum = new CRC32();
    sum.update(body);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(body.length);
    entry.setCrc(sum.getValue());
    return entry;
  }
}
