package se.utfall.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.model.Breakdown;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Spread;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Rounding;
import se.utfall.stats.SpreadSummary;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** Finds the plain values of whoever an expression names. */
final class Lines {
  private static final Optional<Who> NOBODY = Optional.empty();

  private Lines() {}

  /** The values of a subject whose indicator is known. */
  static Line of(Indicator indicator, Subject subject) {
    if (subject.name().isPresent()) {
      return named(indicator, subject, subject.name().get());
    }
    Who who = subject.who().orElse(Who.OWN);
    if (who != Who.OWN) {
      return group(indicator, subject, who);
    }
    return subject.sex().isPresent()
        ? sex(indicator, subject, subject.sex().get())
        : line(indicator, subject, Optional.empty(), indicator.own());
  }

  /** The own values by the source of all municipalities' values, to be compared with theirs. */
  static Optional<Line> foreign(Indicator indicator, Subject subject) {
    return indicator
        .peers()
        .spread()
        .map(
            spread ->
                spread(indicator, subject, NOBODY, Optional.empty(), all -> all.of(spread.own())));
  }

  private static Line sex(Indicator indicator, Subject subject, Breakdown.Sex sex) {
    return indicator.breakdown().bySex().stream()
        .filter(series -> series.sex() == sex)
        .findFirst()
        .map(series -> line(indicator, subject, Optional.empty(), series.values()))
        .or(() -> sexOfSpread(indicator, subject, sex))
        .orElseThrow(() -> lacks(indicator, subject, "@evidence." + sex.id()));
  }

  private static Optional<Line> sexOfSpread(
      Indicator indicator, Subject subject, Breakdown.Sex sex) {
    return indicator
        .peers()
        .spread()
        .filter(s -> s.periods().values().stream().anyMatch(all -> all.bySex().containsKey(sex)))
        .map(
            s ->
                spread(
                    indicator,
                    subject,
                    NOBODY,
                    Optional.empty(),
                    all -> Optional.ofNullable(all.bySex().get(sex))));
  }

  private static Line group(Indicator indicator, Subject subject, Who who) {
    return indicator.comparisons().stream()
        .filter(s -> s.comparison().kind() == kind(who) && !s.values().isEmpty())
        .findFirst()
        .map(
            s ->
                line(
                    indicator,
                    alone(indicator, subject),
                    Optional.of(s.comparison().name()),
                    s.values()))
        .or(() -> ofSpread(indicator, alone(indicator, subject), who))
        .orElseThrow(() -> lacks(indicator, subject, "@evidence.who." + kind(who).id()));
  }

  /** Groups have no values for women and men. */
  private static Subject alone(Indicator indicator, Subject subject) {
    if (subject.sex().isPresent()) {
      throw lacks(indicator, subject, "@claim.series." + subject.sex().get().id());
    }
    return subject;
  }

  private static Optional<Line> ofSpread(Indicator indicator, Subject subject, Who who) {
    Optional<Who> group = Optional.of(who);
    return indicator
        .peers()
        .spread()
        .flatMap(
            spread ->
                switch (who) {
                  case ALL ->
                      Optional.of(
                          spread(
                              indicator,
                              subject,
                              group,
                              Optional.empty(),
                              all -> summed(all, SpreadSummary::mean)));
                  case MEDIAN ->
                      Optional.of(
                          spread(
                              indicator,
                              subject,
                              group,
                              Optional.empty(),
                              all -> summed(all, SpreadSummary::median)));
                  case NATION ->
                      Optional.of(
                              spread(
                                  indicator,
                                  subject,
                                  group,
                                  Optional.empty(),
                                  Spread.Distribution::nation))
                          .filter(
                              line ->
                                  line.values().values().stream()
                                      .anyMatch(Told.Measured.class::isInstance));
                  default -> Optional.empty();
                });
  }

  private static Optional<BigDecimal> summed(
      Spread.Distribution all, Function<SpreadSummary, BigDecimal> what) {
    return all.values().isEmpty()
        ? Optional.empty()
        : Optional.of(what.apply(SpreadSummary.of(all)));
  }

  static Comparison.Kind kind(Who who) {
    return switch (who) {
      case SIMILAR -> Comparison.Kind.SIMILAR;
      case ALL -> Comparison.Kind.ALL;
      case MEDIAN -> Comparison.Kind.MEDIAN;
      case NATION -> Comparison.Kind.NATION;
      case COUNTY -> Comparison.Kind.COUNTY;
      case REGION -> Comparison.Kind.REGION;
      case SIZE_CLASS -> Comparison.Kind.SIZE_CLASS;
      case OWN_LIST -> Comparison.Kind.OWN_LIST;
      case OWN -> throw new IllegalArgumentException("own values are no comparison");
    };
  }

  private static Line named(Indicator indicator, Subject subject, String name) {
    return branch(indicator, subject, name)
        .or(() -> comparison(indicator, subject, name))
        .or(() -> municipality(indicator, subject, name))
        .orElseThrow(() -> stranger(indicator, subject, name));
  }

  private static Optional<Line> branch(Indicator indicator, Subject subject, String name) {
    return indicator.breakdown().branches().stream()
        .filter(branch -> branch.name().equalsIgnoreCase(name))
        .findFirst()
        .map(branch -> line(indicator, subject, Optional.of(branch.name()), branch.values()));
  }

  private static Optional<Line> comparison(Indicator indicator, Subject subject, String name) {
    return indicator.comparisons().stream()
        .filter(s -> isCalled(s.comparison(), name) && !s.values().isEmpty())
        .findFirst()
        .map(s -> line(indicator, subject, Optional.of(s.comparison().name()), s.values()));
  }

  static boolean isCalled(Comparison comparison, String name) {
    return comparison.name().equalsIgnoreCase(name) || comparison.id().equalsIgnoreCase(name);
  }

  private static Optional<Line> municipality(Indicator indicator, Subject subject, String name) {
    return indicator
        .peers()
        .spread()
        .flatMap(
            spread ->
                spread.periods().values().stream()
                    .flatMap(all -> all.values().stream())
                    .filter(entry -> entry.name().equalsIgnoreCase(name))
                    .findFirst())
        .map(
            entry ->
                spread(
                    indicator,
                    subject,
                    NOBODY,
                    Optional.of(entry.name()),
                    all -> all.of(entry.code())));
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

  private static Refusal lacks(Indicator indicator, Subject subject, String series) {
    String others =
        String.join(
            ", ",
            Stream.concat(
                    indicator.comparisons().stream()
                        .filter(s -> !s.values().isEmpty())
                        .map(s -> s.comparison().name()),
                    indicator.breakdown().branches().stream().map(Breakdown.Branch::name))
                .toList());
    return new Refusal(
        Fault.of(
            Rule.CLAIM_SERIES,
            subject.at(),
            indicator.shortTitle(),
            series,
            others.isEmpty() ? "–" : others));
  }

  private static Line line(
      Indicator indicator,
      Subject subject,
      Optional<String> name,
      SortedMap<Period, Value> values) {
    SortedMap<Period, Told> told = new TreeMap<>();
    values.forEach(
        (period, value) -> told.put(period, told(indicator, value, indicator.decimals())));
    return new Line(
        Measure.Plain.VALUE,
        Optional.of(indicator),
        Optional.empty(),
        name,
        subject.sex(),
        indicator.direction(),
        Told.Kind.VALUE,
        indicator.breaks(),
        told,
        Map.of(),
        false,
        subject.at());
  }

  private static Told told(Indicator indicator, Value value, int decimals) {
    if (value instanceof Value.Missing missing) {
      return new Told.Missing(missing.reason());
    }
    BigDecimal exact = value.exact().orElseThrow();
    return measured(indicator, exact, decimals);
  }

  private static Told measured(Indicator indicator, BigDecimal exact, int decimals) {
    int shown = indicator.unit() == Unit.YES_NO ? 0 : decimals;
    return new Told.Measured(Rounding.shown(exact, shown), Told.Kind.VALUE, Optional.of(indicator));
  }

  private static Line spread(
      Indicator indicator,
      Subject subject,
      Optional<Who> who,
      Optional<String> name,
      Function<Spread.Distribution, Optional<BigDecimal>> what) {
    Spread spread = indicator.peers().spread().orElseThrow();
    int decimals = Rounding.decimals(indicator, spread);
    SortedMap<Period, Told> told = new TreeMap<>();
    spread
        .periods()
        .forEach(
            (period, all) ->
                told.put(
                    period,
                    withheld(indicator, period, who.isEmpty() && name.isEmpty())
                        .orElseGet(
                            () ->
                                what.apply(all)
                                    .map(exact -> measured(indicator, exact, decimals))
                                    .orElseGet(
                                        () -> new Told.Missing(Value.Reason.NOT_REPORTED)))));
    return new Line(
        Measure.Plain.VALUE,
        Optional.of(indicator),
        who,
        name,
        subject.sex(),
        indicator.direction(),
        Told.Kind.VALUE,
        indicator.breaks(),
        told,
        Map.of(),
        true,
        subject.at());
  }

  /** What the survey withholds of its own is not told by another source either. */
  private static Optional<Told> withheld(Indicator indicator, Period period, boolean own) {
    return own && indicator.withholds(period)
        ? Optional.of(new Told.Missing(Value.Reason.SUPPRESSED))
        : Optional.empty();
  }
}
