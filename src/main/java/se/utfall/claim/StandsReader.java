package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Condition.Stands;
import se.utfall.model.StatedStanding.Group;

/** Reads the group among all that something stands in. */
final class StandsReader {
  private static final Map<Word, Group> GROUP =
      Map.of(Word.BEST, Group.BEST, Word.MIDDLE, Group.MIDDLE, Word.WORST, Group.WORST);
  private static final Set<Word> BEFORE = Set.of(Word.IN, Word.AMONG);
  private static final Set<BigDecimal> PARTS =
      Set.of(BigDecimal.valueOf(25), BigDecimal.valueOf(50));

  private final Tokens tokens;

  StandsReader(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean starts() {
    return tokens.at(GROUP.keySet()) || tokens.at(BEFORE) || tokens.at(Word.FROM);
  }

  Condition read() {
    if (tokens.accept(Word.FROM)) {
      return moved();
    }
    tokens.accept(BEFORE);
    return new Stands(group(), Optional.empty(), Optional.empty());
  }

  private Condition moved() {
    Group from = group();
    tokens.expect(Word.TO, Awaited.FROM_TO);
    Group to = group();
    Optional<When> before = Optional.empty();
    if (tokens.accept(Word.SINCE)) {
      before = Optional.of(new WhenReader(tokens).expect());
    }
    return new Stands(to, Optional.of(from), before);
  }

  private Group group() {
    share();
    Group group = GROUP.get(tokens.peek().word());
    if (group == null) {
      throw tokens.awaited(Awaited.GROUP);
    }
    tokens.take();
    share();
    tokens.accept(Word.GROUP);
    return group;
  }

  /** "25 procent": how large the group is, which is known. */
  private void share() {
    boolean percent = tokens.then(Set.of(Word.PERCENT));
    if (percent && PARTS.contains(tokens.peek().number())) {
      tokens.take();
      tokens.take();
    }
  }
}
