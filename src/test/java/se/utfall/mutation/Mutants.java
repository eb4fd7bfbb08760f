package se.utfall.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every way in which one figure of the example could be wrong. */
record Mutants(Raw raw) {
  private static final List<String> STEPS = List.of("1", "-1", "10", "-10", "0.4", "-0.4");

  private static final String SPREAD = ".* [KMT] \\d+";

  /** What is changed, by key; women's or men's figures draw their total with them. */
  List<Map<String, Optional<BigDecimal>>> all() {
    Set<Map<String, Optional<BigDecimal>>> all = new LinkedHashSet<>();
    raw.cells().forEach((key, cell) -> all.addAll(of(key, cell)));
    return all.stream().map(this::balanced).toList();
  }

  private List<Map<String, Optional<BigDecimal>>> of(String key, Raw.Cell cell) {
    List<Map<String, Optional<BigDecimal>>> all = new ArrayList<>();
    for (BigDecimal other : others(key, cell)) {
      if (other.compareTo(cell.lowest()) >= 0 && other.compareTo(cell.highest()) <= 0) {
        all.add(Map.of(key, Optional.of(other)));
      }
    }
    if (cell.number().isPresent()) {
      all.add(Map.of(key, Optional.empty()));
      alike(key)
          .forEach(
              (other, its) -> {
                if (its.number().isPresent() && !other.equals(key)) {
                  all.add(Map.of(key, its.number(), other, cell.number()));
                }
              });
    }
    return all;
  }

  private Set<BigDecimal> others(String key, Raw.Cell cell) {
    Set<BigDecimal> others = new LinkedHashSet<>(List.of(cell.lowest(), cell.highest()));
    cell.number()
        .ifPresent(
            n -> {
              STEPS.forEach(
                  step ->
                      others.add(n.add(new BigDecimal(step).scaleByPowerOfTen(-cell.decimals()))));
              others.add(n.add(BigDecimal.TEN));
              others.add(n.subtract(BigDecimal.TEN));
            });
    alike(key).values().forEach(its -> its.number().ifPresent(others::add));
    cell.number().ifPresent(others::remove);
    return others;
  }

  /** The figures of the same indicator; of women, men and all those of the same year. */
  private Map<String, Raw.Cell> alike(String key) {
    String id = key.substring(0, key.indexOf(' ') + 1);
    boolean spread = key.matches(SPREAD);
    Map<String, Raw.Cell> all = new TreeMap<>(raw.cells().subMap(id, id + Character.MAX_VALUE));
    all.keySet()
        .removeIf(
            other ->
                spread != other.matches(SPREAD)
                    || (spread && !other.endsWith(key.substring(key.lastIndexOf(' ')))));
    return all;
  }

  private Map<String, Optional<BigDecimal>> balanced(Map<String, Optional<BigDecimal>> changed) {
    Map<String, Optional<BigDecimal>> all = new TreeMap<>(changed);
    Raw mutated = raw.with(changed);
    for (String key : changed.keySet()) {
      if (key.matches(SPREAD)) {
        String total = key.replaceAll(" [KMT] ", " T ");
        all.put(total, mutated.cells().get(key.replaceAll(" [KMT] ", " K ")).number());
      }
    }
    return all;
  }
}
