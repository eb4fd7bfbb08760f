package se.utfall.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.utfall.page.DataColumn;
import se.utfall.page.Dataset;
import se.utfall.page.Dataset.Column;
import se.utfall.page.Dataset.Line;
import se.utfall.page.Dataset.Note;

/**
 * The table as a workbook (ISO/IEC 29500): a sheet with the figures under a head that stays, and
 * one with what there is to know about them. Every text is a text, whatever it begins with.
 */
final class Workbook {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Styles by number: plain, heading, number, wrapped. */
  private static final int HEADING = 1;

  private static final int NUMBER = 2;
  private static final int WRAPPED = 3;

  private Workbook() {}

  static byte[] bytes(Dataset data) {
    Zip zip = new Zip();
    add(zip, "[Content_Types].xml", types());
    add(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
    add(zip, "xl/workbook.xml", book(data));
    add(zip, "xl/_rels/workbook.xml.rels", parts());
    add(zip, "xl/styles.xml", styles());
    add(zip, "xl/worksheets/sheet1.xml", figures(data));
    add(zip, "xl/worksheets/sheet2.xml", notes(data));
    return zip.bytes();
  }

  private static void add(Zip zip, String name, String xml) {
    zip.add(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String types() {
    return XML
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + type("/xl/workbook.xml", "sheet.main")
        + type("/xl/styles.xml", "styles")
        + type("/xl/worksheets/sheet1.xml", "worksheet")
        + type("/xl/worksheets/sheet2.xml", "worksheet")
        + "</Types>";
  }

  private static String type(String part, String name) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + name + "+xml\"/>";
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder out = new StringBuilder(XML);
    out.append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      out.append("<Relationship Id=\"r").append(i / 2 + 1).append("\" Type=\"").append(OFFICE);
      out.append('/').append(typesAndTargets[i]).append("\" Target=\"");
      out.append(typesAndTargets[i + 1]).append("\"/>");
    }
    return out.append("</Relationships>").toString();
  }

  private static String parts() {
    return relations(
        "worksheet",
        "worksheets/sheet1.xml",
        "worksheet",
        "worksheets/sheet2.xml",
        "styles",
        "styles.xml");
  }

  private static String book(Dataset data) {
    Sheet out = new Sheet(XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">");
    out.raw("<sheets><sheet name=\"").escaped(data.sheets().figures());
    out.raw("\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"").escaped(data.sheets().notes());
    return out.raw("\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>").toString();
  }

  private static String styles() {
    return XML
        + "<styleSheet xmlns=\""
        + MAIN
        + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"4\"><xf xfId=\"0\"/>"
        + "<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/>"
        + "<xf xfId=\"0\" numFmtId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "</cellXfs><cellStyles count=\"1\">"
        + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
  }

  private static String figures(Dataset data) {
    List<Column> columns = data.columns();
    Sheet out = new Sheet(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews>");
    out.raw("<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" ");
    out.raw("activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int i = 0; i < columns.size(); i++) {
      out.column(i + 1, width(columns.get(i).column()));
    }
    out.raw("</cols><sheetData>").openRow();
    columns.forEach(column -> out.text(column.title(), HEADING));
    out.closeRow();
    data.lines().forEach(line -> figure(out, columns, line));
    return out.raw("</sheetData></worksheet>").toString();
  }

  private static int width(DataColumn column) {
    return switch (column) {
      case INDICATOR, SOURCE -> 48;
      case NOTE, BREAK, POSITION_SOURCE -> 32;
      case INDICATOR_ID, SERIES, SERIES_NAME, SURVEY, AREA -> 20;
      default -> 12;
    };
  }

  private static void figure(Sheet out, List<Column> columns, Line line) {
    out.openRow();
    for (Column column : columns) {
      String text = column.column().of(line);
      if (column.column().kind() == DataColumn.Kind.TEXT) {
        out.text(text, 0);
      } else {
        out.number(text, NUMBER);
      }
    }
    out.closeRow();
  }

  private static String notes(Dataset data) {
    Sheet out = new Sheet(XML + "<worksheet xmlns=\"" + MAIN + "\"><cols>");
    out.column(1, 20);
    out.column(2, 100);
    out.raw("</cols><sheetData>");
    for (Note note : data.notes()) {
      out.openRow();
      out.text(note.heading(), HEADING);
      out.text(note.text(), WRAPPED);
      out.closeRow();
    }
    return out.raw("</sheetData></worksheet>").toString();
  }
}
