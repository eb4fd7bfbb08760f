package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * A survey in short, computed from its figures.
 *
 * @param lead which survey and edition
 * @param strong the main sentence, possibly empty
 * @param rest what follows it, possibly empty
 * @param points what stands out, each with links to the indicators that it rests on
 * @param comparedWith the heading over the areas' comparisons, where there is one
 * @param changedSince the heading over the areas' changes, where there is an earlier edition
 * @param scores one for each area, or none where there is nothing to compare with
 * @param more the way to the whole
 */
public record Brief(
    String lead,
    String strong,
    String rest,
    List<Sentence> points,
    Optional<String> comparedWith,
    Optional<String> changedSince,
    List<Score> scores,
    Link more) {

  /** The same without what stands out, where that is told for several surveys together. */
  Brief withoutPoints() {
    return new Brief(lead, strong, rest, List.of(), comparedWith, changedSince, scores, more);
  }

  boolean isEmpty() {
    return strong.isEmpty() && rest.isEmpty() && points.isEmpty();
  }
}
