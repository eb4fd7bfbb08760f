package se.utfall.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Something that is not the same in two versions; one of them may lack it. */
public record Differing<K, T>(K key, Optional<T> before, Optional<T> after) {

  /** How it differs. */
  public enum Way {
    ADDED,
    REMOVED,
    CHANGED
  }

  public Way way() {
    return before.isEmpty() ? Way.ADDED : after.isEmpty() ? Way.REMOVED : Way.CHANGED;
  }

  /** What differs between two versions, in the order of the new one, the removed last. */
  static <K, T> List<Differing<K, T>> between(
      Map<K, T> before, Map<K, T> after, BiPredicate<T, T> same) {
    Set<K> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    List<Differing<K, T>> all = new ArrayList<>();
    for (K key : keys) {
      Optional<T> old = Optional.ofNullable(before.get(key));
      Optional<T> now = Optional.ofNullable(after.get(key));
      if (old.isEmpty() || now.isEmpty() || !same.test(old.get(), now.get())) {
        all.add(new Differing<>(key, old, now));
      }
    }
    return all;
  }
}
