package se.utfall.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.check.Explained;
import se.utfall.check.Placed;
import se.utfall.check.Spot;
import se.utfall.explain.Asked.Part;
import se.utfall.model.Indicator;
import se.utfall.model.Origin;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.stats.Rounding;
import se.utfall.text.Position;
import se.utfall.text.Saying;

/**
 * Says where a figure comes from: the file and line, the snapshot, the source, what it rests on.
 */
record Provenance(Asked asked, Placed placed) {

  List<Saying> of(Part part, Period period, Value value) {
    List<Saying> lines = new ArrayList<>();
    Optional<Position> at = asked.place(placed.at(part.kind(), part.name(), period));
    lines.add(
        at.map(place -> written(part, place)).orElseGet(() -> Saying.of("cli.explain.unwritten")));
    snapshot(part, at).ifPresent(lines::add);
    lines.add(Saying.of("cli.explain.source", Saying.text(source(part))));
    exact(part, value).ifPresent(lines::add);
    if (value.isSuppressed()) {
      lines.add(suppressed());
    }
    if (value instanceof Value.Measured measured) {
      measured
          .answers()
          .map(n -> Saying.of("cli.explain.answers", Saying.text("" + n)))
          .ifPresent(lines::add);
      measured
          .margin()
          .map(Explained::digits)
          .map(margin -> Saying.of("cli.explain.margin", margin))
          .ifPresent(lines::add);
    }
    value.note().map(n -> Saying.of("cli.explain.note", Saying.text(n))).ifPresent(lines::add);
    return lines;
  }

  /** A mean of a group's values stands nowhere: it is worked out of those in a file. */
  private Saying written(Part part, Position at) {
    String key = isWorked(part) ? "cli.explain.worked" : "cli.explain.at";
    return Saying.of(key, Saying.text(at.toString()));
  }

  private boolean isWorked(Part part) {
    return origin(part).filter(Origin::worked).isPresent();
  }

  private Optional<Origin> origin(Part part) {
    return placed.indicator().comparisons().stream()
        .filter(series -> part.kind() == Spot.Part.COMPARISON)
        .filter(series -> series.comparison().name().equals(part.name()))
        .flatMap(series -> series.origin().stream())
        .findFirst();
  }

  /** What was fetched lies as tables; what stands elsewhere was written or is worked out. */
  private Optional<Saying> snapshot(Part part, Optional<Position> at) {
    return at.filter(place -> place.path().endsWith(".csv") || isWorked(part))
        .flatMap(place -> placed.indicator().kolada())
        .flatMap(kolada -> kolada.fetch())
        .map(
            fetch ->
                Saying.of(
                    "cli.explain.fetched",
                    Saying.text(fetch.day().toString()),
                    Saying.text(fetch.title())));
  }

  /** What is written, where readers see it rounded. */
  private Optional<Saying> exact(Part part, Value value) {
    Indicator indicator = placed.indicator();
    boolean own = part.kind() != Spot.Part.COMPARISON;
    return value
        .exact()
        .filter(n -> Rounding.shown(n, indicator.decimals()).compareTo(n) != 0)
        .map(n -> Saying.of("cli.explain.exact", Explained.exact(indicator, value, own)));
  }

  private String source(Part part) {
    return origin(part).map(Origin::source).orElse(placed.indicator().source()).title();
  }

  private Saying suppressed() {
    Indicator indicator = placed.indicator();
    return indicator
        .breakdown()
        .limit()
        .map(limit -> Saying.of("cli.explain.withheld", Saying.text("" + limit)))
        .orElseGet(() -> Saying.of("cli.explain.suppressed"));
  }
}
