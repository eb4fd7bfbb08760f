package se.utfall.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether something holds, and what it was judged by. */
record Finding(boolean holds, Evidence evidence) {
  static Finding of(boolean holds, List<Reading> readings, Truth... truths) {
    return new Finding(holds, new Evidence(readings, List.of(truths)));
  }

  /** With where the word of degree in it has its limit, if there is one. */
  static Finding of(boolean holds, List<Reading> readings, Truth truth, Optional<Truth> limit) {
    List<Truth> truths = Stream.concat(Stream.of(truth), limit.stream()).toList();
    return new Finding(holds, new Evidence(readings, truths));
  }

  Finding not() {
    return new Finding(!holds, evidence);
  }

  /** Both hold. */
  Finding and(Finding other) {
    return new Finding(holds && other.holds, evidence.and(other.evidence));
  }

  /** At least one holds. */
  Finding or(Finding other) {
    return new Finding(holds || other.holds, evidence.and(other.evidence));
  }
}
