package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.text.Rule;

/**
 * One subject's figures over time, as they are printed.
 *
 * @param indicator nothing for what a survey has as a whole
 * @param who a group that is computed from all municipalities' values
 * @param name whose, unless it is the own total
 * @param breaks from when earlier figures can't be compared
 * @param parts what the figures were made of, where that says more than they do themselves
 * @param foreign whether they come from the source of all municipalities' values
 * @param at where in the expression the subject begins
 * @param faults why there is no figure, where the reason is another than that none was given
 */
record Line(
    Measure measure,
    Optional<Indicator> indicator,
    Optional<Who> who,
    Optional<String> name,
    Optional<Sex> sex,
    Direction direction,
    Told.Kind kind,
    List<Indicator.Break> breaks,
    SortedMap<Period, Told> values,
    Map<Period, List<Reading>> parts,
    boolean foreign,
    int at,
    Map<Period, Fault> faults) {

  /** The line of an indicator, with the figures of the subject's own series. */
  static Line of(Subject subject, Indicator indicator, SortedMap<Period, Told> values) {
    return new Line(
        Measure.Plain.VALUE,
        Optional.of(indicator),
        Optional.empty(),
        Optional.empty(),
        subject.sex(),
        indicator.direction(),
        Told.Kind.VALUE,
        indicator.breaks(),
        values,
        Map.of(),
        false,
        subject.at(),
        Map.of());
  }

  /** A line that is about no indicator. */
  static Line of(Subject subject, Told.Kind kind, SortedMap<Period, Told> values) {
    return new Line(
        subject.measure(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Direction.NEUTRAL,
        kind,
        List.of(),
        values,
        Map.of(),
        false,
        subject.at(),
        Map.of());
  }

  /** The same line as another's: a comparison's, a branch's, a municipality's. */
  Line named(String title) {
    return with(who, Optional.of(title), foreign);
  }

  /** The same line as that of a group computed from all municipalities' values. */
  Line of(Who group) {
    return with(Optional.of(group), name, foreign);
  }

  /** The same line, from the source of all municipalities' values. */
  Line fromAbroad() {
    return with(who, name, true);
  }

  private Line with(Optional<Who> group, Optional<String> title, boolean abroad) {
    return new Line(
        measure, indicator, group, title, sex, direction, kind, breaks, values, parts, abroad, at,
        faults);
  }

  /** The same line with something else measured of it. */
  Line measured(
      Subject subject,
      Direction way,
      Told.Kind sort,
      SortedMap<Period, Told> others,
      Map<Period, List<Reading>> made) {
    return new Line(
        subject.measure(),
        indicator,
        who,
        name,
        sex,
        way,
        sort,
        breaks,
        others,
        made,
        foreign,
        subject.at(),
        faults);
  }

  /** The same line with more breaks. */
  Line broken(List<Indicator.Break> more) {
    List<Indicator.Break> all = new ArrayList<>(breaks);
    all.addAll(more);
    return new Line(
        measure,
        indicator,
        who,
        name,
        sex,
        direction,
        kind,
        List.copyOf(all),
        values,
        parts,
        foreign,
        at,
        faults);
  }

  /** The same line, which knows why some periods have no figure. */
  Line refusing(Map<Period, Fault> why) {
    return new Line(
        measure, indicator, who, name, sex, direction, kind, breaks, values, parts, foreign, at,
        why);
  }

  /** The same figures, spoken of elsewhere in an expression. */
  Line at(int place) {
    return place == at
        ? this
        : new Line(
            measure, indicator, who, name, sex, direction, kind, breaks, values, parts, foreign,
            place, faults);
  }

  /** The number of a period, if it has one. */
  Optional<BigDecimal> number(Period period) {
    return Optional.ofNullable(values.get(period)).flatMap(Line::number);
  }

  private static Optional<BigDecimal> number(Told told) {
    if (told instanceof Told.Measured measured) {
      return Optional.of(measured.number());
    }
    return told instanceof Told.Among among
        ? Optional.of(BigDecimal.valueOf(among.n()))
        : Optional.empty();
  }

  /** The number of a period, which must have one. */
  BigDecimal need(Period period) {
    return number(period).orElseThrow(() -> new Refusal(lack(period)));
  }

  private Fault lack(Period period) {
    return Optional.ofNullable(faults.get(period)).orElseGet(() -> Lack.of(this, period));
  }

  /** Why a period that is spoken of has no number. */
  Optional<Value.Reason> reason(Period period) {
    return values.get(period) instanceof Told.Missing missing
        ? Optional.of(missing.reason())
        : Optional.empty();
  }

  /** What the figures are of, for a message. */
  String title() {
    if (measure instanceof Measure.HowMany) {
      return "@evidence.measure.how-many";
    }
    String subject = indicator.map(Indicator::shortTitle).orElse("");
    return name.map(n -> subject.isEmpty() ? n : subject + " (" + n + ")").orElse(subject);
  }

  /** The measurement before a period. One that took place but is not told can't be passed over. */
  Period previous(Period period) {
    List<Period> earlier = new ArrayList<>(values.headMap(period).keySet());
    Collections.reverse(earlier);
    for (Period before : earlier) {
      if (number(before).isPresent()) {
        return before;
      }
      if (isUntold(before)) {
        throw new Refusal(lack(before));
      }
    }
    throw new Refusal(
        broken(period).orElseGet(() -> Fault.of(Rule.CLAIM_ALONE, at, title(), period.toString())));
  }

  /** Refuses to compare figures that a break lies between. */
  void comparable(Period one, Period other) {
    Period first = one.compareTo(other) < 0 ? one : other;
    Period last = first.equals(one) ? other : one;
    breaks.stream()
        .filter(b -> b.from().isWithin(first, last))
        .findFirst()
        .ifPresent(
            b -> {
              throw new Refusal(fault(b));
            });
  }

  /** Refuses a change that does not begin before it ends. */
  void earlier(Period from, Period to) {
    if (from.compareTo(to) >= 0) {
      throw new Refusal(Fault.of(Rule.CLAIM_ORDER, at, from.toString(), to.toString()));
    }
  }

  /** A break at or before a period. */
  Optional<Fault> broken(Period period) {
    return breaks.stream()
        .filter(b -> b.from().compareTo(period) <= 0)
        .findFirst()
        .map(this::fault);
  }

  private Fault fault(Indicator.Break b) {
    return Fault.of(Rule.CLAIM_BREAK, at, title(), b.from().toString(), b.reason());
  }

  /**
   * The periods with a number from one to another, both included. A measurement that took place but
   * is not told may have been anything, so nothing can be said of the whole row.
   */
  List<Period> row(Period from, Period to) {
    for (Period period : values.keySet()) {
      boolean within = period.compareTo(from) >= 0 && period.compareTo(to) <= 0;
      if (within && number(period).isEmpty() && isUntold(period)) {
        throw new Refusal(lack(period));
      }
    }
    return between(from, to);
  }

  private boolean isUntold(Period period) {
    return reason(period).filter(r -> r != Value.Reason.NOT_MEASURED).isPresent();
  }

  /** The periods with a number from one to another, both included. */
  List<Period> between(Period from, Period to) {
    return values.keySet().stream()
        .filter(p -> p.compareTo(from) >= 0 && p.compareTo(to) <= 0 && number(p).isPresent())
        .toList();
  }

  /** The first period with a number; one that is withheld can't be passed over. */
  Period first() {
    Period first =
        values.keySet().stream()
            .filter(p -> number(p).isPresent() || isWithheld(p))
            .findFirst()
            .orElseThrow(() -> new Refusal(Fault.of(Rule.CLAIM_NO_VALUE, at, title(), "", "–")));
    need(first);
    return first;
  }

  boolean isWithheld(Period period) {
    return reason(period).filter(r -> r == Value.Reason.SUPPRESSED).isPresent();
  }

  /** What was looked at in a period. */
  List<Reading> readings(Period period) {
    return Optional.ofNullable(parts.get(period)).orElseGet(() -> List.of(reading(period)));
  }

  Reading reading(Period period) {
    Told told =
        Optional.ofNullable(values.get(period))
            .orElseGet(() -> new Told.Missing(Value.Reason.NOT_MEASURED));
    return new Reading(
        measure, indicator, who, name, sex, Optional.of(period), Optional.empty(), told);
  }

  /** The difference of two of its figures, or of one of its and one like it. */
  Told.Measured difference(BigDecimal difference) {
    boolean counted = kind == Told.Kind.COUNT || kind == Told.Kind.PLACE;
    Told.Kind of = counted ? kind : Told.Kind.DIFFERENCE;
    return new Told.Measured(difference.abs(), of, indicator);
  }

  /** What is measured the other way has a course, but nothing that could be so large. */
  void requireNumber() {
    if (measure == Measure.Plain.INVERSE) {
      throw new Refusal(Fault.of(Rule.CLAIM_INVERSE, at, title()));
    }
  }

  /** 1 where a larger number is better, −1 where a smaller one is. */
  int good() {
    return switch (direction) {
      case HIGHER -> 1;
      case LOWER -> -1;
      case NEUTRAL -> throw new Refusal(Fault.of(Rule.CLAIM_DIRECTION, at, title()));
    };
  }
}
