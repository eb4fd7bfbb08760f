package se.utfall.stats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.model.Period;
import se.utfall.model.Value;

/** An indicator's own series and the sums that bind their figures. */
final class Withholding {
  private final List<SortedMap<Period, Value>> series;
  private final int sexes;
  private final Optional<Integer> limit;

  private Withholding(Figures raw) {
    this.series = raw.ownSeries();
    this.sexes = raw.breakdown().bySex().size();
    this.limit = raw.breakdown().limit();
  }

  /** The own series with those figures withheld that are small or would tell of a small one. */
  static List<SortedMap<Period, Value>> published(Figures raw) {
    Withholding all = new Withholding(raw);
    Set<Cell> withheld = all.withheld();
    return IntStream.range(0, all.series.size()).mapToObj(i -> all.series(i, withheld)).toList();
  }

  /** Whether a value is withheld for its own sake. */
  static boolean isSmall(Value value, Optional<Integer> limit) {
    return value.isSuppressed()
        || Cell.answers(value).filter(n -> limit.isPresent() && n < limit.get()).isPresent();
  }

  private SortedMap<Period, Value> series(int index, Set<Cell> withheld) {
    return Suppression.without(
        series.get(index), (period, value) -> withheld.contains(new Cell(index, period, value)));
  }

  private Set<Cell> withheld() {
    Set<Cell> withheld = new HashSet<>();
    for (int i = 0; i < series.size(); i++) {
      cells(i, period -> true).filter(this::isSmall).forEach(withheld::add);
    }
    List<Equation> equations = withheld.isEmpty() ? List.of() : equations();
    int before = -1;
    while (before < withheld.size()) {
      before = withheld.size();
      equations.forEach(equation -> equation.protect(withheld));
      tables(withheld);
    }
    return withheld;
  }

  private List<Equation> equations() {
    List<Equation> equations = new ArrayList<>();
    SortedSet<Period> periods = new TreeSet<>();
    series.forEach(values -> periods.addAll(values.keySet()));
    for (Period period : periods) {
      equations.add(parts(period, 1, 1 + sexes));
      equations.add(parts(period, 1 + sexes, series.size()));
    }
    for (int i = 0; i < series.size(); i++) {
      equations.addAll(years(i));
    }
    return equations;
  }

  private Equation parts(Period period, int from, int to) {
    List<Cell> parts =
        IntStream.range(from, to).boxed().flatMap(i -> cells(i, period::equals)).toList();
    return new Equation(cells(0, period::equals).findFirst(), parts, limit);
  }

  /** A year's figure follows from its quarters', where both are given. */
  private List<Equation> years(int index) {
    return given(index, Period.Kind.YEAR)
        .map(year -> new Equation(Optional.of(year), quarters(index, year.period()), limit))
        .toList();
  }

  /**
   * Years beside quarters beside parts are a table with sums both ways, in which a figure may
   * follow though two are missing in every line. Where one with a year's sum is withheld all
   * quarters go.
   */
  private void tables(Set<Cell> withheld) {
    for (int i = 0; i < series.size(); i++) {
      int index = i;
      given(index, Period.Kind.YEAR)
          .filter(year -> quarters(index, year.period()).stream().anyMatch(withheld::contains))
          .forEach(year -> withheld.addAll(quarters(year.period())));
    }
  }

  private List<Cell> quarters(Period year) {
    return IntStream.range(0, series.size())
        .boxed()
        .flatMap(i -> quarters(i, year).stream())
        .filter(Cell::isMeasured)
        .toList();
  }

  /** A series' figures that are known to their author. */
  private Stream<Cell> given(int index, Period.Kind kind) {
    return cells(index, period -> period.kind() == kind)
        .filter(cell -> cell.isMeasured() || isSmall(cell));
  }

  private List<Cell> quarters(int index, Period year) {
    return cells(index, p -> p.kind() == Period.Kind.QUARTER && p.year() == year.year()).toList();
  }

  private boolean isSmall(Cell cell) {
    return isSmall(cell.value(), limit);
  }

  private Stream<Cell> cells(int index, Predicate<Period> when) {
    return series.get(index).entrySet().stream()
        .filter(entry -> when.test(entry.getKey()))
        .map(entry -> new Cell(index, entry.getKey(), entry.getValue()));
  }
}
