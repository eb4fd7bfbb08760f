package se.utfall.data;

import java.io.ByteArrayOutputStream;
import se.utfall.page.DataColumn;
import se.utfall.page.Dataset;
import se.utfall.page.Dataset.Line;

/**
 * Comma-separated values as RFC 4180 has them: CRLF, quotes doubled, UTF-8 without a mark. What is
 * to be known about them stands in their CSVW metadata.
 */
final class Csv {
  private static final DataColumn[] COLUMNS = DataColumn.values();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final CsvRecord record = new CsvRecord(',');

  private Csv() {}

  static byte[] bytes(Dataset data) {
    Csv csv = new Csv();
    csv.header();
    data.lines().forEach(csv::line);
    return csv.out.toByteArray();
  }

  private void header() {
    for (DataColumn column : COLUMNS) {
      record.add(column.id());
    }
    out.writeBytes(record.end());
  }

  private void line(Line line) {
    for (DataColumn column : COLUMNS) {
      record.add(column.of(line));
    }
    out.writeBytes(record.end());
  }
}
