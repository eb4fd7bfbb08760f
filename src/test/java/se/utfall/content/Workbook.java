package se.utfall.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook as Excel writes them, with styles for percentages, for tests to read. */
public final class Workbook {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> sheets = new LinkedHashMap<>();

  /** A sheet with its rows as they stand in the file, without what is around them. */
  public Workbook sheet(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  /** A row of texts. */
  public static String texts(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      row.append("<c r=\"").append((char) ('A' + i)).append(number);
      row.append("\" t=\"inlineStr\"><is><t>").append(texts[i]).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  /**
   * A row of cells, each as {@code n81.5}, {@code p0.815}, {@code sText}, {@code f1.5} or {@code
   * e#N/A}; {@code q81.5} and {@code b81.5} have the sign of percentages written behind them, in
   * quotes and behind a backslash.
   */
  public static String cells(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      String at = "r=\"" + (char) ('A' + i) + number + "\"";
      String value = cells[i].isEmpty() ? "" : cells[i].substring(1);
      row.append(
          switch (cells[i].isEmpty() ? ' ' : cells[i].charAt(0)) {
            case 'n' -> "<c " + at + "><v>" + value + "</v></c>";
            case 'p' -> "<c " + at + " s=\"1\"><v>" + value + "</v></c>";
            case 'q' -> "<c " + at + " s=\"2\"><v>" + value + "</v></c>";
            case 'b' -> "<c " + at + " s=\"3\"><v>" + value + "</v></c>";
            case 'f' -> "<c " + at + "><f>SUM(1)</f><v>" + value + "</v></c>";
            case 'e' -> "<c " + at + " t=\"e\"><v>" + value + "</v></c>";
            case 's' -> "<c " + at + " t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
            default -> "";
          });
    }
    return row.append("</row>").toString();
  }

  public void write(Path file) throws IOException {
    Files.write(file, bytes());
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      StringBuilder types = new StringBuilder();
      StringBuilder names = new StringBuilder();
      StringBuilder relations = new StringBuilder();
      int n = 0;
      for (Map.Entry<String, String> sheet : sheets.entrySet()) {
        n++;
        types.append(
            "<Override PartName=\"/xl/worksheets/sheet"
                + n
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
        names.append(
            "<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>");
        relations.append(
            "<Relationship Id=\"rId"
                + n
                + "\" Type=\""
                + OFFICE
                + "/worksheet\" Target=\"worksheets/sheet"
                + n
                + ".xml\"/>");
        add(
            zip,
            "xl/worksheets/sheet" + n + ".xml",
            "<worksheet xmlns=\""
                + MAIN
                + "\"><sheetData>"
                + sheet.getValue()
                + "</sheetData></worksheet>");
      }
      relations.append(
          "<Relationship Id=\"rId99\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>");
      add(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
              + types
              + "</Types>");
      add(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + PACKAGE
              + "\"><Relationship Id=\"rId1\" Type=\""
              + OFFICE
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      add(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + OFFICE
              + "\"><sheets>"
              + names
              + "</sheets></workbook>");
      add(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>");
      add(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + MAIN
              + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"0.0&quot; %&quot;\"/>"
              + "<numFmt numFmtId=\"165\" formatCode=\"0\\ \\%\"/></numFmts>"
              + "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/>"
              + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
