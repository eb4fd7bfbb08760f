package se.utfall.draft;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;
import se.utfall.stats.Rounding;
import se.utfall.stats.Standing;

/** What the data say of one indicator in one edition, as far as it may be worth saying. */
record Facts(Commission commission, Indicator indicator) {

  /** A comparison group with a value in the edition. */
  record Beside(Indicator.Series series, BigDecimal figure) {}

  Period edition() {
    return commission.edition();
  }

  boolean isAnswer() {
    return indicator.unit() == Unit.YES_NO;
  }

  /** Whether it was no longer measured by the edition. */
  boolean isEnded() {
    return indicator.history().end().filter(e -> e.after().compareTo(edition()) < 0).isPresent();
  }

  /** Whether there is nothing to say but that the figure is missing. */
  boolean isSilent() {
    return now().isEmpty() && Standing.of(indicator, edition()).isEmpty();
  }

  /** Why there is no figure. */
  Value.Reason reason() {
    return indicator.own().get(edition()) instanceof Value.Missing missing
        ? missing.reason()
        : Value.Reason.NOT_GIVEN;
  }

  /** The own figure as printed. */
  Optional<BigDecimal> now() {
    return at(indicator.own(), edition());
  }

  /** A figure as printed. */
  Optional<BigDecimal> at(SortedMap<Period, Value> values, Period period) {
    return Optional.ofNullable(values.get(period))
        .flatMap(Value::exact)
        .map(exact -> Rounding.shown(exact, indicator.decimals()));
  }

  Optional<Change> change() {
    return Change.of(indicator, edition());
  }

  Optional<Size> changeSize() {
    return change()
        .flatMap(c -> at(indicator.own(), c.from()).map(from -> size(c.difference(), from)));
  }

  /** The group to compare with: similar municipalities, or else the first with a value. */
  Optional<Beside> beside() {
    return indicator.comparisons().stream()
        .flatMap(s -> at(s.values(), edition()).map(figure -> new Beside(s, figure)).stream())
        .min(Comparator.comparing(b -> b.series().comparison().kind() != Comparison.Kind.SIMILAR));
  }

  /** The first group that has values at all, though perhaps not in the edition. */
  Optional<Comparison> awaited() {
    return indicator.comparisons().stream()
        .filter(series -> series.values().values().stream().anyMatch(v -> v.exact().isPresent()))
        .map(Indicator.Series::comparison)
        .findFirst();
  }

  Optional<Gap> gap() {
    return beside().flatMap(b -> Gap.of(indicator, b.series().comparison(), edition()));
  }

  Optional<Size> gapSize() {
    return gap().flatMap(gap -> beside().map(b -> size(gap.difference(), b.figure())));
  }

  /** How much a difference is beside the figure that it is a difference from. */
  Size size(BigDecimal difference, BigDecimal from) {
    return Size.of(commission.wording(), indicator, difference, from);
  }

  /** What is most worth saying of it, as a weight. */
  BigDecimal weight() {
    BigDecimal least = now().isPresent() ? BigDecimal.ZERO : BigDecimal.ONE.negate();
    return changeSize()
        .map(Size::weight)
        .orElse(least)
        .max(gapSize().map(Size::weight).orElse(least));
  }

  /** The own figures up to the edition that can be compared with it, as printed. */
  NavigableMap<Period, BigDecimal> comparable() {
    NavigableMap<Period, BigDecimal> figures = new TreeMap<>();
    for (Map.Entry<Period, Value> entry : indicator.own().entrySet()) {
      Period period = entry.getKey();
      boolean counts =
          period.compareTo(edition()) <= 0
              && period.kind() == edition().kind()
              && !indicator.isBroken(period, edition());
      at(indicator.own(), period)
          .filter(figure -> counts)
          .ifPresent(figure -> figures.put(period, figure));
    }
    return figures;
  }

  /** 1 where a larger figure is better, -1 where it is worse, 0 where it is neither. */
  int good() {
    return indicator.direction() == Direction.HIGHER
        ? 1
        : indicator.direction() == Direction.LOWER ? -1 : 0;
  }
}
