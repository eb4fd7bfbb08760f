package se.utfall.content;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.content.Table.Row;

/** The way from values to the text of {@code values.csv}, one on a line in a fixed order. */
public final class TableWriter {
  private TableWriter() {}

  /** The text of a file, which {@link ContentReader} reads back as the same values. */
  public static String write(List<Row> rows) {
    StringWriter out = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(TableColumn.ids());
    rows.stream()
        .sorted(Comparator.comparing(row -> String.join(" ", row.key())))
        .map(row -> Stream.concat(row.key().stream(), Stream.of(row.written())).toList())
        .forEach(csv::writeRecord);
    return out.toString();
  }
}
