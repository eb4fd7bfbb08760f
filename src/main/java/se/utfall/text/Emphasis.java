package se.utfall.text;

/** How the parts of a printed finding are told from each other; by nothing but where they stand. */
public interface Emphasis {
  /** Whatever is printed where no terminal shows it. */
  Emphasis NONE = new Emphasis() {};

  /** The file, line and column. */
  default String place(String text) {
    return text;
  }

  /** The word that says how grave it is. */
  default String severity(Severity severity, String text) {
    return text;
  }

  /** The rule's id in its brackets. */
  default String rule(String text) {
    return text;
  }
}
