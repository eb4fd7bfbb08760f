package se.utfall.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.check.Explained;
import se.utfall.check.Spot;
import se.utfall.explain.Asked.Part;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.stats.Change;
import se.utfall.stats.NoChange;
import se.utfall.stats.TargetResult;
import se.utfall.text.Saying;

/** Says what a figure is held against in time: the measurement before, breaks, its target. */
record Course(Indicator indicator) {

  List<Saying> of(Part part, Period period) {
    List<Saying> lines = new ArrayList<>();
    if (part.kind() != Spot.Part.COMPARISON) {
      lines.add(change(part, period));
    }
    series(part).ifPresent(lines::add);
    indicator.breaks().stream()
        .filter(broken -> broken.from().compareTo(period) <= 0)
        .map(
            broken ->
                Saying.of(
                    "cli.explain.break",
                    Saying.text(broken.from().toString()),
                    Saying.text(broken.reason())))
        .forEach(lines::add);
    if (part.isOwn()) {
      TargetResult.of(indicator, period).map(this::target).ifPresent(lines::add);
    }
    return lines;
  }

  private Saying change(Part part, Period period) {
    return Change.of(indicator, part.values(), period)
        .map(change -> indicator.unit() == Unit.YES_NO ? answer(part, change) : change(change))
        .orElseGet(
            () ->
                NoChange.of(indicator, part.values(), period)
                    .map(why -> Saying.of("cli.explain.no-change." + key(why)))
                    .orElseThrow());
  }

  /** Between yes and no there is no difference in numbers. */
  private Saying answer(Part part, Change change) {
    Saying before =
        part.at(change.from()).map(value -> Explained.of(indicator, value, true)).orElseThrow();
    return Saying.of(
        "cli.explain.answer." + key(change.verdict()),
        Saying.text(change.from().toString()),
        before);
  }

  private Saying change(Change change) {
    return Saying.of(
        "cli.explain.change." + key(change.verdict()),
        Saying.text(change.from().toString()),
        Explained.difference(indicator, change.difference()),
        Saying.of("cli.explain.direction." + indicator.direction().id()));
  }

  private Optional<Saying> series(Part part) {
    boolean own = part.kind() != Spot.Part.COMPARISON;
    return part.values().entrySet().stream()
        .map(
            e ->
                Saying.of(
                    "cli.explain.value",
                    Saying.text(e.getKey().toString()),
                    Explained.of(indicator, e.getValue(), own)))
        .reduce(FigureExplainer.joined())
        .filter(all -> part.values().size() > 1)
        .map(all -> Saying.of("cli.explain.series", all));
  }

  private Saying target(TargetResult result) {
    String reached = result.reached().map(yes -> yes ? "reached" : "missed").orElse("open");
    return Saying.of(
        "cli.explain.target." + reached, Explained.amount(indicator, result.target().value()));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
