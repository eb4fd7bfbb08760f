package se.utfall.claim;

import java.util.Map;
import java.util.Optional;
import se.utfall.model.Breakdown.Sex;
import se.utfall.text.Rule;

/** Reads the parts of a subject in whatever order they stand, each at most once. */
final class ReferenceReader {
  private static final Map<Word, Who> WHO =
      Map.of(
          Word.OWN, Who.OWN,
          Word.SIMILAR, Who.SIMILAR,
          Word.ALL, Who.ALL,
          Word.MEDIAN, Who.MEDIAN,
          Word.NATION, Who.NATION,
          Word.COUNTY, Who.COUNTY,
          Word.REGION, Who.REGION,
          Word.SIZE_CLASS, Who.SIZE_CLASS,
          Word.OWN_LIST, Who.OWN_LIST);
  private static final Map<Word, Sex> SEX = Map.of(Word.WOMEN, Sex.WOMEN, Word.MEN, Sex.MEN);

  private final Tokens tokens;
  private final int start;
  private Optional<String> indicator = Optional.empty();
  private Optional<Who> who = Optional.empty();
  private Optional<Sex> sex = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<When> when = Optional.empty();
  private Optional<Token> period = Optional.empty();

  ReferenceReader(Tokens tokens) {
    this.tokens = tokens;
    this.start = tokens.peek().at();
  }

  /** The parts that come next, perhaps none. */
  Reference find() {
    boolean more = true;
    while (more) {
      more = part();
    }
    return new Reference(indicator, who, sex, name, when, period, start);
  }

  /** The parts that come next, at least one. */
  Reference expect(Awaited awaited) {
    Reference found = find();
    if (found.isEmpty()) {
      throw tokens.awaited(awaited);
    }
    return found;
  }

  /** Whether a part comes next; nothing is taken. */
  boolean starts() {
    Token token = tokens.peek();
    return new WhenReader(tokens).starts()
        || token.is(Token.Kind.NAME)
        || isId(token)
        || WHO.containsKey(token.word())
        || SEX.containsKey(token.word());
  }

  private boolean part() {
    Token token = tokens.peek();
    if (new WhenReader(tokens).starts()) {
      once(when, token);
      period = Optional.of(token);
      when = Optional.of(new WhenReader(tokens).expect());
    } else if (token.is(Token.Kind.NAME)) {
      once(name, tokens.take());
      name = Optional.of(token.text());
    } else if (isId(token)) {
      once(indicator, tokens.take());
      indicator = Optional.of(token.text());
    } else {
      return word(token);
    }
    return true;
  }

  private boolean word(Token token) {
    if (WHO.containsKey(token.word())) {
      once(who, tokens.take());
      who = Optional.ofNullable(WHO.get(token.word()));
      return true;
    }
    if (SEX.containsKey(token.word())) {
      once(sex, tokens.take());
      sex = Optional.ofNullable(SEX.get(token.word()));
      return true;
    }
    return false;
  }

  /**
   * A plain word is taken for an id where none stands yet, unless it may be a slip of the pen; it
   * is none if there is such an id.
   */
  private boolean isId(Token token) {
    boolean plain = token.isUnknown() && indicator.isEmpty();
    boolean sure = tokens.isKnownId(token) || Vocabulary.WORDS.near(token.text()).isEmpty();
    return token.looksLikeId() || (plain && sure);
  }

  private static void once(Optional<?> part, Token token) {
    if (part.isPresent()) {
      throw new Wrong(Fault.of(Rule.CLAIM_TWICE, token.at(), token.text()));
    }
  }
}
