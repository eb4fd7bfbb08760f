package se.utfall.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Condition.Peak;
import se.utfall.text.Rule;

/** Reads that something is the highest or the lowest, of a row of figures or of several. */
final class PeakReader {
  private static final Map<Word, Peak> EVER =
      Map.of(
          Word.HIGHEST, Peak.HIGHEST,
          Word.LOWEST, Peak.LOWEST,
          Word.BEST, Peak.BEST,
          Word.WORST, Peak.WORST);
  private static final Map<Word, Peak> OF =
      Map.of(
          Word.AT_MOST, Peak.HIGHEST,
          Word.LOWEST_OF, Peak.LOWEST,
          Word.BEST_OF, Peak.BEST,
          Word.WORST_OF, Peak.WORST);
  private static final Set<Word> AMONG = Set.of(Word.IN, Word.OF, Word.AMONG);
  private static final Set<Word> BACK = Set.of(Word.EVER, Word.SINCE);
  private static final Set<Word> GROUPED = Set.of(Word.BEST, Word.WORST);

  private final Tokens tokens;

  PeakReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "Bästa" alone is a group, and "högst 80 %" a limit. */
  boolean starts() {
    boolean goesOn = tokens.then(AMONG) || tokens.then(BACK);
    boolean alone = tokens.at(GROUPED) || tokens.at(Word.AT_MOST);
    return (tokens.at(EVER.keySet()) || tokens.at(OF.keySet())) && (goesOn || !alone);
  }

  Condition read() {
    Token token = tokens.take();
    if (tokens.at(BACK) && OF.containsKey(token.word())) {
      Optional<String> near = Vocabulary.WORDS.near(token.text());
      throw new Wrong(
          Fault.of(Rule.CLAIM_HIGHEST, token.at(), token.text(), near.orElse("")).near(near));
    }
    Peak peak = EVER.getOrDefault(token.word(), OF.getOrDefault(token.word(), Peak.HIGHEST));
    if (tokens.accept(AMONG)) {
      return new Condition.First(peak, new MembersReader(tokens).expect(Awaited.MEMBERS));
    }
    if (tokens.accept(Word.EVER)) {
      return new Condition.Extreme(peak, Optional.empty());
    }
    tokens.expect(Word.SINCE, Awaited.PEAK);
    return new Condition.Extreme(peak, Optional.of(new WhenReader(tokens).expect()));
  }
}
