package se.utfall.stats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That a total is the sum or the mean of its parts: who knows all but one of these figures can
 * compute that one.
 *
 * @param total absent where no such figure is given; it may be told elsewhere
 * @param parts those that are given or said to be missing
 * @param limit the fewest answers that a published figure may rest on
 */
record Equation(Optional<Cell> total, List<Cell> parts, Optional<Integer> limit) {
  private static final int FEWEST = 2;

  /** Adds to what is withheld what must be withheld with it. */
  void protect(Set<Cell> withheld) {
    if (total.filter(withheld::contains).isPresent()) {
      parts.stream().filter(Cell::isMeasured).forEach(withheld::add);
    } else if (parts.stream().anyMatch(withheld::contains)) {
      smallestFirst(withheld).forEach(part -> protectWith(part, withheld));
      total
          .filter(
              cell -> cell.isMeasured() && !isSafe(withheld) && !isKnownToBeEnough(cell, withheld))
          .ifPresent(withheld::add);
    }
  }

  private void protectWith(Cell part, Set<Cell> withheld) {
    if (!isSafe(withheld)) {
      withheld.add(part);
    }
  }

  /** The parts that are still shown; one whose answers are not told protects least and is last. */
  private List<Cell> smallestFirst(Set<Cell> withheld) {
    return shown(withheld)
        .sorted(Comparator.comparing(cell -> cell.answers().orElse(Integer.MAX_VALUE)))
        .toList();
  }

  private boolean isSafe(Set<Cell> withheld) {
    List<Cell> secret = parts.stream().filter(withheld::contains).toList();
    return secret.size() >= FEWEST && reachesLimit(secret) && restReachesLimit(withheld);
  }

  /** Whether they rest on enough answers together, if of any it is told how many. */
  private boolean reachesLimit(List<Cell> secret) {
    List<Integer> told = secret.stream().flatMap(cell -> cell.answers().stream()).toList();
    return told.isEmpty() || reachesLimit(told.stream().mapToLong(Integer::longValue).sum());
  }

  /** Whether the published answers, where they tell how many are not shown, leave enough. */
  private boolean restReachesLimit(Set<Cell> withheld) {
    Optional<Integer> all = total.flatMap(Cell::answers);
    List<Optional<Integer>> shown = shown(withheld).map(Cell::answers).toList();
    return all.isEmpty()
        || shown.stream().anyMatch(Optional::isEmpty)
        || reachesLimit(all.get() - shown.stream().mapToLong(n -> n.orElse(0)).sum());
  }

  /** Whether a total is said to rest on enough answers, and on more than its only secret part. */
  private boolean isKnownToBeEnough(Cell cell, Set<Cell> withheld) {
    int answers = cell.answers().orElse(0);
    List<Cell> secret = parts.stream().filter(withheld::contains).toList();
    return limit.isPresent()
        && answers >= limit.get()
        && (secret.size() >= FEWEST || secret.stream().allMatch(part -> isLess(part, answers)));
  }

  private static boolean isLess(Cell part, int answers) {
    return !part.isMeasured() || part.answers().filter(n -> n < answers).isPresent();
  }

  private boolean reachesLimit(long answers) {
    return limit.isEmpty() || answers >= limit.get();
  }

  private Stream<Cell> shown(Set<Cell> withheld) {
    return parts.stream().filter(cell -> cell.isMeasured() && !withheld.contains(cell));
  }
}
