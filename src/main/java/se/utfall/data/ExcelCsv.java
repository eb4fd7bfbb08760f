package se.utfall.data;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import se.utfall.page.DataColumn;
import se.utfall.page.Dataset;
import se.utfall.page.Dataset.Column;
import se.utfall.page.Dataset.Line;
import se.utfall.page.Dataset.Note;

/**
 * The table as Excel with Swedish settings opens it: semicolons, decimal commas, a mark that says
 * UTF-8. Behind an empty line stands what there is to know about the figures. A text that Excel
 * would take for a formula, a date or a number begins with an apostrophe.
 */
final class ExcelCsv {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final Pattern MISTAKEN = Pattern.compile("0[0-9]+|[0-9]+([-/.:,eE][0-9]+)+");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final CsvRecord record = new CsvRecord(';');

  private ExcelCsv() {}

  static byte[] bytes(Dataset data) {
    ExcelCsv csv = new ExcelCsv();
    csv.out.writeBytes(MARK);
    data.columns().forEach(column -> csv.record.add(safe(column.title())));
    csv.end();
    data.lines().forEach(line -> csv.line(data, line));
    csv.end();
    data.notes().forEach(csv::note);
    return csv.out.toByteArray();
  }

  private void line(Dataset data, Line line) {
    for (Column column : data.columns()) {
      String text = column.column().of(line);
      boolean words = column.column().kind() == DataColumn.Kind.TEXT;
      record.add(words ? safe(text) : text.replace('.', ','));
    }
    end();
  }

  private void note(Note note) {
    record.add(safe(note.heading()));
    record.add(safe(note.text()));
    end();
  }

  private void end() {
    out.writeBytes(record.end());
  }

  private static String safe(String text) {
    return isMistaken(text) ? "'" + text : text;
  }

  private static boolean isMistaken(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char c = text.charAt(0);
    return FORMULA.indexOf(c) >= 0 || (c >= '0' && c <= '9' && MISTAKEN.matcher(text).matches());
  }
}
