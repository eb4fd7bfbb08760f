package se.utfall.claim;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.model.Breakdown;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Spread;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Rounding;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** Finds the plain values of whoever an expression names. */
final class Lines {
  private Lines() {}

  /** The values of a subject whose indicator is known. */
  static Line of(Indicator indicator, Subject subject) {
    Who who = subject.who().orElse(Who.OWN);
    boolean own = subject.name().isEmpty() && who == Who.OWN;
    if (!own && subject.sex().isPresent()) {
      throw lacks(indicator, subject, "@claim.series." + subject.sex().get().id());
    }
    if (subject.name().isPresent()) {
      return named(indicator, subject, subject.name().get());
    }
    if (who != Who.OWN) {
      return group(indicator, subject, who);
    }
    return subject.sex().isPresent()
        ? sex(indicator, subject, subject.sex().get())
        : line(indicator, subject, indicator.own());
  }

  private static Line sex(Indicator indicator, Subject subject, Breakdown.Sex sex) {
    return indicator.breakdown().bySex().stream()
        .filter(series -> series.sex() == sex)
        .findFirst()
        .map(series -> line(indicator, subject, series.values()))
        .or(() -> SpreadLines.sex(indicator, subject, sex))
        .orElseThrow(() -> lacks(indicator, subject, "@claim.series." + sex.id()));
  }

  private static Line group(Indicator indicator, Subject subject, Who who) {
    return indicator.comparisons().stream()
        .filter(s -> who.isOf(s.comparison()) && !s.values().isEmpty())
        .findFirst()
        .map(s -> line(indicator, subject, s.values()).named(s.comparison().name()))
        .or(() -> SpreadLines.group(indicator, subject, who))
        .orElseThrow(() -> lacks(indicator, subject, "@evidence.who." + who.id()));
  }

  private static Line named(Indicator indicator, Subject subject, String name) {
    return branch(indicator, subject, name)
        .or(() -> comparison(indicator, subject, name))
        .or(() -> SpreadLines.municipality(indicator, subject, name))
        .orElseThrow(() -> stranger(indicator, subject, name));
  }

  private static Optional<Line> branch(Indicator indicator, Subject subject, String name) {
    return indicator.breakdown().branches().stream()
        .filter(branch -> branch.name().equalsIgnoreCase(name))
        .findFirst()
        .map(branch -> line(indicator, subject, branch.values()).named(branch.name()));
  }

  private static Optional<Line> comparison(Indicator indicator, Subject subject, String name) {
    return indicator.comparisons().stream()
        .filter(s -> isCalled(s.comparison(), name) && !s.values().isEmpty())
        .findFirst()
        .map(s -> line(indicator, subject, s.values()).named(s.comparison().name()));
  }

  /** Whether a comparison has that name or id. */
  static boolean isCalled(Comparison comparison, String name) {
    return comparison.name().equalsIgnoreCase(name) || comparison.id().equalsIgnoreCase(name);
  }

  private static Line line(Indicator indicator, Subject subject, SortedMap<Period, Value> values) {
    SortedMap<Period, Told> told = new TreeMap<>();
    values.forEach((period, value) -> told.put(period, told(indicator, value)));
    return Line.of(subject, indicator, told);
  }

  private static Told told(Indicator indicator, Value value) {
    if (value instanceof Value.Missing missing) {
      return new Told.Missing(missing.reason());
    }
    int decimals = indicator.unit() == Unit.YES_NO ? 0 : indicator.decimals();
    return new Told.Measured(
        Rounding.shown(value.exact().orElseThrow(), decimals),
        Told.Kind.VALUE,
        Optional.of(indicator));
  }

  private static Refusal stranger(Indicator indicator, Subject subject, String name) {
    Stream<String> branches = indicator.breakdown().branches().stream().map(Breakdown.Branch::name);
    Stream<String> groups = indicator.comparisons().stream().map(s -> s.comparison().name());
    Stream<String> municipalities =
        indicator.peers().spread().stream()
            .flatMap(spread -> spread.periods().values().stream())
            .flatMap(all -> all.values().stream().map(Spread.Entry::name))
            .distinct();
    List<String> all = Stream.of(branches, groups, municipalities).flatMap(n -> n).toList();
    return new Refusal(
        Fault.of(Rule.CLAIM_NAME, subject.at(), indicator.shortTitle(), name)
            .near(Nearest.to(name, all)));
  }

  /** Refuses to give what there is only one of to someone else, or to women or men. */
  static void requireOwn(Subject subject, String title, Optional<String> name) {
    name.or(() -> subject.who().filter(w -> w != Who.OWN).map(w -> "@evidence.who." + w.id()))
        .or(() -> subject.sex().map(sex -> "@evidence." + sex.id()))
        .ifPresent(
            whose -> {
              throw new Refusal(Fault.of(Rule.CLAIM_SERIES, subject.at(), title, whose, "–"));
            });
  }

  /** There is no such series of the indicator. */
  static Refusal lacks(Indicator indicator, Subject subject, String series) {
    Stream<String> groups =
        indicator.comparisons().stream()
            .filter(s -> !s.values().isEmpty())
            .map(s -> s.comparison().name());
    Stream<String> branches = indicator.breakdown().branches().stream().map(Breakdown.Branch::name);
    String others = String.join(", ", Stream.concat(groups, branches).toList());
    return new Refusal(
        Fault.of(
            Rule.CLAIM_SERIES,
            subject.at(),
            indicator.shortTitle(),
            series,
            others.isEmpty() ? "–" : others));
  }
}
