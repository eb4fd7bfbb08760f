package se.utfall.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.ScaleEntry;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Kolada;
import se.utfall.model.Site;
import se.utfall.model.Unit;
import se.utfall.stats.Figures;
import se.utfall.text.Slug;

/** The model of an indicator without faults. */
final class IndicatorModel {
  private IndicatorModel() {}

  static Indicator of(
      IndicatorDraft indicator,
      List<Comparison> comparisons,
      Boards boards,
      Site.Publisher publisher) {
    IndicatorEntry entry = indicator.entry();
    FiguresModel model = new FiguresModel(indicator, publisher);
    Figures figures = model.of(comparisons);
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
        model.source(),
        kolada(indicator),
        entry.board().value().map(boards::of),
        entry.breaks().stream()
            .map(b -> new Indicator.Break(Models.period(b.from()), b.reason().get()))
            .toList(),
        figures.own(),
        model.ownNote(),
        figures.comparisons(),
        figures.breakdown(),
        figures.peers(),
        goal(entry),
        history(entry),
        indicator.area().readable(entry.id().value()).map(Models::commentary),
        entry.also().stream().map(Field::get).toList());
  }

  private static Optional<Kolada> kolada(IndicatorDraft indicator) {
    Optional<Kolada.Fetch> fetch =
        indicator.snapshot().map(one -> new Kolada.Fetch(one.fetched().get(), one.title().get()));
    IndicatorEntry entry = indicator.entry();
    return (fetch.isPresent() ? entry.kpi() : entry.kolada().value())
        .map(id -> new Kolada(id, fetch));
  }

  private static Indicator.Scale scale(ScaleEntry entry) {
    return new Indicator.Scale(entry.min().get(), entry.max().get());
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

  static <E> E one(E[] all, Function<E, String> id, String word) {
    return Arrays.stream(all)
        .filter(choice -> id.apply(choice).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unreported word '" + word + "'"));
  }
}
