package se.utfall.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Value;

/**
 * A value axis: its ends, and the step between its marks, which is 1, 2, 2.5 or 5 times a power of
 * ten. There are four to six marks; an axis whose ends are a given scale may have fewer, and so may
 * one for figures without decimals, whose steps are whole numbers where it spans five or more.
 */
public record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal MOST_INTERVALS = new BigDecimal(5);
  private static final List<BigDecimal> NICE =
      Stream.of("1", "2", "2.5", "5").map(BigDecimal::new).toList();

  /**
   * The axis of an indicator's columns or bars. It starts at zero, since a bar's length is its
   * value, and ends at 100 for percent; an index has its whole scale.
   */
  public static Axis columns(Indicator indicator) {
    return columns(Range.of(indicator), figures(indicator));
  }

  /** The same for other figures of the indicator, for instance those of its parts. */
  public static Axis columns(Indicator indicator, Collection<BigDecimal> figures) {
    return columns(Range.of(indicator), figures);
  }

  static Axis columns(Range range, Collection<BigDecimal> figures) {
    if (range.whole()) {
      return nice(range, range.low().orElseThrow(), range.high().orElseThrow());
    }
    BigDecimal low = least(figures).min(BigDecimal.ZERO);
    BigDecimal high = greatest(figures).max(BigDecimal.ZERO);
    return nice(range, low, low.compareTo(high) == 0 ? MOST_INTERVALS : high);
  }

  /**
   * The axis of an indicator's line: a window around its figures that need not hold zero. It is at
   * least a tenth of the scale, or of the largest figure, so that a trifle does not look like a
   * cliff.
   */
  public static Axis trend(Indicator indicator) {
    return trend(Range.of(indicator), figures(indicator));
  }

  /** The same for other figures of the indicator, for instance all municipalities'. */
  public static Axis trend(Indicator indicator, Collection<BigDecimal> figures) {
    return trend(Range.of(indicator), figures);
  }

  static Axis trend(Range range, Collection<BigDecimal> figures) {
    Range within = range.notBelowZeroUnless(least(figures).signum() < 0);
    BigDecimal width = within.tenth(least(figures).abs().max(greatest(figures).abs()));
    BigDecimal middle = least(figures).add(greatest(figures)).divide(TWO);
    BigDecimal half = width.divide(TWO);
    BigDecimal below = within.inside(least(figures).min(middle.subtract(half)));
    BigDecimal high = within.inside(greatest(figures).max(below.add(width)));
    BigDecimal low = within.inside(below.min(high.subtract(width)));
    return nice(within, low, high);
  }

  /** Where the axis is marked: every multiple of the step between its ends. */
  public List<BigDecimal> marks() {
    List<BigDecimal> marks = new ArrayList<>();
    BigDecimal mark = step.multiply(low.divide(step, 0, RoundingMode.CEILING));
    while (mark.compareTo(high) <= 0) {
      marks.add(mark);
      mark = mark.add(step);
    }
    return List.copyOf(marks);
  }

  /** How many decimals the marks need, which may be more than the figures have. */
  public int decimals() {
    return marks().stream()
        .mapToInt(mark -> mark.stripTrailingZeros().scale())
        .reduce(0, Math::max);
  }

  /** Whether an axis that begins there is a window above zero, though figures could be less. */
  public static boolean isWindow(Indicator indicator, BigDecimal low) {
    boolean least = Range.of(indicator).low().filter(end -> end.compareTo(low) == 0).isPresent();
    return low.signum() > 0 && !least;
  }

  private static Axis nice(Range range, BigDecimal low, BigDecimal high) {
    BigDecimal step = step(low, high, range.integers());
    BigDecimal first = step.multiply(low.divide(step, 0, RoundingMode.FLOOR));
    BigDecimal last = step.multiply(high.divide(step, 0, RoundingMode.CEILING));
    return new Axis(range.inside(first), range.inside(last), step);
  }

  private static BigDecimal step(BigDecimal low, BigDecimal high, boolean integers) {
    BigDecimal span = high.subtract(low);
    boolean whole = integers && span.compareTo(MOST_INTERVALS) >= 0;
    int power = span.precision() - span.scale() - 2;
    while (true) {
      BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
      for (BigDecimal nice : NICE) {
        BigDecimal step = nice.multiply(unit);
        boolean fits = !whole || step.stripTrailingZeros().scale() <= 0;
        if (fits && intervals(low, high, step).compareTo(MOST_INTERVALS) <= 0) {
          return step.setScale(Math.max(0, step.scale()), RoundingMode.UNNECESSARY);
        }
      }
      power++;
    }
  }

  private static BigDecimal intervals(BigDecimal low, BigDecimal high, BigDecimal step) {
    return high.divide(step, 0, RoundingMode.CEILING)
        .subtract(low.divide(step, 0, RoundingMode.FLOOR));
  }

  private static List<BigDecimal> figures(Indicator indicator) {
    Stream<Value> own = indicator.own().values().stream();
    Stream<Value> others =
        indicator.comparisons().stream().flatMap(series -> series.values().values().stream());
    return Stream.concat(own, others).map(Value::exact).flatMap(Optional::stream).toList();
  }

  private static BigDecimal least(Collection<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal greatest(Collection<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
  }
}
