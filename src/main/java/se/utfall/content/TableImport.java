package se.utfall.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.SiteFile.PublisherEntry;
import se.utfall.content.SurveyFile.ComparisonEntry;
import se.utfall.content.Table.Row;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** Sorts an editor's values into the tables of the areas that their indicators are in. */
public final class TableImport {
  private final Content content;
  private final Diagnostics findings;
  private final Map<Path, List<Row>> sorted = new LinkedHashMap<>();

  private TableImport(Content content, Diagnostics findings) {
    this.content = content;
    this.findings = findings;
  }

  /**
   * A table with what has come into it; what it had and the sheet does not speak of stays.
   *
   * @param before what it had
   * @param after what it has now
   */
  public record Merged(Path file, List<Row> before, List<Row> after) {
    /** The text of the file. */
    public String text() {
      return TableWriter.write(after);
    }

    /** The value that a row had before, if it had one. */
    public Optional<Row> earlier(Row row) {
      return before.stream().filter(one -> one.key().equals(row.key())).findFirst();
    }

    /** The rows that are new or have another value. */
    public List<Row> changed() {
      return after.stream()
          .filter(row -> earlier(row).filter(one -> one.written().equals(row.written())).isEmpty())
          .toList();
    }
  }

  /** The tables that a sheet changes. What nobody knows in it is a finding. */
  public static List<Merged> of(Table sheet, Content content, Diagnostics findings) {
    TableImport all = new TableImport(content, findings);
    sheet.rows().forEach(all::sort);
    return all.sorted.entrySet().stream().map(e -> all.merged(e.getKey(), e.getValue())).toList();
  }

  private void sort(Row row) {
    String id = row.indicator().get();
    for (SurveyFolder survey : content.surveys()) {
      for (AreaFolder area : survey.areas()) {
        if (ids(area).anyMatch(id::equals)) {
          Path file = Path.of(area.path(), Table.NAME);
          who(row, survey)
              .ifPresent(
                  who -> sorted.computeIfAbsent(file, f -> new ArrayList<>()).add(row.of(who)));
          return;
        }
      }
    }
    List<String> known =
        content.surveys().stream()
            .flatMap(s -> s.areas().stream())
            .flatMap(TableImport::ids)
            .toList();
    findings.add(
        Diagnostic.of(row.indicator().at(), Rule.TABLE_INDICATOR, Shown.of(id))
            .near(Nearest.to(id, known)));
  }

  private static Stream<String> ids(AreaFolder area) {
    return area.file().stream()
        .flatMap(file -> file.indicators().stream())
        .flatMap(indicator -> indicator.id().value().stream());
  }

  /** Whose value it is: the own municipality's, or a comparison's by its id or name. */
  private Optional<String> who(Row row, SurveyFolder survey) {
    String said = row.who().get().toLowerCase(Locale.ROOT);
    if (said.equals(Table.OWN) || ownNames().anyMatch(said::equals)) {
      return Optional.of(Table.OWN);
    }
    List<ComparisonEntry> comparisons =
        survey.survey().map(SurveyFile::comparisons).orElse(List.of());
    Optional<String> found =
        comparisons.stream()
            .filter(c -> names(c).anyMatch(said::equals))
            .flatMap(c -> c.id().value().stream())
            .findFirst();
    if (found.isEmpty()) {
      List<String> known = comparisons.stream().flatMap(c -> c.id().value().stream()).toList();
      findings.add(
          Diagnostic.of(
                  row.who().at(),
                  Rule.TABLE_WHO,
                  Shown.of(row.who().get()),
                  String.join(", ", Stream.concat(Stream.of(Table.OWN), known.stream()).toList()))
              .near(Nearest.to(said, known)));
    }
    return found;
  }

  private Stream<String> ownNames() {
    return content.site().map(SiteFile::publisher).stream()
        .flatMap(TableImport::names)
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> names(PublisherEntry publisher) {
    return Stream.of(publisher.name(), publisher.shortName(), publisher.code())
        .flatMap(name -> name.value().stream());
  }

  private static Stream<String> names(ComparisonEntry comparison) {
    return Stream.of(comparison.id(), comparison.name())
        .flatMap(name -> name.value().stream())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  /** The rows, of which no two speak of the same although they call it by different names. */
  private Collection<Row> once(List<Row> rows) {
    Map<List<String>, Row> first = new LinkedHashMap<>();
    for (Row row : rows) {
      Row before = first.putIfAbsent(row.key(), row);
      if (before != null) {
        String[] args = {row.indicator().get(), row.period().get(), before.at().toString()};
        findings.add(row.at(), Rule.TABLE_TWICE, args);
      }
    }
    return first.values();
  }

  private Merged merged(Path file, List<Row> rows) {
    List<Row> before =
        Files.exists(file)
            ? TableReader.csv(file, findings).map(Table::rows).orElse(List.of())
            : List.of();
    Map<List<String>, Row> all = new LinkedHashMap<>();
    before.forEach(row -> all.put(row.key(), row));
    once(rows).forEach(row -> all.put(row.key(), row));
    return new Merged(file, before, List.copyOf(all.values()));
  }
}
