package se.utfall.claim;

/**
 * What a figure in a text prints.
 *
 * @param bare without its unit
 */
public record Figure(Shown shown, boolean bare) {

  /** What is printed. */
  public sealed interface Shown {

    /** A measure of a subject: "81 %", "plats 162 av 287", "sju av tio nyckeltal". */
    record Value(Subject subject) implements Shown {}

    /** How far two subjects are apart, without sign: "3 procentenheter". */
    record Difference(Subject first, Subject second) implements Shown {}

    /** The group among all municipalities: "mellersta gruppen". */
    record Standing(Subject subject) implements Shown {}
  }
}
