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
    List<Hit> heard = heard(tokens);
    Optional<Hit> alone = heard.stream().filter(Sounding::isEnough).findFirst();
    return alone
        .or(() -> pair(heard))
        .map(hit -> sound(hit, tokens, sentence))
        .or(() -> heard.stream().filter(this::isFigure).findFirst().map(h -> printed(h, tokens)));
  }

  /**
   * What in a sentence sounds like a claim beside what is answered for. A figure that counts
   * answers for all words, so only levels are left.
   */
  List<Sound> beside(String sentence, Answered answered) {
    List<Token> tokens = Token.of(sentence);
    boolean words = answered.reach() == Answered.Reach.WORDS;
    List<Hit> left =
        heard(tokens).stream()
            .filter(Sounding::isEnough)
            .filter(hit -> !words || hit.kind() == WordKind.LEVEL)
            .filter(hit -> hit.kind() != WordKind.POINT || isNumbered(hit, tokens))
            .filter(hit -> !answered.covers(start(hit, tokens), end(hit, tokens)))
            .toList();
    return left.stream()
        .filter(hit -> left.stream().noneMatch(other -> hides(other, hit)))
        .map(hit -> sound(hit, tokens, sentence))
        .toList();
  }

  /** "På plats 12" is one; "når målen" may be what the claim is about. */
  private static boolean isNumbered(Hit hit, List<Token> tokens) {
    return tokens.subList(hit.first(), hit.end()).stream().anyMatch(t -> t.is(Token.Kind.NUMBER));
  }

  /** Whether one is a longer phrase around the other. */
  private static boolean hides(Hit other, Hit hit) {
    boolean longer = other.end() - other.first() > hit.end() - hit.first();
    return longer && other.first() <= hit.first() && other.end() >= hit.end();
  }

  private List<Hit> heard(List<Token> tokens) {
    List<Hit> all = vocabulary.hits(tokens);
    Silence silence = Silence.of(tokens, all);
    return all.stream().filter(silence::lets).toList();
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
    int at = start(hit, tokens);
    return new Sound(sentence.substring(at, end(hit, tokens)), at, false);
  }

  private static int start(Hit hit, List<Token> tokens) {
    return tokens.get(hit.first()).start();
  }

  private static int end(Hit hit, List<Token> tokens) {
    return tokens.get(hit.end() - 1).end();
  }

  private static Sound printed(Hit hit, List<Token> tokens) {
    Token figure = tokens.get(hit.first());
    return new Sound(figure.text(), figure.start(), true);
  }
}
