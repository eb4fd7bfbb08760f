package se.utfall.content;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import se.utfall.content.SpreadFile.Line;
import se.utfall.text.Fingerprint;

/** The way from lines with municipalities' values to the text of a CSV file, in a fixed order. */
public final class SpreadWriter {
  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::kpi)
          .thenComparing(Line::code)
          .thenComparing(Line::period)
          .thenComparing(Line::gender);

  private SpreadWriter() {}

  /** The text of a file, which {@link ContentReader} reads back as the same lines. */
  public static String write(List<Line> lines) {
    StringWriter out = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(Column.ids());
    lines.stream().sorted(ORDER).forEach(line -> csv.writeRecord(fields(line)));
    return out.toString();
  }

  /** What tells some lines from any others, however a program has ended or quoted them. */
  public static String fingerprint(List<Line> lines) {
    return Fingerprint.of(write(lines).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> fields(Line line) {
    return List.of(
        line.kpi(),
        line.code(),
        line.title(),
        line.period(),
        line.gender(),
        line.value().map(BigDecimal::toPlainString).orElse(""));
  }
}
