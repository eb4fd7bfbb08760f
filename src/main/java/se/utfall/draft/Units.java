package se.utfall.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Breakdown.Branch;

/** The branches with the lowest and the highest figure in an edition. */
record Units(String low, String high) {
  private static final int FEWEST = 3;

  /** The ends, where there are at least three figures that are not all the same. */
  static Optional<Units> of(Facts facts) {
    List<Map.Entry<BigDecimal, String>> figures =
        facts.indicator().breakdown().branches().stream()
            .flatMap(branch -> figure(facts, branch))
            .sorted(Map.Entry.comparingByKey())
            .toList();
    if (figures.size() < FEWEST || names(figures).anyMatch(name -> name.contains("\""))) {
      return Optional.empty();
    }
    Map.Entry<BigDecimal, String> low = figures.get(0);
    Map.Entry<BigDecimal, String> high = figures.get(figures.size() - 1);
    return low.getKey().compareTo(high.getKey()) == 0
        ? Optional.empty()
        : Optional.of(new Units(low.getValue(), high.getValue()));
  }

  private static Stream<String> names(List<Map.Entry<BigDecimal, String>> figures) {
    return figures.stream().map(Map.Entry::getValue);
  }

  private static Stream<Map.Entry<BigDecimal, String>> figure(Facts facts, Branch branch) {
    return facts.at(branch.values(), facts.edition()).stream()
        .map(figure -> Map.entry(figure, branch.name()));
  }
}
