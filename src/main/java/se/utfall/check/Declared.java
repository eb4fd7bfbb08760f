package se.utfall.check;

import java.util.List;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/**
 * The words that a file declares, for others to use: editions, comparisons, sources. Where reading
 * has lost some of them no use can be called unknown, so that one fault is not reported many times.
 *
 * @param complete whether no word was lost
 */
record Declared(List<String> words, boolean complete) {

  static Declared of(List<Field<String>> fields, boolean faulty) {
    List<String> words = fields.stream().flatMap(f -> f.value().stream()).distinct().toList();
    boolean lost =
        (words.isEmpty() && faulty) || fields.stream().anyMatch(f -> f.value().isEmpty());
    return new Declared(words, !lost);
  }

  /** The same words, of which some are known to be lost where something is wrong. */
  Declared completeUnless(boolean wrong) {
    return new Declared(words, complete && !wrong);
  }

  boolean lacks(String word) {
    return complete && !words.contains(word);
  }

  Optional<String> near(String word) {
    return Nearest.to(word, words);
  }

  /** A finding if a field names a word that is not declared. */
  void require(Field<String> field, Rule rule, Diagnostics findings) {
    field
        .value()
        .filter(this::lacks)
        .ifPresent(
            word ->
                findings.add(Diagnostic.of(field.at(), rule, word, toString()).near(near(word))));
  }

  @Override
  public String toString() {
    return String.join(", ", words);
  }
}
