package se.utfall.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** The first row of a CSV file, which names its columns in any order. */
record Header(List<Column> columns) {
  /** The columns that a row names, unless they are not ours and that has been reported. */
  static Optional<Header> of(CsvRow row, Diagnostics findings) {
    if (row.count() == 1 && row.fields().get(0).matches("(?s).*[;\t].*")) {
      findings.add(row.at(0), Rule.CSV_SEPARATOR);
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < row.fields().size(); i++) {
      String name = row.fields().get(i);
      Stream.of(Column.values())
          .filter(column -> column.id().equals(name) && !columns.contains(column))
          .findFirst()
          .ifPresentOrElse(columns::add, unknown(row.scalar(i), findings));
    }
    missing(row, columns, findings);
    boolean whole = row.count() == Column.values().length && columns.size() == row.count();
    return whole ? Optional.of(new Header(columns)) : Optional.empty();
  }

  private static Runnable unknown(Node.Scalar name, Diagnostics findings) {
    String known = String.join(", ", Column.ids());
    Optional<String> near =
        Nearest.to(name.text(), Column.ids()).filter(column -> !column.equals(name.text()));
    return () ->
        findings.add(
            Diagnostic.of(name.at(), Rule.CSV_HEADER, Shown.of(name.text()), known).near(near));
  }

  private static void missing(CsvRow row, List<Column> columns, Diagnostics findings) {
    String known = String.join(", ", Column.ids());
    Stream.of(Column.values())
        .filter(column -> !columns.contains(column))
        .forEach(column -> findings.add(row.at(0), Rule.CSV_HEADER_MISSING, column.id(), known));
  }

  int count() {
    return columns.size();
  }

  Node.Scalar scalar(CsvRow row, Column column) {
    return row.scalar(columns.indexOf(column));
  }
}
