package se.utfall.check;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.SpreadFile;
import se.utfall.content.SpreadFile.Line;
import se.utfall.model.Spread;
import se.utfall.model.Value.Reason;
import se.utfall.stats.SpreadSummary;
import se.utfall.text.Position;

/**
 * One indicator's values as fetched from Kolada, period by period, as an editor would have written
 * them: the municipality's own ones with a reason where there is none, others' only where there is
 * one.
 */
final class KoladaValues {
  private final String path;
  private final Map<String, List<Line>> periods;
  private final String last;
  private final String own;

  /**
   * @param own the own municipality's code
   */
  KoladaValues(SpreadFile file, String kpi, String own) {
    this.path = file.path();
    this.periods =
        file.lines().stream()
            .filter(line -> line.kpi().equals(kpi))
            .collect(groupingBy(Line::period));
    this.last = periods.keySet().stream().max(String::compareTo).orElse("");
    this.own = own;
  }

  boolean hasSexes() {
    return periods.values().stream().flatMap(List::stream).anyMatch(line -> !line.isOfAll());
  }

  /** Whether anything was told of a municipality, if only that it has no value. */
  boolean tellOf(String code) {
    return periods.values().stream().flatMap(List::stream).anyMatch(l -> l.code().equals(code));
  }

  /** The own value of all, women or men; {@code at} is where it would have stood. */
  ValueEntry own(String period, Predicate<Line> whose, Position at) {
    List<Line> record = lines(period, line -> line.code().equals(own)).toList();
    return record.stream()
        .filter(whose)
        .findFirst()
        .map(line -> value(period, line))
        .orElseGet(() -> missing(period, at, record.isEmpty() ? absent(period) : Reason.NOT_GIVEN));
  }

  /** The value of all in one municipality or in the country. */
  Optional<ValueEntry> of(String code, String period) {
    return all(period)
        .filter(line -> line.code().equals(code) && line.value().isPresent())
        .findFirst()
        .map(line -> value(period, line));
  }

  /** What follows from the values of some municipalities, if any of them has one. */
  Optional<ValueEntry> worked(
      Predicate<Line> who, Function<SpreadSummary, BigDecimal> how, String period, Position at) {
    List<Spread.Entry> values =
        all(period)
            .filter(who)
            .flatMap(l -> l.value().map(v -> new Spread.Entry(l.code(), l.title(), v)).stream())
            .toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(entry(number(at, how.apply(summary(values))), period));
  }

  private static SpreadSummary summary(List<Spread.Entry> values) {
    return SpreadSummary.of(new Spread.Distribution(values, 0, Optional.empty(), Map.of()));
  }

  /** Nothing is known of periods after the last; before, the municipality was not part of it. */
  private Reason absent(String period) {
    return period.compareTo(last) > 0 ? Reason.NOT_PUBLISHED : Reason.NOT_MEASURED;
  }

  private Stream<Line> lines(String period, Predicate<Line> wanted) {
    return periods.getOrDefault(period, List.of()).stream().filter(wanted);
  }

  private Stream<Line> all(String period) {
    return lines(period, Line::isOfAll);
  }

  private ValueEntry value(String period, Line line) {
    Position at = new Position(path, line.line(), 1);
    return line.value()
        .map(value -> entry(number(at, value), period))
        .orElseGet(() -> missing(period, at, Reason.NOT_REPORTED));
  }

  private static Field<Figure> number(Position at, BigDecimal value) {
    return Field.of(at, new Figure(Optional.of(value), Optional.empty(), Optional.empty()));
  }

  private static ValueEntry missing(String period, Position at, Reason reason) {
    Figure figure = new Figure(Optional.empty(), Optional.of(reason.id()), Optional.empty());
    return entry(Field.of(at, figure), period);
  }

  /** A figure as an editor would have written it at the same place, without anything beside it. */
  static ValueEntry entry(Field<Figure> figure, String period) {
    Position at = figure.at();
    return new ValueEntry(
        Field.of(at, period), figure, Field.absent(at), Field.absent(at), Field.absent(at));
  }
}
