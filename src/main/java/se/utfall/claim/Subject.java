package se.utfall.claim;

import java.util.Optional;
import se.utfall.model.Breakdown.Sex;

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
}
