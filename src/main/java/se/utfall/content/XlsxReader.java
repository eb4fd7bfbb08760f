package se.utfall.content;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The way from a sheet of an Excel workbook to a table of values; places are rows and columns. */
public final class XlsxReader {
  private static final int MOST_BYTES = 5_000_000;
  private static final int MOST_UNPACKED = 50_000_000;
  private static final int MOST_PARTS = 1_000;
  private static final int MOST_CELLS = 50;

  /** So many digits a sheet shows of what it computes with. */
  private static final MathContext SHOWN = new MathContext(15);

  /** So many decimals a value has at most. */
  private static final int MOST_DECIMALS = 9;

  /** What a number's format writes as it stands, or leaves room for: {@code " %"}, {@code \\%}. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].");

  private final String path;
  private final Diagnostics findings;

  private XlsxReader(String path, Diagnostics findings) {
    this.path = path;
    this.findings = findings;
  }

  /** The values of a sheet: the one with a name, or else the first. */
  public static Optional<Table> read(Path file, Optional<String> sheet, Diagnostics findings) {
    String shown = file.toString().replace('\\', '/');
    Path name = Objects.requireNonNull(file.getFileName());
    XlsxReader reader = new XlsxReader(shown, findings);
    return new TextFile(name.toString(), shown, file).isLarger(MOST_BYTES, findings)
            || !reader.isBounded(file)
        ? Optional.empty()
        : reader.read(file, sheet);
  }

  /** Whether what is packed in the file is no more than a workbook has, whatever it says itself. */
  private boolean isBounded(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long unpacked = 0;
      byte[] buffer = new byte[8192];
      for (ZipEntry part : zip.stream().limit(MOST_PARTS + 1L).toList()) {
        try (InputStream in = zip.getInputStream(part)) {
          for (int n = in.read(buffer); n > 0 && unpacked <= MOST_UNPACKED; n = in.read(buffer)) {
            unpacked += n;
          }
        }
      }
      if (zip.size() <= MOST_PARTS && unpacked <= MOST_UNPACKED) {
        return true;
      }
      String most = Integer.toString(MOST_UNPACKED / 1000);
      findings.add(Position.file(path), Rule.FILE_TOO_LARGE, most);
    } catch (IOException e) {
      findings.add(Position.file(path), Rule.XLSX_SYNTAX);
    }
    return false;
  }

  private Optional<Table> read(Path file, Optional<String> name) {
    return rows(file, name).flatMap(rows -> TableReader.read(path, rows.iterator(), findings));
  }

  private Optional<List<CsvRow>> rows(Path file, Optional<String> name) {
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      List<Sheet> sheets = book.getSheets().toList();
      Optional<Sheet> sheet =
          sheets.stream()
              .filter(one -> name.isEmpty() || one.getName().equals(name.get()))
              .findFirst();
      if (sheet.isEmpty()) {
        unknown(name.orElse(""), sheets);
        return Optional.empty();
      }
      try (Stream<Row> rows = sheet.get().openStream()) {
        return Optional.of(rows(rows.limit(TableReader.MOST_ROWS + 2L).toList()));
      }
    } catch (IOException | RuntimeException e) {
      // The library meets a broken workbook with exceptions of many kinds, and tells of none.
      findings.add(Position.file(path), Rule.XLSX_SYNTAX);
      return Optional.empty();
    }
  }

  private void unknown(String asked, List<Sheet> sheets) {
    List<String> names = sheets.stream().map(Sheet::getName).toList();
    findings.add(
        Diagnostic.of(Position.file(path), Rule.XLSX_SHEET, asked, String.join(", ", names))
            .near(Nearest.to(asked, names)));
  }

  /** What stands beside the columns that the first row names is no part of the table. */
  private List<CsvRow> rows(List<Row> rows) {
    int width = rows.stream().findFirst().map(Row::getCellCount).orElse(0);
    return rows.stream().map(row -> row(row, Math.min(MOST_CELLS, width))).toList();
  }

  private CsvRow row(Row row, int width) {
    int count = Math.max(1, Math.min(width, row.getCellCount()));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(row.getOptionalCell(i).map(XlsxReader::text).orElse(""));
    }
    List<Integer> columns = IntStream.rangeClosed(1, count).boxed().toList();
    return new CsvRow(path, row.getRowNum(), count, List.copyOf(texts), columns);
  }

  private static String text(Cell cell) {
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    return switch (cell.getType()) {
      case NUMBER, FORMULA -> Decimal.isNumeric(raw) ? number(cell, raw) : raw;
      case BOOLEAN -> raw.equals("1") ? "true" : "false";
      case STRING -> Optional.ofNullable(cell.asString()).orElse("");
      case ERROR -> raw;
      case EMPTY -> "";
    };
  }

  /** A number as the sheet shows it: 0.815 in a cell for percentages is 81.5. */
  private static String number(Cell cell, String raw) {
    BigDecimal number = new BigDecimal(raw).round(SHOWN);
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    boolean percent = LITERAL.matcher(format).replaceAll("").contains("%");
    BigDecimal exact = percent ? number.movePointRight(2) : number;
    BigDecimal shown = exact.setScale(Math.min(MOST_DECIMALS, exact.scale()), RoundingMode.HALF_UP);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
