package se.utfall.claim;

import java.util.Optional;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Period;

/**
 * What a claim or a figure speaks of, as far as its expression says it. What an expression leaves
 * out on the right of a comparison it takes from the left; what it leaves out altogether comes from
 * the text that it stands in.
 *
 * @param indicator its id, or a survey's folder, a slash and the id
 * @param name in quotation marks: a branch, a comparison or a municipality by its name
 * @param at where in the expression it begins, counted in UTF-16 units from 0
 */
public record Subject(
    Measure measure,
    Optional<String> indicator,
    Optional<Who> who,
    Optional<Sex> sex,
    Optional<String> name,
    Optional<When> when,
    int at) {

  /** Nothing but a place: all comes from elsewhere. */
  public static Subject unsaid(int at) {
    return new Subject(
        Measure.Plain.VALUE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  Subject of(String id) {
    return new Subject(measure, Optional.of(id), who, sex, name, when, at);
  }

  Subject named(String branch) {
    return new Subject(measure, indicator, who, sex, Optional.of(branch), when, at);
  }

  /** The same wherever it stands and of whichever period. */
  Subject whenever() {
    return new Subject(measure, indicator, who, sex, name, Optional.empty(), 0);
  }

  Subject in(Period period) {
    return new Subject(measure, indicator, who, sex, name, Optional.of(new When.At(period)), at);
  }

  /** Itself, in a period if it names none. */
  Subject orIn(Optional<When> other) {
    return new Subject(measure, indicator, who, sex, name, when.or(() -> other), at);
  }

  /** Itself, with what it leaves out taken from what stands on its left. */
  Subject after(Subject left) {
    boolean someone = who.isPresent() || name.isPresent();
    return new Subject(
        measure == Measure.Plain.VALUE ? left.measure : measure,
        indicator.or(() -> left.indicator),
        someone ? who : left.who,
        sex.or(() -> left.sex),
        someone ? name : left.name,
        when.or(() -> left.when),
        at);
  }

  /** Itself without what is measured of it: its value. */
  Subject plain() {
    return new Subject(Measure.Plain.VALUE, indicator, who, sex, name, when, at);
  }

  /** Itself in whatever period. */
  Subject timeless() {
    return new Subject(measure, indicator, who, sex, name, Optional.empty(), at);
  }

  /** Whether it is the own municipality as a whole. */
  boolean isOwnTotal() {
    return who.filter(w -> w != Who.OWN).isEmpty() && sex.isEmpty() && name.isEmpty();
  }
}
