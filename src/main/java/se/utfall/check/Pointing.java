package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a claim that point a way: up, down, the same, better, worse. */
record Pointing(String text, List<Token> tokens, List<Hit> hits, List<Word> words) {
  private static final int NEAR = 3;

  /**
   * Words that point a way.
   *
   * @param text as they stand, with what denies them
   * @param senses what they may mean; several if they are denied
   * @param course whether they tell of a course over time
   */
  record Word(Hit hit, String text, int at, Set<Sense> senses, boolean course) {}

  static Pointing of(String text, Vocabulary vocabulary) {
    List<Token> tokens = Token.of(text);
    List<Hit> hits = vocabulary.hits(tokens);
    Pointing bare = new Pointing(text, tokens, hits, List.of());
    List<Word> words = new ArrayList<>();
    for (Hit hit : hits) {
      hit.kind()
          .sense()
          .filter(any -> bare.points(hit))
          .map(s -> bare.word(hit, s))
          .ifPresent(words::add);
    }
    return new Pointing(text, tokens, hits, List.copyOf(words));
  }

  private Word word(Hit hit, Sense sense) {
    Hit whole = denied(hit).map(denial -> around(denial, hit)).orElse(hit);
    Set<Sense> senses = isDenied(hit) ? sense.denied() : Set.of(sense);
    return new Word(hit, shown(whole), start(whole), senses, hit.kind().tellsChange());
  }

  private static Hit around(Hit one, Hit other) {
    int first = Math.min(one.first(), other.first());
    return new Hit(other.kind(), first, Math.max(one.end(), other.end()));
  }

  String shown(Hit hit) {
    return text.substring(start(hit), tokens.get(hit.end() - 1).end());
  }

  int start(Hit hit) {
    return tokens.get(hit.first()).start();
  }

  /** Whether it points a way here: "mer än" does, "mer än hälften" and "över 500" do not. */
  private boolean points(Hit hit) {
    if (is(WordKind.FRIEND, hit.first(), hit.end()) || isOfNobody(hit)) {
      return false;
    }
    return switch (hit.kind()) {
      case ABOVE, BELOW -> starts(WordKind.COMPARATOR, hit.end(), hit.end() + NEAR);
      case MORE, LESS -> isCompared(hit) && !isCounted(hit);
      case HIGHER, LOWER -> !isCounted(hit);
      default -> true;
    };
  }

  private boolean isCompared(Hit hit) {
    return starts(WordKind.THAN, hit.end(), hit.end() + NEAR);
  }

  /** "Fler än tre av fyra": the number says it, not the word. */
  private boolean isCounted(Hit hit) {
    return starts(WordKind.THAN, hit.end(), hit.end() + 1)
        && (starts(WordKind.NUMBER, hit.end() + 1, hit.end() + 2)
            || starts(WordKind.SET, hit.end() + 1, hit.end() + 2));
  }

  /** "Inget värde är lägre": what that says depends on what it is lower than. */
  private boolean isOfNobody(Hit hit) {
    return starts(WordKind.NOT_ONE, clause(hit), hit.first());
  }

  /** Denied just before, within its own phrase or right behind, in the same clause, or ended. */
  private boolean isDenied(Hit hit) {
    return starts(WordKind.ENDED, hit.end(), hit.end() + NEAR) || denied(hit).isPresent();
  }

  private Optional<Hit> denied(Hit hit) {
    return hits.stream()
        .filter(h -> h.kind() == WordKind.DENIAL)
        .filter(h -> h.first() >= clause(hit) && h.first() <= hit.end())
        .filter(denial -> reaches(denial, hit))
        .findFirst();
  }

  /** Whether what begins there in the text is denied. */
  boolean isDenied(int at) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).start() == at)
        .mapToObj(i -> new Hit(WordKind.NUMBER, i, i))
        .anyMatch(this::isDenied);
  }

  /** In a clause with "som" only what stands in it is denied. */
  private boolean reaches(Hit denial, Hit hit) {
    boolean inner = starts(WordKind.WHICH, denial.first() - 1, denial.first());
    return !inner
        || IntStream.range(denial.end(), hit.first())
            .allMatch(i -> starts(WordKind.DENIAL_LINK, i, i + 1));
  }

  /** Where the part of its clause begins that is near enough. */
  private int clause(Hit hit) {
    int near = Math.max(0, hit.first() - NEAR);
    return IntStream.range(near, hit.first())
        .filter(i -> tokens.get(i).is(Token.Kind.MARK) || starts(WordKind.CLAUSE, i, i + 1))
        .map(i -> i + 1)
        .max()
        .orElse(near);
  }

  /** Whether words of a kind begin within a stretch of tokens. */
  boolean starts(WordKind kind, int from, int to) {
    for (Hit hit : hits) {
      if (hit.kind() == kind && hit.first() >= from && hit.first() < to) {
        return true;
      }
    }
    return false;
  }

  private boolean is(WordKind kind, int from, int to) {
    for (Hit hit : hits) {
      if (hit.kind() == kind && hit.first() < to && hit.end() > from) {
        return true;
      }
    }
    return false;
  }
}
