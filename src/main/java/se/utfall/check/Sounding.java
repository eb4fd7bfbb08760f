package se.utfall.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.check.Vocabulary.Pair;
import se.utfall.check.WordKind.Role;

/** Whether a sentence sounds like a claim, and by which word. */
final class Sounding {
  private final Vocabulary vocabulary;

  Sounding(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What makes a sentence sound like a claim.
   *
   * @param at where in the sentence the word begins
   * @param printed whether all that sounds so is figures that the build puts in
   */
  record Sound(String word, int at, boolean printed) {}

  /** What makes a sentence without marks sound like a claim, if anything does. */
  Optional<Sound> of(String sentence) {
    List<Token> tokens = Token.of(sentence);
    if (tokens.isEmpty() || tokens.get(tokens.size() - 1).text().equals("?")) {
      return Optional.empty();
    }
    List<Hit> all = vocabulary.hits(tokens);
    Silence silence = Silence.of(tokens, all);
    List<Hit> heard = all.stream().filter(silence::lets).toList();
    Optional<Hit> alone = heard.stream().filter(Sounding::isEnough).findFirst();
    return alone
        .or(() -> pair(heard))
        .map(hit -> sound(hit, tokens, sentence))
        .or(() -> heard.stream().filter(this::isFigure).findFirst().map(h -> printed(h, tokens)));
  }

  private static boolean isEnough(Hit hit) {
    return hit.kind().role() != Role.PART
        && hit.kind().role() != Role.NONE
        && hit.kind() != WordKind.FIGURE;
  }

  private boolean isFigure(Hit hit) {
    return hit.kind() == WordKind.FIGURE;
  }

  /** The first of two parts that are enough together; they must not share a word. */
  private Optional<Hit> pair(List<Hit> heard) {
    Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
    heard.forEach(hit -> kinds.add(hit.kind()));
    for (Pair pair : vocabulary.pairs()) {
      if (kinds.contains(pair.one()) && kinds.contains(pair.other())) {
        Optional<Hit> found = pair(pair, heard);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Hit> pair(Pair pair, List<Hit> heard) {
    return heard.stream()
        .filter(one -> one.kind() == pair.one())
        .filter(
            one ->
                heard.stream()
                    .anyMatch(other -> other.kind() == pair.other() && areApart(one, other)))
        .findFirst();
  }

  private static boolean areApart(Hit one, Hit other) {
    return one.end() <= other.first() || other.end() <= one.first();
  }

  private static Sound sound(Hit hit, List<Token> tokens, String sentence) {
    int at = tokens.get(hit.first()).start();
    return new Sound(sentence.substring(at, tokens.get(hit.end() - 1).end()), at, false);
  }

  private static Sound printed(Hit hit, List<Token> tokens) {
    Token figure = tokens.get(hit.first());
    return new Sound(figure.text(), figure.start(), true);
  }
}
