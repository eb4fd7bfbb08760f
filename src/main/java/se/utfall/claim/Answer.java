package se.utfall.claim;

/** What the data say to a claim or give for a figure. */
public sealed interface Answer {

  /** The claim is true. */
  record True(Evidence evidence) implements Answer {}

  /** The claim is false. */
  record False(Evidence evidence) implements Answer {}

  /** No data can tell, as the expression itself says. */
  record Unchecked(String reason) implements Answer {}

  /** What a figure prints. */
  record Printed(Reading reading, boolean bare) implements Answer {}

  /**
   * It can't be judged or printed: a figure that is missing, a break, a fault in the expression.
   */
  record Refused(Fault fault) implements Answer {}
}
