package se.utfall.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
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
  private final Map<String, List<Home>> homes;
  private final Map<Path, List<Row>> sorted = new LinkedHashMap<>();
  private final Set<List<String>> unused = new HashSet<>();

  private TableImport(Content content, Diagnostics findings) {
    this.content = content;
    this.findings = findings;
    this.homes = homes(content);
  }

  /**
   * A table with what has come into it; what it had and the sheet does not speak of stays.
   *
   * @param rows those of the sheet first
   */
  public record Merged(Path file, List<Row> rows, List<Change> changes) {
    /** The text of the file. */
    public String text() {
      return TableWriter.write(rows);
    }

    /** What the file will say. */
    public Table table() {
      return new Table(file.toString().replace('\\', '/'), rows, true);
    }
  }

  /** A row that is new or has another value, and what it was before. */
  public record Change(Row row, Optional<Row> before) {}

  /** A place where an indicator stands. */
  private record Home(SurveyFolder survey, AreaFolder area, IndicatorEntry indicator) {
    boolean isAsking(Row row) {
      return TableValues.isAsked(indicator, row);
    }

    Path file() {
      return Path.of(area.path(), Table.NAME);
    }
  }

  /** A row as a place understands it. */
  private record Placed(Home home, Row row) {}

  /** The tables that a sheet changes. What nobody knows in it is a finding. */
  public static List<Merged> of(Table sheet, Content content, Diagnostics findings) {
    TableImport all = new TableImport(content, findings);
    sheet.rows().forEach(all::sort);
    return all.sorted.entrySet().stream().map(e -> all.merged(e.getKey(), e.getValue())).toList();
  }

  /** A value goes wherever it is asked for: an indicator can stand in more surveys than one. */
  private void sort(Row row) {
    List<Home> found = homes.getOrDefault(row.indicator().get(), List.of());
    if (found.isEmpty()) {
      findings.add(
          Diagnostic.of(row.indicator().at(), Rule.TABLE_INDICATOR, Shown.of(row.indicator().get()))
              .near(Nearest.to(row.indicator().get(), List.copyOf(homes.keySet()))));
      return;
    }
    List<Placed> known = found.stream().flatMap(home -> placed(row, home).stream()).toList();
    if (known.isEmpty()) {
      stranger(row, found.get(0).survey());
      return;
    }
    List<Placed> asked = known.stream().filter(p -> p.home().isAsking(p.row())).toList();
    asked.forEach(
        p -> sorted.computeIfAbsent(p.home().file(), f -> new ArrayList<>()).add(p.row()));
    if (asked.isEmpty() && unused.add(known.get(0).row().series())) {
      TableValues.unused(known.get(0).row(), findings);
    }
  }

  private static Map<String, List<Home>> homes(Content content) {
    Map<String, List<Home>> homes = new LinkedHashMap<>();
    for (SurveyFolder survey : content.surveys()) {
      for (AreaFolder area : survey.areas()) {
        area.file().stream()
            .flatMap(file -> file.indicators().stream())
            .filter(entry -> entry.id().value().isPresent())
            .map(entry -> new Home(survey, area, entry))
            .forEach(
                home ->
                    homes
                        .computeIfAbsent(home.indicator().id().get(), id -> new ArrayList<>())
                        .add(home));
      }
    }
    return homes;
  }

  /** The row with the one whose value it is: the own municipality, or one of a survey's own. */
  private Optional<Placed> placed(Row row, Home home) {
    return who(row, home.survey()).map(who -> new Placed(home, row.of(who)));
  }

  /** Whose value it is: the own municipality's, or a comparison's by its id or name. */
  private Optional<String> who(Row row, SurveyFolder survey) {
    String said = said(row);
    if (said.equals(Table.OWN) || ownNames().anyMatch(said::equals)) {
      return Optional.of(Table.OWN);
    }
    return comparisons(survey)
        .filter(c -> names(c).anyMatch(said::equals))
        .flatMap(c -> c.id().value().stream())
        .findFirst();
  }

  /** A name, or a code, to which a sheet that takes it for a number gives no zeros. */
  private static String said(Row row) {
    String said = row.who().get().toLowerCase(Locale.ROOT);
    return said.matches("[0-9]{1,3}") ? "0".repeat(4 - said.length()) + said : said;
  }

  private void stranger(Row row, SurveyFolder survey) {
    List<String> known = comparisons(survey).flatMap(c -> c.id().value().stream()).toList();
    findings.add(
        Diagnostic.of(
                row.who().at(),
                Rule.TABLE_WHO,
                Shown.of(row.who().get()),
                String.join(", ", Stream.concat(Stream.of(Table.OWN), known.stream()).toList()))
            .near(Nearest.to(said(row), known)));
  }

  private static Stream<ComparisonEntry> comparisons(SurveyFolder survey) {
    return survey.survey().stream().flatMap(file -> file.comparisons().stream());
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
  private Map<List<String>, Row> once(List<Row> rows) {
    Map<List<String>, Row> first = new LinkedHashMap<>();
    for (Row row : rows) {
      Row before = first.putIfAbsent(row.key(), row);
      if (before != null) {
        String[] args = {row.indicator().get(), row.period().get(), before.at().toString()};
        findings.add(row.at(), Rule.TABLE_TWICE, args);
      }
    }
    return first;
  }

  private Merged merged(Path file, List<Row> rows) {
    List<Row> written =
        Files.exists(file)
            ? TableReader.csv(file, findings).map(Table::rows).orElse(List.of())
            : List.of();
    Map<List<String>, Row> before = new HashMap<>();
    written.forEach(row -> before.put(row.key(), row));
    Map<List<String>, Row> all = once(rows);
    List<Change> changes =
        all.values().stream()
            .map(row -> new Change(row, Optional.ofNullable(before.get(row.key()))))
            .filter(TableImport::isChange)
            .toList();
    written.forEach(row -> all.putIfAbsent(row.key(), row));
    return new Merged(file, List.copyOf(all.values()), changes);
  }

  private static boolean isChange(Change one) {
    return one.before().filter(row -> row.written().equals(one.row().written())).isEmpty();
  }
}
