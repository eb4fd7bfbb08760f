package se.utfall.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import se.utfall.check.Explained;
import se.utfall.check.Placed;
import se.utfall.check.SitePage;
import se.utfall.check.Spot;
import se.utfall.claim.Measure;
import se.utfall.claim.Reading;
import se.utfall.explain.Asked.Part;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.stats.Standing;
import se.utfall.text.Saying;

/** Explains one figure: where it stands, what it is held against and where it is shown. */
record FigureExplainer(Asked asked, Placed placed) {

  /** The newest own figure. */
  Optional<Explanation> newest() {
    Part own = Parts.own(placed.indicator());
    return own.newest().flatMap(period -> explain(own, period));
  }

  /** Nothing where there is neither a value nor a reason for its absence. */
  Optional<Explanation> explain(Part part, Period period) {
    return part.at(period).map(value -> explain(part, period, value));
  }

  private Explanation explain(Part part, Period period, Value value) {
    List<Saying> lines = new ArrayList<>();
    lines.addAll(new Provenance(asked, placed).of(part, period, value));
    lines.addAll(new Course(placed.indicator()).of(part, period));
    others(part, period).ifPresent(lines::add);
    if (part.isOwn()) {
      lines.addAll(new StandingExplainer(asked, placed).explain(period));
    }
    page().ifPresent(lines::add);
    claims(part, period).forEach(lines::add);
    Saying head = Saying.of("cli.explain.is", label(part, period), said(part, value));
    return new Explanation(head, lines);
  }

  private Saying said(Part part, Value value) {
    boolean share = part.kind() == Spot.Part.COMPARISON;
    return Explained.of(placed.indicator(), value, !share);
  }

  /** A standing of a period in which the indicator has no value of its own. */
  Optional<Explanation> standing(Period period) {
    List<Saying> lines = new ArrayList<>(new StandingExplainer(asked, placed).explain(period));
    page().ifPresent(lines::add);
    return Standing.of(placed.indicator(), period)
        .map(standing -> Explained.of(standing.group()))
        .map(group -> Saying.of("cli.explain.is", label(period), group))
        .map(head -> new Explanation(head, lines));
  }

  private Saying label(Period period) {
    Indicator indicator = placed.indicator();
    return Saying.of(
        "cli.diff.figure",
        Saying.text(indicator.id()),
        Saying.text(indicator.shortTitle()),
        Saying.text(period.toString()));
  }

  private Saying label(Part part, Period period) {
    Saying what = label(period);
    return part.isOwn() ? what : Saying.of("cli.diff.part", what, name(part));
  }

  private static Saying name(Part part) {
    return part.name().isEmpty()
        ? Saying.of("cli.diff.part." + part.kind().id())
        : Saying.text(part.name());
  }

  /** The other values of the same period. */
  private Optional<Saying> others(Part part, Period period) {
    return Parts.of(placed.indicator()).all().stream()
        .map(Parts.Named::part)
        .filter(other -> other.kind() != part.kind() || !other.name().equals(part.name()))
        .flatMap(other -> other.at(period).map(value -> beside(other, value)).stream())
        .reduce(joined())
        .map(all -> Saying.of("cli.explain.beside", Saying.text(period.toString()), all));
  }

  private Saying beside(Part other, Value value) {
    Saying name = other.isOwn() ? Saying.of("cli.explain.own") : name(other);
    return Saying.of("cli.explain.value", name, said(other, value));
  }

  static BinaryOperator<Saying> joined() {
    return (a, b) -> Saying.of("evidence.and", a, b);
  }

  private Optional<Saying> page() {
    return asked.grounds().pages().stream()
        .filter(page -> page.id().equals(placed.indicator().id()))
        .map(SitePage::address)
        .filter(address -> address.startsWith("/" + placed.survey().slug() + "/"))
        .findFirst()
        .map(address -> Saying.of("cli.explain.on", Saying.text(address)));
  }

  /** The claims and figures in texts that look at it. */
  private Stream<Saying> claims(Part part, Period period) {
    return asked.grounds().stated().stream()
        .filter(stated -> stated.readings().stream().anyMatch(r -> isOf(r, part, period)))
        .map(
            stated ->
                Saying.of(
                    "cli.explain.used",
                    Saying.text(stated.at().toString()),
                    Saying.text(stated.statement().expression())));
  }

  private boolean isOf(Reading reading, Part part, Period period) {
    return reading.measure() == Measure.Plain.VALUE
        && reading.indicator().filter(placed.indicator()::equals).isPresent()
        && reading.period().filter(period::equals).isPresent()
        && reading.who().isEmpty()
        && reading.name().orElse("").equals(part.name())
        && reading.sex().map(sex -> sex.id()).orElse("").equals(sex(part));
  }

  private static String sex(Part part) {
    boolean sex = part.kind() == Spot.Part.WOMEN || part.kind() == Spot.Part.MEN;
    return sex ? part.kind().id() : "";
  }
}
