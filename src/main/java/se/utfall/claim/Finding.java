package se.utfall.claim;

import java.util.List;

/** Whether something holds, and what it was judged by. */
record Finding(boolean holds, Evidence evidence) {
  static Finding of(boolean holds, List<Reading> readings, Truth... truths) {
    return new Finding(holds, new Evidence(readings, List.of(truths)));
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
