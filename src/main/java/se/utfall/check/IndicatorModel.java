package se.utfall.check;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.ScaleEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.SurveyFile.SourceEntry;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.text.Slug;

/** The model of an indicator without faults. */
final class IndicatorModel {
  private IndicatorModel() {}

  static Indicator of(IndicatorDraft indicator, List<Comparison> comparisons) {
    IndicatorEntry entry = indicator.entry();
    String title = entry.title().get();
    return new Indicator(
        entry.id().get(),
        indicator.named().map(words -> Slug.of(words.get())).orElse(""),
        title,
        entry.shortTitle().value().orElse(title),
        one(Unit.values(), Unit::id, entry.unit().get()),
        entry.decimals().value().orElse(0),
        one(Direction.values(), Direction::id, entry.direction().get()),
        entry.scale().map(IndicatorModel::scale),
        entry.definition().get(),
        entry.note().value(),
        source(indicator),
        entry.kolada().value(),
        entry.board().value(),
        entry.breaks().stream()
            .map(b -> new Indicator.Break(Models.period(b.from()), b.reason().get()))
            .toList(),
        values(entry, SeriesCheck.OWN),
        comparisons.stream().map(c -> new Indicator.Series(c, values(entry, c.id()))).toList(),
        indicator.area().commentary(entry.id().value()).map(Models::commentary));
  }

  private static Indicator.Scale scale(ScaleEntry entry) {
    return new Indicator.Scale(entry.min().get(), entry.max().get());
  }

  private static Source source(IndicatorDraft indicator) {
    Optional<String> id = indicator.source().flatMap(Field::value);
    return indicator.survey().folder().survey().stream()
        .flatMap(file -> file.sources().stream())
        .filter(source -> source.id().value().equals(id))
        .findFirst()
        .map(IndicatorModel::source)
        .orElseThrow(() -> new IllegalStateException("unreported source " + id));
  }

  private static Source source(SourceEntry entry) {
    return new Source(entry.title().get(), entry.url().value());
  }

  private static SortedMap<Period, Value> values(IndicatorEntry entry, String series) {
    SortedMap<Period, Value> values = new TreeMap<>();
    entry.values().stream()
        .filter(s -> s.id().get().equals(series))
        .flatMap(s -> s.values().stream())
        .forEach(value -> values.put(Models.period(value.period()), value(value)));
    return Collections.unmodifiableSortedMap(values);
  }

  private static Value value(ValueEntry entry) {
    Figure figure = entry.figure().get();
    return figure
        .number()
        .<Value>map(Value.Measured::new)
        .orElseGet(() -> new Value.Missing(reason(figure)));
  }

  private static Value.Reason reason(Figure figure) {
    return one(Value.Reason.values(), Value.Reason::id, figure.missing().orElse(""));
  }

  private static <E> E one(E[] all, Function<E, String> id, String word) {
    return Arrays.stream(all)
        .filter(choice -> id.apply(choice).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unreported word '" + word + "'"));
  }
}
