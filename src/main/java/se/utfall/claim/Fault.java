package se.utfall.claim;

import java.util.List;
import java.util.Optional;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/**
 * Why an expression can't be read, or why nothing can be said of what it states.
 *
 * @param at where in the expression, counted in UTF-16 units from 0
 * @param args what fills the rule's message
 * @param near the nearest valid word
 * @param details what more there is to say
 */
public record Fault(
    Rule rule, int at, List<String> args, Optional<String> near, List<Saying> details) {
  public static Fault of(Rule rule, int at, String... args) {
    return new Fault(rule, at, List.of(args), Optional.empty(), List.of());
  }

  /** The same fault with "did you mean". */
  public Fault near(Optional<String> word) {
    return new Fault(rule, at, args, word, details);
  }

  /** The same fault with more to say. */
  public Fault with(List<Saying> more) {
    return new Fault(rule, at, args, near, more);
  }
}
