package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.GroupRank;
import se.utfall.stats.Rounding;
import se.utfall.stats.Standing;
import se.utfall.text.Rule;

/** Finds the figures of a subject, whatever is measured of it. */
final class Measures {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Scene scene;
  private final Catalogue catalogue;
  private final BiFunction<Measure.HowMany, Period, Told> counting;

  /** Measures in a scene; the last counts, in a period, of how many members something holds. */
  Measures(Scene scene, BiFunction<Measure.HowMany, Period, Told> counting) {
    this.scene = scene;
    this.catalogue = new Catalogue(scene);
    this.counting = counting;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The indicator that a subject is about. */
  Indicator indicator(Subject subject) {
    return subject
        .indicator()
        .map(id -> catalogue.indicator(id, subject.at()))
        .or(scene::indicator)
        .orElseThrow(() -> new Refusal(Fault.of(Rule.CLAIM_WHICH, subject.at())));
  }

  /** The figures of a subject. */
  Line line(Subject subject) {
    Measure measure = subject.measure();
    if (measure instanceof Measure.Plain plain) {
      return switch (plain) {
        case VALUE -> value(subject);
        case REST -> rest(subject);
        case INVERSE -> inverse(subject);
        case ANSWERS -> answers(subject);
        case RESPONSE_RATE -> edition(subject, e -> e.responseRate().map(Measures::percent));
        case PARTICIPANTS -> edition(subject, e -> e.participants().map(Measures::count));
      };
    }
    if (measure instanceof Measure.Rank rank) {
      return rank(subject, rank);
    }
    if (measure instanceof Measure.Gap gap) {
      return gap(subject, gap);
    }
    if (measure instanceof Measure.Range range) {
      return range(subject, range);
    }
    return measure instanceof Measure.Step step
        ? step(subject, step)
        : howMany(subject, (Measure.HowMany) measure);
  }

  /** Two subjects, the values of both from one source. */
  Pair pair(Subject left, Subject right) {
    Line first = line(left);
    Line second = line(right);
    if (first.foreign() == second.foreign()
        || first.indicator().isEmpty()
        || !first.indicator().equals(second.indicator())) {
      return new Pair(first, second);
    }
    return new Pair(sameSource(first, left), sameSource(second, right));
  }

  /** Two lines to be compared. */
  record Pair(Line first, Line second) {}

  private Line sameSource(Line line, Subject subject) {
    boolean own = line.name().isEmpty() && line.who().isEmpty() && subject.sex().isEmpty();
    boolean total = subject.measure() == Measure.Plain.VALUE && own;
    return line.foreign() || !total
        ? line
        : Lines.foreign(indicator(subject), subject).orElse(line);
  }

  private Line value(Subject subject) {
    return Lines.of(indicator(subject), subject);
  }

  private Line rest(Subject subject) {
    Line line = value(subject);
    if (line.indicator().filter(i -> i.unit() == Unit.PERCENT).isEmpty()) {
      throw new Refusal(Fault.of(Rule.CLAIM_REST, subject.at(), line.title()));
    }
    return turned(subject, line, HUNDRED::subtract);
  }

  private Line inverse(Subject subject) {
    return turned(subject, value(subject), BigDecimal::negate);
  }

  private static Line turned(Subject subject, Line line, Function<BigDecimal, BigDecimal> how) {
    SortedMap<Period, Told> values = new TreeMap<>();
    Map<Period, List<Reading>> parts = new TreeMap<>();
    line.values()
        .forEach(
            (period, told) -> {
              values.put(
                  period, told instanceof Told.Measured m ? with(m, how.apply(m.number())) : told);
              if (subject.measure() == Measure.Plain.INVERSE) {
                parts.put(period, line.readings(period));
              }
            });
    return of(subject, line, turned(line.direction()), line.kind(), values, parts);
  }

  private static Told with(Told.Measured measured, BigDecimal number) {
    return new Told.Measured(number, measured.kind(), measured.indicator());
  }

  private static Direction turned(Direction direction) {
    return switch (direction) {
      case HIGHER -> Direction.LOWER;
      case LOWER -> Direction.HIGHER;
      case NEUTRAL -> Direction.NEUTRAL;
    };
  }

  private Line answers(Subject subject) {
    Indicator indicator = indicator(subject);
    Line line = Lines.of(indicator, subject);
    SortedMap<Period, Value> source = own(indicator, subject);
    SortedMap<Period, Told> values = new TreeMap<>();
    source.forEach(
        (period, value) ->
            values.put(
                period,
                value instanceof Value.Measured m && m.answers().isPresent()
                    ? count(m.answers().get())
                    : new Told.Missing(
                        value.isSuppressed() ? Value.Reason.SUPPRESSED : Value.Reason.NOT_GIVEN)));
    return of(subject, line, Direction.NEUTRAL, Told.Kind.COUNT, values, Map.of());
  }

  private static SortedMap<Period, Value> own(Indicator indicator, Subject subject) {
    return subject
        .sex()
        .flatMap(
            sex ->
                indicator.breakdown().bySex().stream()
                    .filter(s -> s.sex() == sex)
                    .findFirst()
                    .map(s -> s.values()))
        .or(
            () ->
                indicator.breakdown().branches().stream()
                    .filter(b -> subject.name().filter(b.name()::equalsIgnoreCase).isPresent())
                    .findFirst()
                    .map(b -> b.values()))
        .orElse(indicator.own());
  }

  private Line edition(Subject subject, Function<Survey.Edition, Optional<Told>> what) {
    Survey survey =
        subject.indicator().isPresent()
            ? catalogue.of(indicator(subject)).orElseThrow()
            : catalogue.survey(subject.name(), subject.at());
    SortedMap<Period, Told> values = new TreeMap<>();
    survey
        .editions()
        .forEach(
            e ->
                values.put(
                    e.period(),
                    what.apply(e).orElseGet(() -> new Told.Missing(Value.Reason.NOT_GIVEN))));
    Told.Kind kind =
        subject.measure() == Measure.Plain.RESPONSE_RATE ? Told.Kind.PERCENT : Told.Kind.COUNT;
    return new Line(
        subject.measure(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(survey.shortTitle()),
        Optional.empty(),
        Direction.NEUTRAL,
        kind,
        List.of(),
        values,
        Map.of(),
        false,
        subject.at());
  }

  private static Told percent(BigDecimal rate) {
    return new Told.Measured(rate, Told.Kind.PERCENT, Optional.empty());
  }

  private static Told count(int n) {
    return new Told.Measured(BigDecimal.valueOf(n), Told.Kind.COUNT, Optional.empty());
  }

  private Line rank(Subject subject, Measure.Rank rank) {
    Indicator indicator = indicator(subject);
    if (indicator.direction() == Direction.NEUTRAL) {
      throw new Refusal(Fault.of(Rule.CLAIM_DIRECTION, subject.at(), indicator.shortTitle()));
    }
    Optional<Comparison> group = rank.within().map(within -> group(indicator, within));
    SortedMap<Period, Told> values = new TreeMap<>();
    for (Period period : indicator.peers().periods()) {
      place(indicator, group, period).ifPresent(told -> values.put(period, told));
    }
    if (values.isEmpty()) {
      throw new Refusal(Fault.of(Rule.CLAIM_RANK, subject.at(), indicator.shortTitle()));
    }
    return new Line(
        rank,
        Optional.of(indicator),
        Optional.empty(),
        group.map(Comparison::name),
        Optional.empty(),
        Direction.LOWER,
        Told.Kind.PLACE,
        indicator.breaks(),
        values,
        Map.of(),
        false,
        subject.at());
  }

  private static Optional<Told> place(
      Indicator indicator, Optional<Comparison> group, Period period) {
    if (group.isPresent()) {
      return GroupRank.of(indicator, group.get(), period)
          .map(rank -> new Told.Among(rank.place(), rank.participants(), true));
    }
    return Standing.of(indicator, period)
        .flatMap(
            standing ->
                standing
                    .rank()
                    .flatMap(
                        place ->
                            standing.participants().map(of -> new Told.Among(place, of, true))));
  }

  private static Comparison group(Indicator indicator, Subject within) {
    List<Comparison> groups =
        indicator.comparisons().stream().map(Indicator.Series::comparison).toList();
    return groups.stream()
        .filter(c -> !c.members().isEmpty())
        .filter(
            c ->
                within
                    .name()
                    .or(within::indicator)
                    .map(name -> Lines.isCalled(c, name))
                    .orElseGet(
                        () ->
                            within
                                .who()
                                .filter(w -> w != Who.OWN && Lines.kind(w) == c.kind())
                                .isPresent()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(Fault.of(Rule.CLAIM_RANK_GROUP, within.at(), indicator.shortTitle())));
  }

  private Line gap(Subject subject, Measure.Gap gap) {
    Subject near = plain(subject);
    Pair pair = pair(near, gap.other().after(near));
    Line first = pair.first();
    Line second = pair.second();
    requireSameUnit(first, second);
    return combined(
        subject,
        first,
        period -> {
          Optional<BigDecimal> a = first.number(period);
          Optional<BigDecimal> b = second.number(period);
          return a.isPresent() && b.isPresent()
              ? first.difference(a.get().subtract(b.get()))
              : new Told.Missing(
                  first
                      .reason(period)
                      .or(() -> second.reason(period))
                      .orElse(Value.Reason.NOT_MEASURED));
        },
        period -> joined(first.readings(period), second.readings(period)));
  }

  static void requireSameUnit(Line first, Line second) {
    boolean same =
        first.kind() == second.kind()
            && first
                .indicator()
                .map(Indicator::unit)
                .equals(second.indicator().map(Indicator::unit));
    if (!same) {
      throw new Refusal(Fault.of(Rule.CLAIM_UNITS, second.at(), first.title(), second.title()));
    }
  }

  private static Subject plain(Subject subject) {
    return new Subject(
        Measure.Plain.VALUE,
        subject.indicator(),
        subject.who(),
        subject.sex(),
        subject.name(),
        subject.when(),
        subject.at());
  }

  private static List<Reading> joined(List<Reading> a, List<Reading> b) {
    List<Reading> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private Line range(Subject subject, Measure.Range range) {
    Indicator indicator = indicator(subject);
    Line own = Lines.of(indicator, subject);
    List<Line> all = range.branches() ? branches(indicator, subject) : List.of();
    if (range.branches() ? all.size() < 2 : indicator.peers().spread().isEmpty()) {
      throw new Refusal(Fault.of(Rule.CLAIM_BRANCHES, subject.at(), indicator.shortTitle()));
    }
    Line over = range.branches() ? own : Lines.foreign(indicator, subject).orElseThrow();
    return combined(
        subject,
        over,
        period -> {
          List<BigDecimal> numbers =
              range.branches() ? numbers(all, period) : municipalities(indicator, period);
          return numbers.size() < 2
              ? new Told.Missing(Value.Reason.NOT_GIVEN)
              : own.difference(highest(numbers).subtract(lowest(numbers)));
        },
        period -> List.of());
  }

  private List<Line> branches(Indicator indicator, Subject subject) {
    return indicator.breakdown().branches().stream()
        .map(branch -> Lines.of(indicator, plain(subject).named(branch.name())))
        .toList();
  }

  private static List<BigDecimal> numbers(List<Line> lines, Period period) {
    return lines.stream().flatMap(line -> line.number(period).stream()).toList();
  }

  private static List<BigDecimal> municipalities(Indicator indicator, Period period) {
    int decimals = Rounding.decimals(indicator, indicator.peers().spread().orElseThrow());
    return indicator.peers().spread().orElseThrow().at(period).values().stream()
        .map(entry -> Rounding.shown(entry.value(), decimals))
        .toList();
  }

  private static BigDecimal highest(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal::max).orElseThrow();
  }

  private static BigDecimal lowest(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal::min).orElseThrow();
  }

  private Line step(Subject subject, Measure.Step step) {
    Line line = value(subject);
    SortedMap<Period, Told> values = new TreeMap<>();
    Map<Period, List<Reading>> parts = new TreeMap<>();
    for (Period period : line.between(line.first(), line.values().lastKey())) {
      base(line, period, step)
          .ifPresent(
              from -> {
                BigDecimal difference = line.need(period).subtract(line.need(from));
                values.put(
                    period,
                    new Told.Measured(
                        difference, line.difference(difference).kind(), line.indicator()));
                parts.put(period, joined(line.readings(period), line.readings(from)));
              });
    }
    return of(
        subject, line, line.direction(), line.difference(BigDecimal.ZERO).kind(), values, parts);
  }

  /** Where a change begins; a period without a comparable one before it has no change. */
  private static Optional<Period> base(Line line, Period period, Measure.Step step) {
    try {
      Period from = Times.period(line, step.since().orElse(new When.Back(1)), period);
      line.comparable(from, period);
      return from.compareTo(period) < 0 ? Optional.of(from) : Optional.empty();
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  private Line howMany(Subject subject, Measure.HowMany many) {
    SortedMap<Period, Told> values = new TreeMap<>();
    catalogue.members(many.members()).stream()
        .flatMap(member -> line(member).values().keySet().stream())
        .distinct()
        .sorted()
        .forEach(period -> values.put(period, counting.apply(many, period)));
    return new Line(
        many,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Direction.NEUTRAL,
        Told.Kind.COUNT,
        List.of(),
        values,
        Map.of(),
        false,
        subject.at());
  }

  private static Line combined(
      Subject subject,
      Line over,
      Function<Period, Told> value,
      Function<Period, List<Reading>> parts) {
    SortedMap<Period, Told> values = new TreeMap<>();
    Map<Period, List<Reading>> all = new TreeMap<>();
    for (Period period : over.values().keySet()) {
      values.put(period, value.apply(period));
      List<Reading> some = parts.apply(period);
      if (!some.isEmpty()) {
        all.put(period, some);
      }
    }
    return of(subject, over, Direction.NEUTRAL, Told.Kind.DIFFERENCE, values, all);
  }

  private static Line of(
      Subject subject,
      Line over,
      Direction direction,
      Told.Kind kind,
      SortedMap<Period, Told> values,
      Map<Period, List<Reading>> parts) {
    return new Line(
        subject.measure(),
        over.indicator(),
        over.who(),
        over.name(),
        over.sex(),
        direction,
        kind,
        over.breaks(),
        values,
        parts,
        over.foreign(),
        subject.at());
  }
}
