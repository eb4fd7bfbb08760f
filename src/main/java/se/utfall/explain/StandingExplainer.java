package se.utfall.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.check.Explained;
import se.utfall.check.Placed;
import se.utfall.check.Spot;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Spread;
import se.utfall.stats.Standing;
import se.utfall.text.Position;
import se.utfall.text.Saying;

/** Explains where an indicator stands among all municipalities, and by which rule. */
record StandingExplainer(Asked asked, Placed placed) {

  /** Nothing where all municipalities' values are neither known nor told of. */
  List<Saying> explain(Period period) {
    Indicator indicator = placed.indicator();
    List<Saying> lines = new ArrayList<>();
    Standing.of(indicator, period)
        .ifPresentOrElse(
            standing -> lines.addAll(standing(standing, period)),
            () -> none(period).ifPresent(lines::add));
    return lines;
  }

  private List<Saying> standing(Standing standing, Period period) {
    List<Saying> lines = new ArrayList<>();
    Saying group = Explained.of(standing.group());
    Saying source = Saying.text(standing.source().title());
    if (!standing.computed()) {
      lines.add(Saying.of("cli.explain.stated", group, source, at(Spot.Part.STANDING, period)));
      return lines;
    }
    int all = standing.participants().orElseThrow();
    int better = standing.rank().orElseThrow() - 1;
    lines.add(
        Saying.of(
            "cli.explain.computed",
            group,
            Saying.text("" + (better + 1)),
            Saying.text("" + all),
            source,
            at(Spot.Part.SPREAD, period)));
    lines.add(
        Saying.of(
            "cli.explain.rule",
            Saying.text("" + all),
            Saying.text("" + better),
            Saying.text("" + (all - better - equal(period)))));
    return lines;
  }

  private Saying at(Spot.Part part, Period period) {
    Optional<Position> place = asked.place(placed.at(part, "", period));
    return Saying.text(place.map(Position::toString).orElse("–"));
  }

  /** How many have the same value, the own municipality among them. */
  private int equal(Period period) {
    Spread spread = placed.indicator().peers().spread().orElseThrow();
    return (int)
        spread.at(period).values().stream()
            .filter(entry -> entry.value().compareTo(spread.own(period).orElseThrow()) == 0)
            .count();
  }

  private Optional<Saying> none(Period period) {
    Indicator indicator = placed.indicator();
    Optional<Spread> spread = indicator.peers().spread();
    if (spread.isEmpty() && indicator.peers().stated().isEmpty()) {
      return Optional.empty();
    }
    if (indicator.direction() == Direction.NEUTRAL) {
      return Optional.of(Saying.of("cli.explain.no-standing.neutral"));
    }
    int all = spread.map(s -> s.at(period).values().size()).orElse(0);
    return Optional.of(
        all > 0 && all < Standing.FEWEST
            ? Saying.of(
                "cli.explain.no-standing.few",
                Saying.text("" + all),
                Saying.text("" + Standing.FEWEST))
            : unknown(period));
  }

  private Saying unknown(Period period) {
    Saying wanted = Saying.text(period.toString());
    return Standing.latest(placed.indicator())
        .map(p -> Saying.of("cli.explain.no-standing.other", wanted, Saying.text(p.toString())))
        .orElseGet(() -> Saying.of("cli.explain.no-standing.unknown", wanted));
  }
}
