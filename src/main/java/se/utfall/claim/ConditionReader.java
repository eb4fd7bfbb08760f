package se.utfall.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Condition.Degree;
import se.utfall.claim.Condition.Lasting;

/** Reads what is said of a subject. */
final class ConditionReader {
  private static final Map<Word, Lasting.Kind> LASTING =
      Map.of(
          Word.STILL, Lasting.Kind.STILL,
          Word.NO_LONGER, Lasting.Kind.NO_LONGER,
          Word.AGAIN, Lasting.Kind.AGAIN);
  private static final Set<Word> JOINING = Set.of(Word.AND, Word.BUT, Word.COMMA);

  private final Tokens tokens;
  private final boolean rankable;
  private boolean ranked;

  /**
   * @param rankable whether "topp 10" can be said, which turns the subject into its place
   */
  ConditionReader(Tokens tokens, boolean rankable) {
    this.tokens = tokens;
    this.rankable = rankable;
  }

  /** Whether "topp 10" was said. */
  boolean ranked() {
    return ranked;
  }

  /** One or more conditions that all hold. */
  Condition several() {
    Condition all = read();
    while (tokens.accept(JOINING)) {
      tokens.accept(JOINING);
      all = new Condition.Both(all, read());
    }
    return all;
  }

  /** A condition that must be here. */
  Condition read() {
    if (tokens.accept(Word.IS)) {
      return read();
    }
    if (tokens.accept(Word.NOT)) {
      return new Condition.Not(read());
    }
    Lasting.Kind lasting = LASTING.get(tokens.peek().word());
    if (lasting != null) {
      tokens.take();
      return new Lasting(lasting, read());
    }
    return basic(new DegreeReader(tokens).find());
  }

  private Condition basic(Optional<Degree> degree) {
    MovedReader moved = new MovedReader(tokens, degree);
    if (moved.starts()) {
      return moved.read();
    }
    PeakReader peak = new PeakReader(tokens);
    if (degree.isEmpty() && peak.starts()) {
      return peak.read();
    }
    CompareReader compare = new CompareReader(tokens, degree);
    if (compare.starts()) {
      return compare.read();
    }
    if (degree.isPresent()) {
      throw tokens.awaited(Awaited.CONDITION);
    }
    return plain();
  }

  private Condition plain() {
    PlaceReader place = new PlaceReader(tokens);
    if (place.starts() && rankable) {
      ranked = true;
      return place.read();
    }
    StandsReader stands = new StandsReader(tokens);
    return stands.starts() ? stands.read() : new StateReader(tokens).read();
  }
}
