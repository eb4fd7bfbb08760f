package se.utfall.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utfall.check.Stated;
import se.utfall.text.Prose.Statement.Kind;

/** Finds the claims that were true and that the new data say no to. */
final class Turned {
  private Turned() {}

  /** Where a claim stands, whatever line it is on. */
  private record Key(String file, String words, String expression) {}

  static List<Stated> between(Side before, Side after) {
    Map<Key, Deque<Stated>> old = new HashMap<>();
    before.grounds().stated().stream()
        .filter(Turned::isClaim)
        .forEach(s -> old.computeIfAbsent(key(before, s), k -> new ArrayDeque<>()).add(s));
    return after.grounds().stated().stream()
        .filter(Turned::isClaim)
        .filter(s -> wasTrue(old.get(key(after, s))) && s.isFalse())
        .toList();
  }

  /** Takes the next of the old ones, so that equal claims are told apart by their order. */
  private static boolean wasTrue(@Nullable Deque<Stated> old) {
    return old != null && !old.isEmpty() && old.remove().isTrue();
  }

  private static boolean isClaim(Stated stated) {
    return stated.statement().kind() == Kind.CLAIM;
  }

  private static Key key(Side side, Stated stated) {
    return new Key(side.file(stated.at()), stated.words(), stated.statement().expression());
  }
}
