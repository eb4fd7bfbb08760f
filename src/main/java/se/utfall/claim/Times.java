package se.utfall.claim;

import java.util.List;
import java.util.Optional;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Finds the period that an expression means. */
record Times(Scene scene) {

  /** The period that a subject is spoken of in. */
  Period of(Subject subject, Line line) {
    return of(subject, line, scene.edition());
  }

  /** The same, seen from a period on the left of a comparison. */
  Period of(Subject subject, Line line, Optional<Period> from) {
    Optional<When> said = subject.when();
    if (said.isPresent() && said.get() instanceof When.At at) {
      return at.period();
    }
    if (said.isPresent() && said.get() == When.Told.LATEST) {
      return latest(line);
    }
    Period spoken = from.orElseThrow(() -> new Refusal(Fault.of(Rule.CLAIM_PERIOD, subject.at())));
    return said.map(when -> period(line, when, spoken)).orElse(spoken);
  }

  /** The newest period with a figure; in a commentary up to the edition that it speaks of. */
  Period latest(Line line) {
    List<Period> known =
        line.values().keySet().stream()
            .filter(p -> scene.edition().filter(e -> p.compareTo(e) > 0).isEmpty())
            .filter(p -> line.number(p).isPresent())
            .toList();
    return known.isEmpty() ? line.first() : known.get(known.size() - 1);
  }

  /** A period named from another one. */
  static Period period(Line line, When when, Period from) {
    if (when instanceof When.At at) {
      return at.period();
    }
    if (when instanceof When.Back back) {
      Period period = from;
      for (int i = 0; i < back.measurements(); i++) {
        period = line.previous(period);
      }
      return period;
    }
    return when == When.Told.FIRST ? line.first() : from;
  }
}
