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
        : comparison(id.get()).map(c -> filled(series, others(series, c))).orElse(series);
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

  private Way others(SeriesEntry series, ComparisonEntry comparison) {
    Optional<Kind> kind =
        comparison.kind().value().map(word -> IndicatorModel.one(Kind.values(), Kind::id, word));
    Position at = series.id().at();
    if (kind.isEmpty()) {
      return period -> Optional.empty();
    }
    return switch (kind.get()) {
      case NATION -> of(Line.NATION);
      case ALL -> worked(Line::isMunicipality, SpreadSummary::mean, at);
      case MEDIAN -> worked(Line::isMunicipality, SpreadSummary::median, at);
      case MUNICIPALITY ->
          comparison.municipality().map(this::of).orElseGet(() -> unknown(comparison));
      default -> comparison.group().map(id -> group(id, at)).orElseGet(() -> unknown(comparison));
    };
  }

  private Way of(String code) {
    return period -> values.flatMap(all -> all.of(code, period));
  }

  private Way group(String id, Position at) {
    Set<String> members =
        survey.kolada().flatMap(file -> file.group(id)).stream()
            .flatMap(group -> group.members().stream())
            .flatMap(member -> member.code().value().stream())
            .collect(Collectors.toSet());
    return worked(line -> members.contains(line.code()), SpreadSummary::mean, at);
  }

  private Way worked(Predicate<Line> who, Function<SpreadSummary, BigDecimal> how, Position at) {
    return period -> values.flatMap(all -> all.worked(who, how, period, at));
  }

  /** Which municipalities a comparison is with must be told by their name in Kolada. */
  private Way unknown(ComparisonEntry comparison) {
    findings.add(
        comparison.kolada().at(),
        Rule.KOLADA_COMPARISON,
        comparison.id().get(),
        comparison.kind().get());
    return period -> Optional.empty();
  }
}
