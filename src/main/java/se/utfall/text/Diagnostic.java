package se.utfall.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One fault or warning with its place: a rule, what fills the rule's message, and the nearest valid
 * word where there is one. The words themselves are in {@link Messages}.
 */
public record Diagnostic(
    Position at,
    Rule rule,
    List<String> args,
    Optional<String> near,
    Optional<Excerpt> excerpt,
    List<Saying> details)
    implements Comparable<Diagnostic> {

  /**
   * A line to be shown beneath the message.
   *
   * @param caret where in it something is wrong, counted in code points from 0
   */
  public record Excerpt(String line, Optional<Integer> caret) {}

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::rule)
          .thenComparing(d -> String.join("\0", d.args()))
          .thenComparing(d -> d.near().orElse(""));

  public static Diagnostic of(Position at, Rule rule, String... args) {
    return new Diagnostic(at, rule, List.of(args), Optional.empty(), Optional.empty(), List.of());
  }

  /** The same fault with "did you mean" in its hint. */
  public Diagnostic near(Optional<String> word) {
    return new Diagnostic(at, rule, args, word, excerpt, details);
  }

  /** The same fault with the line that it is in. */
  public Diagnostic in(Excerpt line) {
    return new Diagnostic(at, rule, args, near, Optional.of(line), details);
  }

  /** The same fault with more to say, each on a line of its own. */
  public Diagnostic with(List<Saying> more) {
    return new Diagnostic(at, rule, args, near, excerpt, more);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
