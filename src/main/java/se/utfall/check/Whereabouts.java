package se.utfall.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.check.Spot.Part;
import se.utfall.content.Content;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.SpreadFile;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.ComparisonEntry;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Period;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;

/**
 * Where in the content each figure stands. What is true need not know this: who wants to tell it
 * looks it up in what was said.
 */
public final class Whereabouts {
  private final Map<Spot, Position> places = new HashMap<>();

  private Whereabouts() {}

  /** The places of all figures that can be read, also of those that were fetched. */
  public static Map<Spot, Position> of(Content content, LocalDate day) {
    Draft draft = Draft.of(content, List.of(), List.of(), day, false, new Diagnostics());
    Whereabouts all = new Whereabouts();
    draft.indicators().forEach(all::add);
    draft.code().ifPresent(own -> draft.indicators().forEach(i -> all.spread(i, own)));
    return Map.copyOf(all.places);
  }

  private void add(IndicatorDraft indicator) {
    IndicatorEntry entry = indicator.entry();
    for (SeriesEntry series : entry.values()) {
      String id = series.id().value().orElse("");
      boolean own = id.equals(SeriesCheck.OWN);
      String name = own ? "" : comparison(indicator, id);
      add(indicator, own ? Part.OWN : Part.COMPARISON, name, series.values());
    }
    for (SeriesEntry group : entry.groups()) {
      boolean women = group.id().value().equals(Optional.of(Sex.WOMEN.id()));
      add(indicator, women ? Part.WOMEN : Part.MEN, "", group.values());
    }
    entry
        .branches()
        .forEach(b -> add(indicator, Part.BRANCH, b.name().value().orElse(""), b.values()));
    entry.targets().forEach(t -> add(indicator, Part.TARGET, "", t.period(), t.value().at()));
    entry.standings().forEach(s -> add(indicator, Part.STANDING, "", s.period(), s.group().at()));
  }

  /** The own municipality's lines among all municipalities' values. */
  private void spread(IndicatorDraft indicator, String own) {
    Optional<String> file = SpreadDraft.file(indicator).map(SpreadFile::path);
    for (SpreadDraft spread : SpreadDraft.of(indicator, own).stream().toList()) {
      spread.lines().stream()
          .filter(line -> line.code().equals(own))
          .forEach(
              line -> {
                Position at = new Position(file.orElse(""), line.line(), 1);
                add(indicator, Part.SPREAD, "", Field.of(at, line.period()), at);
              });
    }
  }

  /** The name of a comparison, by which readers know it. */
  private static String comparison(IndicatorDraft indicator, String id) {
    return indicator
        .survey()
        .folder()
        .survey()
        .map(SurveyFile::comparisons)
        .orElse(List.of())
        .stream()
        .filter(one -> one.id().value().equals(Optional.of(id)))
        .map(ComparisonEntry::name)
        .flatMap(name -> name.value().stream())
        .findFirst()
        .orElse(id);
  }

  private void add(IndicatorDraft indicator, Part part, String name, List<ValueEntry> values) {
    values.forEach(v -> add(indicator, part, name, v.period(), v.figure().at()));
  }

  private void add(
      IndicatorDraft indicator, Part part, String name, Field<String> period, Position at) {
    String survey = indicator.survey().slug();
    String id = indicator.entry().id().value().orElse("");
    period
        .value()
        .flatMap(Period::parse)
        .ifPresent(p -> places.putIfAbsent(new Spot(survey, id, part, name, p), at));
  }
}
