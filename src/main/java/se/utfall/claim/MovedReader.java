package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Amount.Bound;
import se.utfall.claim.Amount.Unit;
import se.utfall.claim.Condition.Degree;
import se.utfall.claim.Condition.Moved;
import se.utfall.claim.Condition.MovedMost;
import se.utfall.claim.Condition.Since;
import se.utfall.claim.Condition.Way;

/** Reads how something has changed, since when and by how much. */
final class MovedReader {
  private static final Map<Word, Way> WAY =
      Map.of(
          Word.UP, Way.UP,
          Word.DOWN, Way.DOWN,
          Word.SAME, Way.SAME,
          Word.IMPROVED, Way.BETTER,
          Word.WORSENED, Way.WORSE,
          Word.HALVED, Way.DOWN,
          Word.DOUBLED, Way.UP,
          Word.TRIPLED, Way.UP);
  private static final Map<Word, Integer> PERCENT =
      Map.of(Word.HALVED, 50, Word.DOUBLED, 100, Word.TRIPLED, 200);
  private static final Set<Word> AMONG = Set.of(Word.IN, Word.OF, Word.AMONG);
  private static final Since BEFORE = new Since.From(new When.Back(1));

  private final Tokens tokens;
  private Optional<Degree> degree;
  private Optional<Since> since = Optional.empty();
  private Optional<Amount> by = Optional.empty();

  MovedReader(Tokens tokens, Optional<Degree> degree) {
    this.tokens = tokens;
    this.degree = degree;
  }

  boolean starts() {
    boolean bound = AmountReader.BOUNDS.contains(tokens.peek().word());
    return tokens.at(WAY.keySet()) || (bound && tokens.then(PERCENT.keySet()));
  }

  Condition read() {
    Optional<Bound> bound = new AmountReader(tokens).bound();
    Word word = tokens.take().word();
    Way way = WAY.getOrDefault(word, Way.SAME);
    Optional<Integer> percent = Optional.ofNullable(PERCENT.get(word));
    by = percent.map(p -> percent(bound.orElse(Bound.ABOUT), p));
    if (percent.isEmpty() && tokens.accept(Word.MOST)) {
      return most(way);
    }
    boolean more = true;
    while (more) {
      more = further();
    }
    return new Moved(way, since.orElse(BEFORE), by, degree);
  }

  private static Amount percent(Bound bound, int percent) {
    return new Amount(bound, BigDecimal.valueOf(percent), Unit.PERCENT);
  }

  private boolean further() {
    if (by.isEmpty() && tokens.accept(Word.WITH)) {
      by = Optional.of(new AmountReader(tokens).expect());
      return true;
    }
    if (since.isEmpty()) {
      since = new SinceReader(tokens).find();
      if (since.isPresent()) {
        return true;
      }
    }
    if (degree.isEmpty()) {
      degree = new DegreeReader(tokens).find();
      return degree.isPresent();
    }
    return false;
  }

  private Condition most(Way way) {
    if (degree.isPresent()) {
      throw tokens.awaited(Awaited.CONDITION);
    }
    Optional<Since> from = new SinceReader(tokens).find();
    if (!new MembersReader(tokens).starts() && !tokens.accept(AMONG)) {
      throw tokens.awaited(Awaited.AMONG);
    }
    Members members = new MembersReader(tokens).expect(Awaited.MEMBERS);
    Since began = from.or(() -> new SinceReader(tokens).find()).orElse(BEFORE);
    return new MovedMost(way, began, members);
  }
}
