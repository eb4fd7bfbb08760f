package se.utfall.content;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The rows of a CSV file, one after the other; what is no CSV is reported and ends them. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private static final int MOST_FIELDS = 50;

  /** A field of more characters than this was begun with a quote that never ends. */
  private static final int LONGEST_FIELD = 100_000;

  private static final char QUOTE = '"';

  private final String path;
  private final Iterator<CsvRow> rows;
  private List<String> fields = new ArrayList<>();
  private List<Integer> columns = new ArrayList<>();
  private int column = 1;

  CsvRows(String path, Reader in) {
    this(path, in, ',');
  }

  CsvRows(String path, Reader in, char separator) {
    this.path = path;
    this.rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(LONGEST_FIELD)
            .build(this, in)
            .iterator();
  }

  /** Whether there is another row that can be read. */
  boolean hasNext(Diagnostics findings) {
    try {
      return rows.hasNext();
    } catch (CsvParseException e) {
      findings.add(new Position(path, line(), column), Rule.CSV_SYNTAX);
      return false;
    }
  }

  CsvRow next() {
    return rows.next();
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    fields = new ArrayList<>();
    columns = new ArrayList<>();
    column = 1;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index < MOST_FIELDS) {
      fields.add(new String(buffer, offset, length));
      columns.add(column);
    }
    column += width(buffer, offset, length, quoted) + 1;
  }

  @Override
  protected CsvRow buildRecord() {
    return new CsvRow(path, line(), getFieldCount(), List.copyOf(fields), List.copyOf(columns));
  }

  /** How wide a field stands in the file: its quotes and those doubled in it count. */
  private static int width(char[] buffer, int offset, int length, boolean quoted) {
    int width = Character.codePointCount(buffer, offset, length);
    for (int i = offset; quoted && i < offset + length; i++) {
      width += buffer[i] == QUOTE ? 1 : 0;
    }
    return quoted ? width + 2 : width;
  }

  private int line() {
    return (int) getStartingLineNumber();
  }
}
