package se.utfall.claim;

/** What reading an expression gave: its meaning or the first fault in it. */
public sealed interface Parsed<T> {

  /** The meaning. */
  record Good<T>(T meaning) implements Parsed<T> {}

  /** What is wrong. */
  record Bad<T>(Fault fault) implements Parsed<T> {}
}
