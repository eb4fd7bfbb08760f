package se.utfall.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Finds the figures of a subject, whatever is measured of it. */
final class Measures {
  private final Catalogue catalogue;
  private final BiFunction<Measure.HowMany, Period, Told> counting;
  private final Map<Subject, Line> lines = new HashMap<>();

  /** Measures in a scene; the last counts, in a period, of how many members something holds. */
  Measures(Scene scene, BiFunction<Measure.HowMany, Period, Told> counting) {
    this.catalogue = new Catalogue(scene);
    this.counting = counting;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The figures of a subject. */
  Line line(Subject subject) {
    Measure measure = subject.measure();
    if (measure instanceof Measure.Plain plain) {
      return plain(subject, plain);
    }
    if (measure instanceof Measure.Rank rank) {
      return Ranks.line(catalogue.indicator(subject), subject, rank);
    }
    if (measure instanceof Measure.Gap gap) {
      Subject near = subject.plain();
      return Distances.gap(subject, pair(near, gap.other().after(near)));
    }
    if (measure instanceof Measure.Range range) {
      return Distances.range(subject, catalogue.indicator(subject), range);
    }
    return measure instanceof Measure.Step step
        ? Steps.line(subject, value(subject), step)
        : howMany(subject, (Measure.HowMany) measure);
  }

  private Line plain(Subject subject, Measure.Plain plain) {
    return switch (plain) {
      case VALUE -> value(subject);
      case REST -> Turning.rest(subject, value(subject));
      case INVERSE -> Turning.inverse(subject, value(subject));
      case ANSWERS -> Answers.line(catalogue.indicator(subject), subject);
      case RESPONSE_RATE, PARTICIPANTS -> new Editions(catalogue).line(subject);
    };
  }

  /** A text speaks of the same figures again and again. */
  private Line value(Subject subject) {
    Subject whose = subject.plain().whenever();
    Line known = lines.get(whose);
    if (known == null) {
      known = Lines.of(catalogue.indicator(subject), subject);
      lines.put(whose, known);
    }
    return known.at(subject.at());
  }

  /** Two lines to be compared. */
  record Pair(Line first, Line second) {}

  /** Two subjects, the values of both from one source. */
  Pair pair(Subject left, Subject right) {
    Line first = line(left);
    Line second = line(right);
    boolean one = first.indicator().isPresent() && first.indicator().equals(second.indicator());
    if (!one || first.foreign() == second.foreign()) {
      return new Pair(first, second);
    }
    Pair pair = new Pair(sameSource(first, left), sameSource(second, right));
    if (pair.first().foreign() != pair.second().foreign()) {
      throw new Refusal(Fault.of(Rule.CLAIM_SOURCES, second.at(), first.title(), second.title()));
    }
    return pair;
  }

  private Line sameSource(Line line, Subject subject) {
    boolean own = line.name().isEmpty() && line.who().isEmpty() && subject.sex().isEmpty();
    boolean total = subject.measure() == Measure.Plain.VALUE && own;
    return line.foreign() || !total
        ? line
        : SpreadLines.own(catalogue.indicator(subject), subject).orElse(line);
  }

  /** A count is no more comparable over time than what it counts. */
  private Line howMany(Subject subject, Measure.HowMany many) {
    Lines.requireOwn(subject, "@evidence.measure.how-many", subject.name());
    List<Line> lines = catalogue.members(many.members()).stream().map(this::line).toList();
    List<Indicator.Break> breaks = lines.stream().flatMap(line -> line.breaks().stream()).toList();
    return Line.of(subject, Told.Kind.COUNT, Steps.each(lines, p -> counting.apply(many, p)))
        .broken(breaks);
  }

  /** Refuses to compare figures that are not in the same unit. */
  static void requireSameUnit(Line first, Line second) {
    Optional<Object> unit = first.indicator().map(Indicator::unit);
    boolean same =
        first.kind() == second.kind() && unit.equals(second.indicator().map(Indicator::unit));
    if (!same) {
      throw new Refusal(Fault.of(Rule.CLAIM_UNITS, second.at(), first.title(), second.title()));
    }
  }
}
