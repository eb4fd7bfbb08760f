package se.utfall.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.SpreadFile.Line;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The way from a CSV file with all municipalities' values to its lines, read as a stream. */
final class SpreadReader {
  /** The largest file, in bytes. */
  static final int MAX_BYTES = 20_000_000;

  /** The most rows beneath the first. */
  static final int MAX_ROWS = 200_000;

  /** After so many rows with faults nobody reads on. */
  private static final int MOST_FAULTY = 10;

  private final TextFile file;
  private final Diagnostics findings;
  private final Map<String, String> shared = new HashMap<>();
  private final Map<Key, Integer> first = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private int faulty;

  /** What a line gives the value of; the same twice is a fault. */
  private record Key(String kpi, String code, String period, String gender) {}

  private SpreadReader(TextFile file, Diagnostics findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The lines of a file that could be read; absent where the file as a whole could not be. */
  static Optional<SpreadFile> read(TextFile file, Diagnostics findings) {
    return new SpreadReader(file, findings).read();
  }

  private Optional<SpreadFile> read() {
    if (file.isLarger(MAX_BYTES, findings)) {
      return Optional.empty();
    }
    try (BufferedReader in = file.open()) {
      TextFile.skipMark(in);
      read(new CsvRows(file.shown(), in));
      return Optional.of(new SpreadFile(file.shown(), file.name(), List.copyOf(lines)));
    } catch (UncheckedIOException e) {
      unreadable(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      unreadable(e);
    }
    return Optional.empty();
  }

  /** Where a character is broken, only reading the file whole says where that is. */
  private void unreadable(IOException e) {
    if (e instanceof CharacterCodingException) {
      file.read(MAX_BYTES, findings);
    } else {
      Unreadable.report(file.shown(), e, findings);
    }
  }

  private void read(CsvRows rows) {
    Optional<Header> header =
        rows.hasNext(findings) ? Header.of(rows.next(), findings) : Optional.empty();
    int count = 0;
    while (header.isPresent() && faulty < MOST_FAULTY && rows.hasNext(findings)) {
      CsvRow row = rows.next();
      if (++count > MAX_ROWS) {
        findings.add(row.at(0), Rule.CSV_ROWS, Integer.toString(MAX_ROWS));
        return;
      }
      if (Unmerged.isMark(row.fields().get(0))) {
        findings.add(row.at(0), Rule.FILE_MERGE);
        return;
      }
      line(row, header.get()).ifPresentOrElse(lines::add, () -> faulty++);
    }
    if (faulty == MOST_FAULTY && rows.hasNext(findings)) {
      String most = Integer.toString(MOST_FAULTY);
      findings.add(rows.next().at(0), Rule.CSV_FAULTS, most);
    }
    if (lines.isEmpty() && !findings.hasErrors()) {
      findings.add(Position.file(file.shown()), Rule.FILE_EMPTY);
    }
  }

  private Optional<Line> line(CsvRow row, Header header) {
    if (row.unclosed().isPresent()) {
      findings.add(row.at(row.unclosed().getAsInt()), Rule.CSV_SYNTAX);
      return Optional.empty();
    }
    if (row.count() != header.count()) {
      String[] counts = {Integer.toString(row.count()), Integer.toString(header.count())};
      findings.add(row.at(0), Rule.CSV_FIELDS, counts);
      return Optional.empty();
    }
    return filled(row, header)
        .filter(line -> isFirst(line, header.scalar(row, Column.MUNICIPALITY)));
  }

  private Optional<Line> filled(CsvRow row, Header header) {
    Field<String> kpi = field(row, header, Column.KPI);
    Field<String> code = field(row, header, Column.MUNICIPALITY);
    Field<String> title = field(row, header, Column.MUNICIPALITY_TITLE);
    Field<String> period = field(row, header, Column.PERIOD);
    Field<String> gender = field(row, header, Column.GENDER);
    boolean published = !header.scalar(row, Column.VALUE).isBlank();
    Optional<BigDecimal> value =
        published
            ? field(row, header, Column.VALUE).value().map(BigDecimal::new)
            : Optional.empty();
    boolean whole =
        Stream.of(kpi, code, title, period, gender).allMatch(f -> f.value().isPresent())
            && value.isPresent() == published;
    return whole
        ? Optional.of(
            new Line(
                row.line(), kpi.get(), code.get(), title.get(), period.get(), gender.get(), value))
        : Optional.empty();
  }

  /** One field; thousands of lines say the same few words, which are kept once. */
  private Field<String> field(CsvRow row, Header header, Column column) {
    Field<String> read = new Shape(findings).field(column.id(), header.scalar(row, column), column);
    return column == Column.VALUE
        ? read
        : new Field<>(read.at(), read.value().map(text -> shared.computeIfAbsent(text, t -> t)));
  }

  private boolean isFirst(Line line, Node.Scalar code) {
    Key key = new Key(line.kpi(), line.code(), line.period(), line.gender());
    Integer before = first.putIfAbsent(key, line.line());
    if (before != null) {
      String[] args = {line.code(), line.period(), line.gender(), Integer.toString(before)};
      findings.add(code.at(), Rule.CSV_TWICE, args);
    }
    return before == null;
  }
}
