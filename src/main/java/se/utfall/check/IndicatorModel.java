package se.utfall.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.ScaleEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.model.Breakdown;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.text.Slug;

/** The model of an indicator without faults. */
final class IndicatorModel {
  private IndicatorModel() {}

  static Indicator of(IndicatorDraft indicator, List<Comparison> comparisons, Boards boards) {
    IndicatorEntry entry = indicator.entry();
    String title = entry.title().get();
    return new Indicator(
        entry.id().get(),
        indicator.named().map(words -> Slug.of(words.get())).orElse(""),
        title,
        entry.shortTitle().value().orElse(title),
        one(Unit.values(), Unit::id, entry.unit().get()),
        entry.per().value(),
        entry.decimals().value().orElse(0),
        one(Direction.values(), Direction::id, entry.direction().get()),
        entry.scale().map(IndicatorModel::scale),
        entry.definition().get(),
        entry.note().value(),
        source(indicator),
        entry.kolada().value(),
        entry.board().value().map(boards::of),
        entry.breaks().stream()
            .map(b -> new Indicator.Break(Models.period(b.from()), b.reason().get()))
            .toList(),
        values(entry, SeriesCheck.OWN),
        note(entry, SeriesCheck.OWN),
        comparisons.stream()
            .map(c -> new Indicator.Series(c, values(entry, c.id()), note(entry, c.id())))
            .toList(),
        new Breakdown(List.of(), List.of(), entry.minAnswers().value()),
        Peers.NONE,
        goal(entry),
        history(entry),
        indicator.area().commentary(entry.id().value()).map(Models::commentary));
  }

  private static Indicator.Scale scale(ScaleEntry entry) {
    return new Indicator.Scale(entry.min().get(), entry.max().get());
  }

  private static Source source(IndicatorDraft indicator) {
    String id = indicator.source().map(Field::get).orElse("");
    return Sources.of(indicator.survey().folder().survey().orElseThrow(), id);
  }

  private static SortedMap<Period, Value> values(IndicatorEntry entry, String series) {
    return values(series(entry, series).flatMap(s -> s.values().stream()));
  }

  private static Optional<String> note(IndicatorEntry entry, String series) {
    return series(entry, series).flatMap(s -> s.note().value().stream()).findFirst();
  }

  private static Stream<SeriesEntry> series(IndicatorEntry entry, String id) {
    return entry.values().stream().filter(s -> s.id().get().equals(id));
  }

  private static SortedMap<Period, Value> values(Stream<ValueEntry> entries) {
    SortedMap<Period, Value> values = new TreeMap<>();
    entries.forEach(entry -> values.put(Models.period(entry.period()), value(entry)));
    return Collections.unmodifiableSortedMap(values);
  }

  private static Goal goal(IndicatorEntry entry) {
    return new Goal(
        entry.budget().value().map(word -> one(Goal.Budget.values(), Goal.Budget::id, word)),
        entry.targets().stream()
            .map(t -> new Goal.Target(Models.period(t.period()), t.value().get()))
            .toList());
  }

  private static History history(IndicatorEntry entry) {
    return new History(
        entry.earlier().stream()
            .map(
                e ->
                    new History.Earlier(
                        Models.period(e.until()), e.title().value(), e.area().value()))
            .toList(),
        entry
            .ended()
            .map(
                e ->
                    new History.End(
                        Models.period(e.after()), e.successor().value(), e.reason().value())));
  }

  private static Value value(ValueEntry entry) {
    Figure figure = entry.figure().get();
    Optional<BigDecimal> answered =
        figure.answer().map(yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO);
    return figure
        .number()
        .or(() -> answered)
        .<Value>map(number -> measured(number, entry))
        .orElseGet(() -> new Value.Missing(reason(figure), entry.note().value()));
  }

  private static Value measured(BigDecimal number, ValueEntry entry) {
    return new Value.Measured(
        number, entry.answers().value(), entry.margin().value(), entry.note().value());
  }

  private static Value.Reason reason(Figure figure) {
    return one(Value.Reason.values(), Value.Reason::id, figure.missing().orElse(""));
  }

  static <E> E one(E[] all, Function<E, String> id, String word) {
    return Arrays.stream(all)
        .filter(choice -> id.apply(choice).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unreported word '" + word + "'"));
  }
}
