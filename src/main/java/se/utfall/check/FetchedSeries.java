package se.utfall.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.KoladaFile.GroupEntry;
import se.utfall.content.SpreadFile.Line;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.ComparisonEntry;
import se.utfall.content.SurveyFile.EditionEntry;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Comparison.Kind;
import se.utfall.stats.SpreadSummary;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * Fills the series of one indicator: those of the survey's editions that are not written by hand.
 *
 * @param values its values; absent only where that has been reported
 */
record FetchedSeries(
    IndicatorEntry entry,
    SurveyFolder survey,
    Optional<KoladaValues> values,
    Diagnostics findings) {

  /** How a period's value comes about, if it has one. */
  private interface Way extends Function<String, Optional<ValueEntry>> {}

  /** The own values or a comparison's. */
  SeriesEntry value(SeriesEntry series) {
    Optional<String> id = series.id().value();
    if (!series.isFetched() || id.isEmpty()) {
      return series;
    }
    return id.get().equals(SeriesCheck.OWN)
        ? filled(series, own(series, Line::isOfAll))
        : comparison(id.get()).map(c -> compared(series, c)).orElse(series);
  }

  /** A comparison that lacks all that was fetched for it would just not be on the page. */
  private SeriesEntry compared(SeriesEntry series, ComparisonEntry comparison) {
    Optional<Way> way = others(series, comparison);
    SeriesEntry filled = filled(series, way.orElse(period -> Optional.empty()));
    if (way.isPresent() && values.isPresent() && filled.values().isEmpty()) {
      findings.add(
          series.rest().at(), Rule.KOLADA_EMPTY, comparison.id().get(), entry.kpi().orElse(""));
    }
    return filled;
  }

  /** The own values for women or men. */
  SeriesEntry group(SeriesEntry series) {
    if (!series.isFetched()) {
      return series;
    }
    if (values.filter(all -> !all.hasSexes()).isPresent()) {
      findings.add(series.rest().at(), Rule.KOLADA_SEXES, entry.kpi().orElse(""));
    }
    boolean women = series.id().value().equals(Optional.of(Sex.WOMEN.id()));
    return filled(series, own(series, women ? Line::isOfWomen : Line::isOfMen));
  }

  private SeriesEntry filled(SeriesEntry series, Way way) {
    Set<String> written =
        series.values().stream()
            .flatMap(value -> value.period().value().stream())
            .collect(Collectors.toSet());
    Stream<ValueEntry> rest =
        survey.survey().map(SurveyFile::editions).orElse(List.of()).stream()
            .map(EditionEntry::period)
            .flatMap(period -> period.value().stream())
            .distinct()
            .filter(period -> !written.contains(period))
            .flatMap(period -> way.apply(period).stream());
    return series.with(
        Stream.concat(series.values().stream(), rest)
            .sorted(Comparator.comparing(value -> value.period().value().orElse("")))
            .toList());
  }

  /** Every edition until the indicator's end has a value of its own, a reason or a fault. */
  private Way own(SeriesEntry series, Predicate<Line> whose) {
    Position at = series.id().at();
    Optional<String> end = entry.ended().flatMap(ended -> ended.after().value());
    return period ->
        end.filter(last -> period.compareTo(last) > 0).isPresent()
            ? Optional.empty()
            : Optional.of(
                values
                    .map(all -> all.own(period, whose, at))
                    .orElseGet(() -> KoladaValues.entry(Field.absent(at), period)));
  }

  private Optional<ComparisonEntry> comparison(String id) {
    return survey.survey().map(SurveyFile::comparisons).orElse(List.of()).stream()
        .filter(comparison -> comparison.id().value().equals(Optional.of(id)))
        .findFirst();
  }

  /** How others' values come about, if it is known whose they are. */
  private Optional<Way> others(SeriesEntry series, ComparisonEntry comparison) {
    Optional<Kind> kind =
        comparison.kind().value().map(word -> IndicatorModel.one(Kind.values(), Kind::id, word));
    Position at = series.id().at();
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case NATION -> Optional.of(of(Line.NATION));
      case ALL -> Optional.of(worked(Line::isMunicipality, SpreadSummary::mean, at));
      case MEDIAN -> Optional.of(worked(Line::isMunicipality, SpreadSummary::median, at));
      case MUNICIPALITY -> comparison.municipality().map(this::of).or(() -> unknown(comparison));
      default ->
          comparison.group().isPresent()
              ? comparison.group().flatMap(id -> group(id, series))
              : unknown(comparison);
    };
  }

  private Way of(String code) {
    return period -> values.flatMap(all -> all.of(code, period));
  }

  private Optional<Way> group(String id, SeriesEntry series) {
    Optional<GroupEntry> group = survey.kolada().flatMap(file -> file.group(id));
    group.ifPresent(one -> leftOut(one, series));
    Set<String> members = group.stream().flatMap(GroupEntry::codes).collect(Collectors.toSet());
    Predicate<Line> who = line -> members.contains(line.code());
    return group.map(one -> worked(who, SpreadSummary::mean, series.id().at()));
  }

  /** A mean of some of a group's members is called that of the group. */
  private void leftOut(GroupEntry group, SeriesEntry series) {
    List<String> names =
        group.members().stream()
            .filter(member -> member.code().value().filter(this::isLeftOut).isPresent())
            .flatMap(member -> member.name().value().stream())
            .toList();
    if (!names.isEmpty() && names.size() < group.members().size()) {
      findings.add(
          series.rest().at(),
          Rule.KOLADA_LEFT_OUT,
          series.id().get(),
          String.join(", ", names),
          entry.fetchedFile());
    }
  }

  private boolean isLeftOut(String code) {
    return values.filter(all -> !all.tellOf(code)).isPresent();
  }

  private Way worked(Predicate<Line> who, Function<SpreadSummary, BigDecimal> how, Position at) {
    return period -> values.flatMap(all -> all.worked(who, how, period, at));
  }

  /** Which municipalities a comparison is with must be told by their name in Kolada. */
  private Optional<Way> unknown(ComparisonEntry comparison) {
    findings.add(
        comparison.kolada().at(),
        Rule.KOLADA_COMPARISON,
        comparison.id().get(),
        comparison.kind().get());
    return Optional.empty();
  }
}
