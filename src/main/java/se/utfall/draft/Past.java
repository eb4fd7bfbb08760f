package se.utfall.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import se.utfall.model.Period;
import se.utfall.model.Value;

/** How an indicator's own figures have moved up to an edition, those that can be compared. */
record Past(Facts facts, NavigableMap<Period, BigDecimal> figures) {
  private static final int FEWEST = 3;

  static Past of(Facts facts) {
    return new Past(facts, facts.comparable());
  }

  /** How many changes the same way have led up to the edition: positive for up. */
  int run() {
    List<Period> periods = List.copyOf(figures.keySet());
    int run = 0;
    for (int i = periods.size() - 1; i > 0; i--) {
      int step = figure(periods.get(i)).compareTo(figure(periods.get(i - 1)));
      boolean unbroken = !misses(periods.get(i - 1), periods.get(i));
      if (step == 0 || !unbroken || (run != 0 && Integer.signum(run) != step)) {
        return run;
      }
      run += step;
    }
    return run;
  }

  private boolean misses(Period from, Period to) {
    return facts.indicator().own().subMap(from, to).size() > 1;
  }

  /** Whether every change so far is part of the run. */
  boolean isAllRun() {
    return Math.abs(run()) == figures.size() - 1;
  }

  /** 1 where the figure is higher than all before, -1 where it is lower, else 0. */
  int extreme() {
    boolean whole = facts.indicator().breaks().stream().noneMatch(b -> before(b.from()));
    Optional<BigDecimal> now = facts.now();
    if (figures.size() < FEWEST || !whole || hides() || now.isEmpty()) {
      return 0;
    }
    List<Integer> signs =
        figures.headMap(facts.edition(), false).values().stream()
            .map(figure -> now.get().compareTo(figure))
            .distinct()
            .toList();
    return signs.size() == 1 ? signs.get(0) : 0;
  }

  /** A measurement that is not told may have been anything. */
  private boolean hides() {
    return facts.indicator().own().headMap(facts.edition()).values().stream()
        .anyMatch(
            value ->
                value instanceof Value.Missing missing
                    && missing.reason() != Value.Reason.NOT_MEASURED);
  }

  private boolean before(Period period) {
    return period.compareTo(facts.edition()) <= 0;
  }

  /** The first period, if it is neither the edition nor the one measured before it. */
  Optional<Period> first() {
    return figures.size() < FEWEST ? Optional.empty() : Optional.of(figures.firstKey());
  }

  /** How far the figure is from the first. */
  Optional<Size> sinceFirst() {
    return first().map(first -> facts.size(difference(), figure(first)));
  }

  /** The figure minus the first. */
  BigDecimal difference() {
    return figure(facts.edition()).subtract(figure(figures.firstKey()));
  }

  private BigDecimal figure(Period period) {
    return Optional.ofNullable(figures.get(period)).orElse(BigDecimal.ZERO);
  }
}
