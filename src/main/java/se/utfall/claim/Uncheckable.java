package se.utfall.claim;

import java.util.Optional;
import se.utfall.text.Rule;

/** Reads a phrase that no data can check: its opening words, a colon and the reason. */
final class Uncheckable {
  /** Longer than the opening words in any language. */
  private static final int LONGEST_OPENING = 40;

  private Uncheckable() {}

  /** The reason or what is wrong with it; nothing if the expression does not open so. */
  static Optional<Parsed<Claim>> read(String expression) {
    int start = expression.length() - expression.stripLeading().length();
    int colon = expression.indexOf(':');
    int end = colon < 0 ? expression.length() : colon;
    if (end > start + LONGEST_OPENING || !opens(expression.substring(start, end))) {
      return Optional.empty();
    }
    String reason = colon < 0 ? "" : expression.substring(colon + 1).strip();
    if (reason.isEmpty()) {
      int at = expression.stripTrailing().length();
      return Optional.of(new Parsed.Bad<>(Fault.of(Rule.CLAIM_REASON, at)));
    }
    return Optional.of(new Parsed.Good<>(new Claim.Unchecked(reason)));
  }

  private static boolean opens(String words) {
    String folded = Letters.fold(words).strip();
    return Vocabulary.WORDS.meaning(folded).filter(m -> m.word() == Word.UNCHECKED).isPresent();
  }
}
