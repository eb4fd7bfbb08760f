package se.utfall.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a claim was judged by.
 *
 * @param readings the figures that were looked at, in the order of the expression
 * @param truths what is true of them, one for each simple claim
 */
public record Evidence(List<Reading> readings, List<Truth> truths) {

  /** Both, the first first; what is in both stands once. */
  public Evidence and(Evidence other) {
    return new Evidence(joined(readings, other.readings), joined(truths, other.truths));
  }

  /** Compared one by one: the hash of a reading is that of all its indicator's figures. */
  static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    second.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return List.copyOf(all);
  }

  /** What is true in numbers, without the limits of words about size. */
  public Stream<Told> amounts() {
    return truths.stream()
        .filter(truth -> !truth.isLimit())
        .flatMap(truth -> truth.amounts().stream());
  }
}
