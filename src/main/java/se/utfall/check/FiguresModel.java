package se.utfall.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.SpreadEntry;
import se.utfall.content.IndicatorsFile.StandingEntry;
import se.utfall.content.SurveyFile;
import se.utfall.model.Breakdown;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Origin;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.StatedStanding;
import se.utfall.model.Value;
import se.utfall.stats.Figures;
import se.utfall.stats.Suppression;

/** The model of an indicator's figures without faults and without those that must be withheld. */
record FiguresModel(IndicatorDraft indicator, Site.Publisher publisher) {
  private static final Value NOT_MEASURED = Value.missing(Value.Reason.NOT_MEASURED);

  Figures of(List<Comparison> comparisons) {
    Figures raw = new Figures(own(), series(comparisons), breakdown(), peers());
    return Suppression.published(
        raw,
        Stream.concat(Stream.of(publisher.name(), publisher.shortName()), publisher.code().stream())
            .toList());
  }

  /** The municipality's own figures as given, of which some may have to be withheld. */
  Figures given() {
    return new Figures(own(), List.of(), breakdown(), Peers.NONE);
  }

  Optional<String> ownNote() {
    return note(SeriesCheck.OWN);
  }

  /** Where the own values come from: Kolada, or the source that the indicator or its area names. */
  Source source() {
    return indicator.isOwnFetched()
        ? Sources.kolada(survey())
        : Sources.of(survey(), indicator.source().map(Field::get).orElse(""));
  }

  private IndicatorEntry entry() {
    return indicator.entry();
  }

  private SurveyFile survey() {
    return indicator.survey().folder().survey().orElseThrow();
  }

  /** The own values; editions after the indicator's end need none and were not measured. */
  private SortedMap<Period, Value> own() {
    SortedMap<Period, Value> values = new TreeMap<>(values(SeriesCheck.OWN));
    entry()
        .ended()
        .map(ended -> Models.period(ended.after()))
        .ifPresent(
            end ->
                survey().editions().stream()
                    .map(edition -> Models.period(edition.period()))
                    .filter(period -> period.compareTo(end) > 0)
                    .forEach(period -> values.putIfAbsent(period, NOT_MEASURED)));
    return Collections.unmodifiableSortedMap(values);
  }

  private List<Indicator.Series> series(List<Comparison> comparisons) {
    return comparisons.stream()
        .map(c -> new Indicator.Series(c, values(c.id()), note(c.id()), origin(c)))
        .toList();
  }

  private Optional<Origin> origin(Comparison comparison) {
    return series(comparison.id())
        .filter(SeriesEntry::isFetched)
        .findFirst()
        .map(found -> new Origin(Sources.kolada(survey()), comparison.kind().isSummary()));
  }

  private SortedMap<Period, Value> values(String series) {
    return ValuesModel.of(series(series).flatMap(s -> s.values().stream()).toList());
  }

  private Optional<String> note(String series) {
    return series(series).flatMap(s -> s.note().value().stream()).findFirst();
  }

  private Stream<SeriesEntry> series(String id) {
    return entry().values().stream().filter(s -> s.id().get().equals(id));
  }

  private Breakdown breakdown() {
    return new Breakdown(
        entry().groups().stream()
            .map(FiguresModel::bySex)
            .sorted(Comparator.comparing(Breakdown.BySex::sex))
            .toList(),
        entry().branches().stream()
            .map(
                b ->
                    new Breakdown.Branch(
                        b.name().get(), ValuesModel.of(b.values()), b.note().value()))
            .toList(),
        entry().minAnswers().value().or(() -> survey().minAnswers().value()));
  }

  private static Breakdown.BySex bySex(SeriesEntry group) {
    return new Breakdown.BySex(
        IndicatorModel.one(Breakdown.Sex.values(), Breakdown.Sex::id, group.id().get()),
        ValuesModel.of(group.values()),
        group.note().value());
  }

  private Peers peers() {
    return new Peers(
        entry().standings().stream().map(this::stated).toList(),
        entry().spread().map(this::spread));
  }

  private StatedStanding stated(StandingEntry standing) {
    return new StatedStanding(
        Models.period(standing.period()),
        IndicatorModel.one(
            StatedStanding.Group.values(), StatedStanding.Group::id, standing.group().get()),
        standing.rank().value(),
        standing.participants().value(),
        standing
            .change()
            .value()
            .map(
                word ->
                    IndicatorModel.one(
                        StatedStanding.Change.values(), StatedStanding.Change::id, word)),
        Sources.of(survey(), standing.source().get()));
  }

  private Spread spread(SpreadEntry spread) {
    String name = spread.file().get();
    String kpi = SpreadDraft.kpi(indicator);
    Source source = Sources.of(survey(), spread.source().get());
    return indicator.area().folder().spreads().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .map(new SpreadModel(kpi, publisher.code().orElseThrow(), source)::of)
        .orElseThrow(() -> new IllegalStateException("unreported file " + name));
  }
}
