package se.utfall.claim;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a claim was judged by.
 *
 * @param readings the figures that were looked at, in the order of the expression
 * @param truths what is true of them, one for each simple claim
 */
public record Evidence(List<Reading> readings, List<Truth> truths) {

  /** Both, the first first; a reading that is in both stands once. */
  public Evidence and(Evidence other) {
    return new Evidence(
        Stream.concat(readings.stream(), other.readings.stream()).distinct().toList(),
        Stream.concat(truths.stream(), other.truths.stream()).distinct().toList());
  }
}
