package se.utfall.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.claim.BoundedAmount;
import se.utfall.claim.Claim;
import se.utfall.claim.Evidence;
import se.utfall.model.Wording;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/** Whether a claim's words say what its expression says, and are no larger than the difference. */
final class ClaimWords {
  private final Vocabulary vocabulary;
  private final Wording wording;

  ClaimWords(Lexicon lexicon, Wording wording) {
    this.vocabulary = lexicon.vocabulary();
    this.wording = wording;
  }

  /**
   * Something that is wrong with a claim's words.
   *
   * @param at where in the words
   */
  record Finding(Rule rule, int at, List<String> args, List<Saying> details) {}

  /** What is wrong with the words of a claim that is true; {@code evidence} says why it is. */
  List<Finding> check(String words, Claim claim, Evidence evidence) {
    Pointing pointing = Pointing.of(words, vocabulary);
    List<BoundedAmount> bounded = BoundedAmount.in(words);
    List<Finding> bounds = new BoundWords(pointing, vocabulary, bounded).check(claim, evidence);
    return Stream.of(
            direction(pointing, bounded, Asserted.of(claim, evidence, pointing)),
            bounds.stream(),
            new DegreeWords(pointing, wording).check(claim, evidence),
            new PercentWords(pointing, vocabulary).check(claim, evidence),
            new ReferenceWords(pointing, vocabulary)
                .check(claim, evidence)
                .filter(any -> bounds.isEmpty()))
        .flatMap(found -> found)
        .toList();
  }

  /** The first word that contradicts the expression is enough; a number speaks for itself. */
  private static Stream<Finding> direction(
      Pointing pointing, List<BoundedAmount> bounded, Asserted asserted) {
    return pointing.words().stream()
        .filter(
            word -> bounded.stream().noneMatch(amount -> amount.covers(pointing.start(word.hit()))))
        .filter(word -> contradicts(word, word.course() ? asserted.courses() : asserted.all()))
        .limit(1)
        .map(
            word ->
                new Finding(
                    Rule.CLAIM_WORDING, word.at(), List.of(word.text()), said(word, asserted)));
  }

  private static boolean contradicts(Pointing.Word word, Set<Sense> asserted) {
    boolean fits = word.senses().stream().anyMatch(asserted::contains);
    boolean rival =
        word.senses().stream()
            .flatMap(sense -> sense.rivals().stream())
            .anyMatch(asserted::contains);
    return !fits && rival;
  }

  /** What the expression says of what the word speaks of. */
  private static List<Saying> said(Pointing.Word word, Asserted asserted) {
    return asserted.all().stream()
        .filter(sense -> word.senses().stream().anyMatch(own -> own.rivals().contains(sense)))
        .sorted()
        .map(sense -> Saying.of("claim.wording." + sense.id()))
        .toList();
  }
}
