package se.utfall.kolada;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.utfall.content.SpreadFile.Line;

/** What has come, changed and gone between two fetches of an indicator's values. */
public record Difference(List<Line> added, List<Changed> changed, List<Line> removed) {

  /** A value that is not what it was; either may be empty. */
  public record Changed(Line before, Line after) {}

  static Difference of(List<Line> before, List<Line> after) {
    Map<String, Line> left = byKey(before);
    List<Line> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    byKey(after)
        .forEach(
            (key, line) -> {
              Optional<Line> old = Optional.ofNullable(left.remove(key));
              if (old.isEmpty()) {
                added.add(line);
              } else if (!same(old.get().value(), line.value())) {
                changed.add(new Changed(old.get(), line));
              }
            });
    return new Difference(added, changed, List.copyOf(left.values()));
  }

  /** That of some of the lines. */
  public Difference of(Predicate<Line> wanted) {
    return new Difference(
        added.stream().filter(wanted).toList(),
        changed.stream().filter(c -> wanted.test(c.after())).toList(),
        removed.stream().filter(wanted).toList());
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /** How many numbers each period has in some lines. */
  static Map<String, Long> numbers(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.value().isPresent())
        .collect(Collectors.groupingBy(Line::period, TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Line> byKey(List<Line> lines) {
    return lines.stream()
        .collect(
            Collectors.toMap(
                line -> line.code() + " " + line.period() + " " + line.gender(),
                Function.identity(),
                (first, other) -> first,
                TreeMap::new));
  }

  /** Whether two values are the same number, however many zeros it ends in. */
  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && one.map(number -> number.compareTo(other.orElseThrow()) == 0).orElse(true);
  }
}
