package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.text.Rule;

/** Finds what figures in a text print. */
record Figures(Measures measures, Times times, boolean dated) {

  Reading reading(Figure.Shown shown) {
    if (shown instanceof Figure.Shown.Difference difference) {
      return difference(difference);
    }
    if (shown instanceof Figure.Shown.Standing standing) {
      return Placing.standing(spoken(standing.subject()));
    }
    return value(((Figure.Shown.Value) shown).subject());
  }

  private Reading value(Subject subject) {
    Spoken spoken = spoken(subject);
    Line line = spoken.line();
    if (subject.measure() == Measure.Plain.INVERSE) {
      throw new Refusal(Fault.of(Rule.CLAIM_INVERSE, line.at(), line.title()));
    }
    BigDecimal number = line.need(spoken.period());
    Reading reading = line.reading(spoken.period());
    return subject.measure() instanceof Measure.Step
        ? with(reading, line.difference(number), Optional.empty())
        : reading;
  }

  /** Outside a commentary a figure without a period is the newest. */
  private Spoken spoken(Subject subject) {
    Line line = measures.line(subject);
    boolean newest = subject.when().isEmpty() && !dated;
    return new Spoken(subject, line, newest ? times.latest(line) : times.of(subject, line));
  }

  private Reading difference(Figure.Shown.Difference difference) {
    Spoken left = spoken(difference.first());
    Subject right = difference.second().after(left.subject().in(left.period()));
    Measures.Pair pair = measures.pair(left.subject(), right);
    Line first = pair.first();
    Line second = pair.second();
    Period then = times.of(right, second, Optional.of(left.period()));
    Comparing.require(first, second, left.period(), then);
    if (first.indicator().map(Indicator::unit).filter(Unit.YES_NO::equals).isPresent()) {
      throw new Refusal(Fault.of(Rule.CLAIM_UNITS, second.at(), first.title(), second.title()));
    }
    BigDecimal amount = first.need(left.period()).subtract(second.need(then));
    return with(first.reading(left.period()), first.difference(amount), Optional.of(then));
  }

  private static Reading with(Reading reading, Told told, Optional<Period> from) {
    return new Reading(
        reading.measure(),
        reading.indicator(),
        reading.who(),
        reading.name(),
        reading.sex(),
        reading.period(),
        from,
        told);
  }
}
