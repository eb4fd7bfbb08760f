package se.utfall.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.Table.Row;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * The way from the rows of a table to its values. Numbers, years and reasons can be written as
 * spreadsheets and editors write them; what is not understood is told with its row and column.
 */
public final class TableReader {
  private static final int MOST_BYTES = 5_000_000;

  /** The most rows beneath the first. */
  static final int MOST_ROWS = 50_000;

  private static final int MOST_FAULTY = 50;
  private static final Set<String> TOTALS = Set.of("", "total", "totalt", "alla", "t");
  private static final Set<String> OWNS = Set.of("", "own", "egen", "egna", "vi");

  private final String path;
  private final Diagnostics findings;
  private final Map<TableColumn, Integer> columns = new HashMap<>();
  private final Map<List<String>, Position> first = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private int width;

  private TableReader(String path, Diagnostics findings) {
    this.path = path;
    this.findings = findings;
  }

  /**
   * A table in an editor's CSV file, whichever of comma, semicolon and tab stands between its
   * fields.
   */
  public static Optional<Table> csv(Path file, Diagnostics findings) {
    String shown = file.toString().replace('\\', '/');
    Path name = Objects.requireNonNull(file.getFileName());
    TextFile sheet = new TextFile(name.toString(), shown, file);
    return SheetText.read(sheet, MOST_BYTES, findings).flatMap(text -> csv(shown, text, findings));
  }

  /** The table of an area. */
  static Optional<Table> csv(TextFile file, Diagnostics findings) {
    return file.read(MOST_BYTES, findings).flatMap(text -> csv(file.shown(), text, findings));
  }

  private static Optional<Table> csv(String path, String text, Diagnostics findings) {
    try (BufferedReader in = new BufferedReader(new StringReader(text))) {
      CsvRows rows = new CsvRows(path, in, separator(text));
      Iterator<CsvRow> all =
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              return rows.hasNext(findings);
            }

            @Override
            public CsvRow next() {
              return rows.next();
            }
          };
      return read(path, all, findings);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands most often in the first row. */
  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max((a, b) -> Long.compare(count(head, a), count(head, b)))
        .orElse(',');
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** A table of rows, the first of which names the columns. */
  public static Optional<Table> read(String path, Iterator<CsvRow> rows, Diagnostics findings) {
    return new TableReader(path, findings).read(rows);
  }

  private Optional<Table> read(Iterator<CsvRow> all) {
    if (!all.hasNext()) {
      findings.add(Position.file(path), Rule.FILE_EMPTY);
      return Optional.empty();
    }
    if (!head(all.next())) {
      return Optional.empty();
    }
    int faulty = 0;
    int count = 0;
    while (all.hasNext() && faulty < MOST_FAULTY) {
      CsvRow row = all.next();
      if (++count > MOST_ROWS) {
        findings.add(row.at(0), Rule.CSV_ROWS, Integer.toString(MOST_ROWS));
        return Optional.empty();
      }
      faulty += row.fields().stream().allMatch(String::isBlank) || row(row) ? 0 : 1;
    }
    if (faulty == MOST_FAULTY && all.hasNext()) {
      findings.add(all.next().at(0), Rule.CSV_FAULTS, Integer.toString(MOST_FAULTY));
    }
    return Optional.of(new Table(path, List.copyOf(rows), faulty == 0));
  }

  /** Whether the columns that are needed are there; others are an editor's own business. */
  private boolean head(CsvRow row) {
    width = row.count();
    boolean once = true;
    for (int i = 0; i < row.fields().size(); i++) {
      Optional<TableColumn> column = TableColumn.of(row.fields().get(i));
      if (column.isEmpty()) {
        misspelt(row.scalar(i));
      } else if (columns.putIfAbsent(column.get(), i) != null) {
        findings.add(row.at(i), Rule.CSV_HEADER, Shown.of(row.fields().get(i)), known());
        once = false;
      }
    }
    return missing(row).isEmpty() && once;
  }

  private List<TableColumn> missing(CsvRow row) {
    List<TableColumn> missing =
        Stream.of(TableColumn.values())
            .filter(column -> !column.isOptional() && !columns.containsKey(column))
            .toList();
    missing.forEach(c -> findings.add(row.at(0), Rule.CSV_HEADER_MISSING, c.id(), known()));
    return missing;
  }

  private static String known() {
    return String.join(", ", TableColumn.ids());
  }

  /** A column whose name is nearly ours is one of ours. */
  private void misspelt(Node.Scalar name) {
    Optional<String> near = Nearest.to(name.text(), TableColumn.words());
    near.ifPresent(
        word ->
            findings.add(
                Diagnostic.of(name.at(), Rule.CSV_HEADER, Shown.of(name.text()), known())
                    .near(near)));
  }

  private boolean row(CsvRow row) {
    if (row.fields().stream().skip(width).anyMatch(field -> !field.isBlank())) {
      String[] counts = {Integer.toString(row.count()), Integer.toString(width)};
      findings.add(row.at(0), Rule.CSV_FIELDS, counts);
      return false;
    }
    Shape shape = new Shape(findings);
    Field<String> indicator = shape.field("indicator", cell(row, TableColumn.INDICATOR), Kinds.ID);
    Field<String> period = shape.field("period", cell(row, TableColumn.PERIOD), Kinds.PERIOD);
    Field<String> who = who(cell(row, TableColumn.WHO));
    Field<String> group = group(cell(row, TableColumn.GROUP), shape);
    Field<Figure> figure = shape.field("value", meant(cell(row, TableColumn.VALUE)), Kinds.FIGURE);
    boolean whole =
        Stream.of(indicator, period, who, group, figure).allMatch(f -> f.value().isPresent());
    return whole && add(new Row(row.at(0), indicator, period, who, group, figure));
  }

  private boolean add(Row row) {
    Position before = first.putIfAbsent(row.key(), row.at());
    if (before != null) {
      findings.add(
          row.at(), Rule.TABLE_TWICE, row.indicator().get(), row.period().get(), before.toString());
      return false;
    }
    return rows.add(row);
  }

  /** What stands in a column, without what surrounds it; nothing where the table has no such. */
  private Node.Scalar cell(CsvRow row, TableColumn column) {
    int at = columns.getOrDefault(column, row.fields().size());
    return at < row.fields().size()
        ? new Node.Scalar(row.at(at), row.fields().get(at).replace('\u00a0', ' ').strip())
        : new Node.Scalar(row.at(0), "");
  }

  private static Field<String> who(Node.Scalar cell) {
    boolean own = OWNS.contains(cell.text().toLowerCase(Locale.ROOT));
    return Field.of(cell.at(), own ? Table.OWN : cell.text());
  }

  private static Field<String> group(Node.Scalar cell, Shape shape) {
    String text = cell.text().toLowerCase(Locale.ROOT);
    if (TOTALS.contains(text)) {
      return Field.of(cell.at(), Table.TOTAL);
    }
    String meant = Optional.ofNullable(Kinds.SEX.synonyms().get(text)).orElse(text);
    return shape.field("group", new Node.Scalar(cell.at(), meant), Kinds.SEX);
  }

  /** A number with a comma, or a reason or an answer in other words, as it is written here. */
  private static Node.Scalar meant(Node.Scalar cell) {
    String text = cell.text().toLowerCase(Locale.ROOT);
    Optional<String> word =
        Optional.ofNullable(Kinds.MISSING.synonyms().get(text))
            .or(() -> Optional.ofNullable(Kinds.ANSWER.synonyms().get(text)));
    return new Node.Scalar(
        cell.at(), word.or(() -> Decimal.meant(cell.text())).orElse(cell.text()));
  }
}
