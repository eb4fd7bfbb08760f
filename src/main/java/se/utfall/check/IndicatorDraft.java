package se.utfall.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.KoladaFile.SnapshotEntry;
import se.utfall.model.Direction;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Track;
import se.utfall.text.Slug;

/** An indicator as written, in its area. */
record IndicatorDraft(AreaDraft area, IndicatorsFile file, IndicatorEntry entry) {

  SurveyDraft survey() {
    return area.survey();
  }

  /** The word that its address is made of: its slug, or else its short title, or its title. */
  Optional<Field<String>> named() {
    return entry.named();
  }

  /**
   * Whether something of a period is or may be withheld, so that no finding may tell of its
   * figures.
   */
  boolean isDelicate(String period) {
    return Stream.concat(own(), parts())
        .filter(value -> value.period().value().equals(Optional.of(period)))
        .anyMatch(this::isDelicate);
  }

  private boolean isDelicate(ValueEntry value) {
    boolean small =
        value.answers().value().filter(n -> limit().filter(l -> n < l).isPresent()).isPresent();
    String suppressed = Value.Reason.SUPPRESSED.id();
    return small
        || value.figure().value().flatMap(Figure::missing).filter(suppressed::equals).isPresent();
  }

  Optional<String> address() {
    return named().map(field -> area.address() + Slug.of(field.get()) + "/");
  }

  /** What the indicator names as its source, or its area for it. */
  Optional<Field<String>> source() {
    return Stream.of(entry.source(), file.source())
        .filter(field -> field.value().isPresent())
        .findFirst();
  }

  /** What is told of the values that were fetched for it, where it uses them. */
  Optional<SnapshotEntry> snapshot() {
    boolean used =
        entry.isFetched()
            || entry
                .spread()
                .flatMap(s -> s.file().value())
                .filter(entry.fetchedFile()::equals)
                .isPresent();
    return survey()
        .folder()
        .kolada()
        .filter(file -> used)
        .flatMap(file -> file.snapshot(area.folder().name() + "/" + entry.fetchedFile()));
  }

  /** Whether its own values, or those that are not written by hand, come from Kolada. */
  boolean isOwnFetched() {
    return ownSeries().anyMatch(SeriesEntry::isFetched);
  }

  /** The newest of some periods with a figure of the municipality's own. */
  Optional<Period> newest(List<String> periods) {
    return own()
        .filter(value -> value.figure().value().flatMap(Figure::number).isPresent())
        .flatMap(value -> value.period().value().stream())
        .filter(periods::contains)
        .flatMap(period -> Period.parse(period).stream())
        .max(Comparator.naturalOrder());
  }

  /** The municipality's own values as a whole. */
  Stream<ValueEntry> own() {
    return ownSeries().flatMap(series -> series.values().stream());
  }

  private Stream<SeriesEntry> ownSeries() {
    return entry.values().stream()
        .filter(series -> series.id().value().filter(SeriesCheck.OWN::equals).isPresent());
  }

  /** The own values for women and men and for branches. */
  Stream<ValueEntry> parts() {
    return Stream.concat(
        entry.groups().stream().flatMap(group -> group.values().stream()),
        entry.branches().stream().flatMap(branch -> branch.values().stream()));
  }

  /** All values: own ones, comparisons' and those of parts. */
  Stream<ValueEntry> values() {
    return Stream.concat(
        entry.values().stream().flatMap(series -> series.values().stream()), parts());
  }

  /** The number that some values have for a period. */
  static Optional<BigDecimal> number(Stream<ValueEntry> values, String period) {
    return values
        .filter(value -> value.period().value().equals(Optional.of(period)))
        .flatMap(value -> value.figure().value().flatMap(Figure::number).stream())
        .findFirst();
  }

  /** The fewest answers that a value may rest on, its own limit or the survey's. */
  Optional<Integer> limit() {
    return entry
        .minAnswers()
        .value()
        .or(() -> survey().folder().survey().flatMap(file -> file.minAnswers().value()))
        .filter(limit -> limit > 0);
  }

  Optional<Direction> direction() {
    return entry
        .direction()
        .value()
        .map(word -> IndicatorModel.one(Direction.values(), Direction::id, word));
  }

  /** The own values as changes are judged by, where all that it takes could be read. */
  Optional<Track> track() {
    boolean readable =
        own()
            .allMatch(
                v ->
                    v.period().value().flatMap(Period::parse).isPresent()
                        && v.figure().value().isPresent());
    List<Period> breaks =
        entry.breaks().stream()
            .flatMap(b -> b.from().value().flatMap(Period::parse).stream())
            .toList();
    return direction()
        .filter(way -> readable)
        .map(
            way ->
                new Track(
                    way,
                    entry.decimals().value().orElse(0),
                    breaks,
                    ValuesModel.of(own().toList())));
  }

  boolean isNeutral() {
    return direction().equals(Optional.of(Direction.NEUTRAL));
  }

  /** The period after which it is no longer measured. */
  Optional<Period> end() {
    return entry.ended().flatMap(end -> end.after().value()).flatMap(Period::parse);
  }

  boolean is(Unit unit) {
    return entry.unit().value().equals(Optional.of(unit.id()));
  }
}
