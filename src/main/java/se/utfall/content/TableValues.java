package se.utfall.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.Table.Row;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** Puts the values of an area's table where its indicators say so, as if they stood there. */
final class TableValues {
  private final Diagnostics findings;
  private final Map<List<String>, List<Row>> left = new HashMap<>();

  private TableValues(Table table, Diagnostics findings) {
    this.findings = findings;
    for (Row row : table.rows()) {
      left.computeIfAbsent(row.series(), key -> new ArrayList<>()).add(row);
    }
  }

  /** The same file, of which some values are not known because their table could not be read. */
  static IndicatorsFile unread(IndicatorsFile file) {
    return file.with(
        file.indicators().stream()
            .map(
                entry ->
                    entry.with(
                        entry.values().stream().map(TableValues::unread).toList(),
                        entry.groups().stream().map(TableValues::unread).toList()))
            .toList());
  }

  private static SeriesEntry unread(SeriesEntry series) {
    Position at = series.rest().at();
    ValueEntry lost =
        new ValueEntry(
            Field.absent(at),
            Field.absent(at),
            Field.absent(at),
            Field.absent(at),
            Field.absent(at));
    return series.isTabled()
        ? series.with(Stream.concat(series.values().stream(), Stream.of(lost)).toList())
        : series;
  }

  static IndicatorsFile fill(IndicatorsFile file, Table table, Diagnostics findings) {
    TableValues values = new TableValues(table, findings);
    IndicatorsFile filled = file.with(file.indicators().stream().map(values::fill).toList());
    values.left.values().stream().forEach(rows -> unused(rows.get(0), findings));
    return filled;
  }

  /** Says that nothing asks for a row's series. */
  static void unused(Row row, Diagnostics findings) {
    String who = row.who().get();
    String group = row.group().get();
    String ofGroup = who.equals(Table.OWN) ? group : who + " " + group;
    String series = group.equals(Table.TOTAL) ? who : ofGroup;
    findings.add(row.at(), Rule.TABLE_UNUSED, row.indicator().get(), series);
  }

  /** Whether an indicator takes a row's series from its area's table. */
  static boolean isAsked(IndicatorEntry entry, Row row) {
    boolean total = row.group().get().equals(Table.TOTAL);
    String id = total ? row.who().get() : row.group().get();
    return entry.id().value().equals(row.indicator().value())
        && (total || row.who().get().equals(Table.OWN))
        && (total ? entry.values() : entry.groups())
            .stream().anyMatch(s -> s.isTabled() && s.id().value().equals(Optional.of(id)));
  }

  private IndicatorEntry fill(IndicatorEntry entry) {
    boolean any =
        Stream.concat(entry.values().stream(), entry.groups().stream())
            .anyMatch(SeriesEntry::isTabled);
    return any
        ? entry.with(
            entry.values().stream().map(s -> fill(entry, s, s.id(), Table.TOTAL)).toList(),
            entry.groups().stream()
                .map(
                    s ->
                        fill(entry, s, Field.of(s.id().at(), Table.OWN), s.id().value().orElse("")))
                .toList())
        : entry;
  }

  private SeriesEntry fill(
      IndicatorEntry entry, SeriesEntry series, Field<String> who, String group) {
    if (!series.isTabled()) {
      return series;
    }
    List<String> key = List.of(entry.id().value().orElse(""), who.value().orElse(""), group);
    List<Row> rows = Optional.ofNullable(left.remove(key)).orElse(List.of());
    if (rows.isEmpty()) {
      findings.add(series.rest().at(), Rule.TABLE_EMPTY, key.get(0), Table.NAME);
      return unread(series);
    }
    return series.with(
        Stream.concat(
                series.values().stream(),
                rows.stream().filter(row -> !isWritten(row, series)).map(TableValues::value))
            .sorted(Comparator.comparing(value -> value.period().value().orElse("")))
            .toList());
  }

  /** What is written at the indicator goes before the table. */
  private static boolean isWritten(Row row, SeriesEntry series) {
    return series.values().stream()
        .anyMatch(value -> value.period().value().equals(row.period().value()));
  }

  private static ValueEntry value(Row row) {
    return new ValueEntry(
        row.period(),
        row.figure(),
        Field.absent(row.at()),
        Field.absent(row.at()),
        Field.absent(row.at()));
  }
}
