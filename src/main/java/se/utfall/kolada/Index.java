package se.utfall.kolada;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Things by their ids. */
record Index<T>(Map<String, T> byId) {
  static <T> Index<T> of(List<T> all, Function<T, String> id) {
    return new Index<>(all.stream().collect(Collectors.toMap(id, one -> one, (a, b) -> a)));
  }

  Optional<T> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Set<String> ids() {
    return byId.keySet();
  }

  Collection<T> all() {
    return byId.values();
  }
}
