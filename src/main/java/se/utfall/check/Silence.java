package se.utfall.check;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import se.utfall.check.WordKind.Role;

/** Where in a sentence words of the lexicon claim nothing: friends, wishes, method, quotations. */
final class Silence {
  private static final Set<String> CLAUSE = Set.of(",", ";", ":", "–", "—", "(", ")");
  private static final Set<String> OPENING = Set.of("”", "“", "\"", "«", "»");
  private static final int NEAR = 4;

  private final List<Token> tokens;

  /** Where nothing claims anything. */
  private final BitSet all = new BitSet();

  /** Where only what has been claims anything. */
  private final BitSet unreal = new BitSet();

  private final BitSet leaders = new BitSet();
  private final BitSet results = new BitSet();
  private final BitSet thans = new BitSet();

  private Silence(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Silence of(List<Token> tokens, List<Hit> hits) {
    Silence silence = new Silence(tokens);
    silence.quotations();
    BitSet ends = new BitSet();
    BitSet perfects = new BitSet();
    for (Hit hit : hits) {
      switch (hit.kind()) {
        case FRIEND -> silence.all.set(hit.first(), hit.end());
        case METHOD -> silence.unreal.set(0, tokens.size());
        case SCOPE_END -> ends.set(hit.first());
        case SCOPE_PERFECT -> perfects.set(hit.first());
        case LEADER -> silence.leaders.set(hit.end());
        case RESULT -> silence.results.set(hit.first());
        case THAN -> silence.thans.set(hit.first());
        default -> {}
      }
    }
    hits.stream()
        .filter(hit -> hit.kind() == WordKind.WISH)
        .forEach(wish -> silence.wish(wish, ends, perfects));
    return silence;
  }

  /** Whether what was found claims something where it stands. */
  boolean lets(Hit hit) {
    if (touches(all, hit)) {
      return false;
    }
    return switch (hit.kind().role()) {
      case DONE -> true;
      case PARTICIPLE -> !touches(unreal, hit) && !describes(hit, hit.first() == 0);
      case COMPARATIVE -> !touches(unreal, hit) && !describes(hit, false);
      default -> !touches(unreal, hit);
    };
  }

  /** Whether it stands before the noun that it describes, which is no result. */
  private boolean describes(Hit hit, boolean opening) {
    boolean led = opening || leaders.get(hit.first());
    int end = Math.min(tokens.size(), hit.end() + NEAR);
    boolean than = thans.get(hit.first(), end).cardinality() > 0;
    boolean result = results.get(hit.end(), Math.min(tokens.size(), hit.end() + 2)).isEmpty();
    return led && result && !(than && hit.kind().role() == Role.COMPARATIVE);
  }

  private static boolean touches(BitSet set, Hit hit) {
    int first = set.nextSetBit(hit.first());
    return first >= 0 && first < hit.end();
  }

  /** A wish reaches to the end of its clause; what is wished to have been is no less a wish. */
  private void wish(Hit wish, BitSet ends, BitSet perfects) {
    for (int i = wish.end(); i < tokens.size(); i++) {
      if (ends.get(i) || CLAUSE.contains(tokens.get(i).text())) {
        return;
      }
      if (perfects.get(i) && i + 1 < tokens.size()) {
        all.set(i + 1);
      }
      unreal.set(i);
    }
  }

  private void quotations() {
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (OPENING.contains(tokens.get(i).text())) {
        if (open >= 0) {
          all.set(open, i + 1);
        }
        open = open >= 0 ? -1 : i;
      }
    }
  }
}
