package se.utfall.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;
import se.utfall.model.Wording;
import se.utfall.text.Rule;

/** How large differences are, by the publisher's thresholds and by amounts in expressions. */
record Sizes(Wording wording) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Within so many percent points of a relative change, or so many percent of a ratio. */
  private static final BigDecimal NEAR = new BigDecimal(5);

  private static final BigDecimal TEN = BigDecimal.TEN;

  private static final Set<Unit> ABSOLUTE =
      EnumSet.of(Unit.PERCENT, Unit.PER_THOUSAND, Unit.INDEX, Unit.POINTS);

  /**
   * Whether a difference is what a word of degree says.
   *
   * @param base the figure compared with
   */
  boolean fits(Condition.Degree degree, Line line, BigDecimal difference, BigDecimal base) {
    BigDecimal size = size(line, difference, base);
    Wording.Thresholds limits = thresholds(line);
    return switch (degree) {
      case LARGE -> size.compareTo(limits.large()) >= 0;
      case CLEAR -> size.compareTo(limits.clear()) >= 0;
      case SLIGHT -> size.signum() > 0 && size.compareTo(limits.slight()) <= 0;
      case MARGINAL -> size.signum() > 0 && size.compareTo(limits.marginal()) <= 0;
      case ABOUT -> size.compareTo(limits.about()) <= 0;
    };
  }

  /** Where a word of degree begins or ends, where a difference does not fit it. */
  Optional<Truth> missed(
      Optional<Condition.Degree> degree, Line line, BigDecimal difference, BigDecimal base) {
    return degree
        .filter(d -> !fits(d, line, difference, base))
        .map(d -> Truth.of(Truth.Kind.THRESHOLD, limit(d, line)));
  }

  private Told limit(Condition.Degree degree, Line line) {
    Wording.Thresholds limits = thresholds(line);
    BigDecimal limit =
        switch (degree) {
          case LARGE -> limits.large();
          case CLEAR -> limits.clear();
          case SLIGHT -> limits.slight();
          case MARGINAL -> limits.marginal();
          case ABOUT -> limits.about();
        };
    return limit(line, limit);
  }

  private static Told limit(Line line, BigDecimal limit) {
    return isAbsolute(line)
        ? line.difference(limit)
        : new Told.Measured(limit, Told.Kind.PERCENT, Optional.empty());
  }

  /** A relative difference beside one in a unit of which readers have no measure. */
  static List<Told> amounts(
      Line line, BigDecimal difference, BigDecimal base, Optional<Amount> by) {
    Told absolute = line.difference(difference);
    boolean asked = by.filter(Sizes::isRelative).isPresent();
    boolean relative =
        (asked || !isAbsolute(line)) && line.kind() == Told.Kind.VALUE && base.signum() != 0;
    return relative
        ? List.of(
            absolute,
            new Told.Measured(
                percent(difference, base).setScale(1, RoundingMode.HALF_UP),
                Told.Kind.PERCENT,
                Optional.empty()))
        : List.of(absolute);
  }

  /** Whether a spread from the lowest to the highest is a wide one. */
  boolean isWide(Line line, BigDecimal span, BigDecimal base) {
    return size(line, span, base).compareTo(thresholds(line).variation()) >= 0;
  }

  /** From where a spread is a wide one. */
  Told wide(Line line) {
    return limit(line, thresholds(line).variation());
  }

  private Wording.Thresholds thresholds(Line line) {
    Unit unit =
        line.indicator()
            .map(Indicator::unit)
            .orElse(line.kind() == Told.Kind.PERCENT ? Unit.PERCENT : Unit.COUNT);
    boolean counted = line.kind() == Told.Kind.COUNT || line.kind() == Told.Kind.PLACE;
    return Optional.ofNullable(wording.thresholds().get(counted ? Unit.COUNT : unit)).orElseThrow();
  }

  /**
   * A difference in the line's own unit, or in percent of the base where that is how it is judged.
   */
  private static BigDecimal size(Line line, BigDecimal difference, BigDecimal base) {
    return isAbsolute(line) ? difference.abs() : percent(difference, base);
  }

  private static boolean isAbsolute(Line line) {
    return line.kind() == Told.Kind.PERCENT
        || (line.indicator().map(Indicator::unit).filter(ABSOLUTE::contains).isPresent()
            && line.kind() != Told.Kind.COUNT
            && line.kind() != Told.Kind.PLACE);
  }

  /** So many percent of the base; of nothing everything is infinitely much. */
  static BigDecimal percent(BigDecimal difference, BigDecimal base) {
    if (base.signum() == 0) {
      return difference.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(Integer.MAX_VALUE);
    }
    return difference.abs().multiply(HUNDRED).divide(base.abs(), MathContext.DECIMAL64);
  }

  /** Whether a difference is the amount that an expression says. */
  boolean is(Amount amount, Line line, BigDecimal difference, BigDecimal base) {
    if (isRelative(amount) && line.kind() != Told.Kind.PERCENT) {
      BigDecimal relative = percent(difference, base);
      boolean loose =
          amount.unit() == Amount.Unit.FRACTION && amount.bound() == Amount.Bound.EXACTLY;
      Amount.Bound bound = loose ? Amount.Bound.ABOUT : amount.bound();
      return within(bound, relative, amount.number(), NEAR, NEAR);
    }
    requireDifference(amount, line);
    return matches(amount, line, difference.abs());
  }

  /** A share of the figure compared with: "med tio procent", "med en tredjedel". */
  static boolean isRelative(Amount amount) {
    return amount.unit() == Amount.Unit.PERCENT || amount.unit() == Amount.Unit.FRACTION;
  }

  private static void requireDifference(Amount amount, Line line) {
    boolean fits =
        switch (amount.unit()) {
          case NONE -> true;
          case PERCENTAGE_POINTS -> isIn(line, Unit.PERCENT) || line.kind() == Told.Kind.PERCENT;
          case PERCENT, FRACTION -> false;
          default -> isUnit(amount, line);
        };
    if (!fits) {
      throw refused(line);
    }
  }

  private static Refusal refused(Line line) {
    String unit = "@unit.name." + line.indicator().map(Indicator::unit).orElse(Unit.COUNT).id();
    return new Refusal(Fault.of(Rule.CLAIM_UNIT, line.at(), line.title(), unit));
  }

  private static boolean isIn(Line line, Unit unit) {
    return line.indicator().filter(i -> i.unit() == unit).isPresent()
        && line.kind() != Told.Kind.COUNT
        && line.kind() != Told.Kind.PLACE;
  }

  private static boolean isUnit(Amount amount, Line line) {
    return switch (amount.unit()) {
      case PER_THOUSAND -> isIn(line, Unit.PER_THOUSAND);
      case KRONOR -> isIn(line, Unit.KRONOR);
      case POINTS -> isIn(line, Unit.POINTS) || isIn(line, Unit.INDEX);
      case DAYS -> isIn(line, Unit.DAYS);
      case HOURS -> isIn(line, Unit.HOURS);
      case KILOGRAMS -> isIn(line, Unit.KILOGRAMS);
      case PLACES -> line.kind() == Told.Kind.PLACE;
      default -> false;
    };
  }

  /** A number as a line's figures can be compared with; another unit is refused. */
  BigDecimal constant(Amount amount, Line line) {
    boolean percent =
        line.kind() == Told.Kind.PERCENT
            || (isIn(line, Unit.PERCENT) && line.kind() == Told.Kind.VALUE);
    boolean fits =
        switch (amount.unit()) {
          case NONE -> true;
          case PERCENT, FRACTION -> percent;
          case PERCENTAGE_POINTS -> line.kind() == Told.Kind.DIFFERENCE && isIn(line, Unit.PERCENT);
          default -> isUnit(amount, line);
        };
    if (!fits) {
      throw refused(line);
    }
    return amount.number();
  }

  /** Whether a number is near enough to an amount, as the amount says. */
  boolean matches(Amount amount, Line line, BigDecimal number) {
    Wording.Thresholds limits = thresholds(line);
    BigDecimal slight = inUnit(line, limits.slight(), amount.number());
    BigDecimal about = inUnit(line, limits.about(), amount.number());
    boolean loose = amount.unit() == Amount.Unit.FRACTION && amount.bound() == Amount.Bound.EXACTLY;
    return within(
        loose ? Amount.Bound.ABOUT : amount.bound(), number, amount.number(), slight, about);
  }

  private static BigDecimal inUnit(Line line, BigDecimal threshold, BigDecimal base) {
    return isAbsolute(line)
        ? threshold
        : threshold.multiply(base.abs()).divide(HUNDRED, MathContext.DECIMAL64);
  }

  private static boolean within(
      Amount.Bound bound,
      BigDecimal number,
      BigDecimal wanted,
      BigDecimal slight,
      BigDecimal about) {
    int sign = number.compareTo(wanted);
    BigDecimal off = number.subtract(wanted).abs();
    return switch (bound) {
      case EXACTLY ->
          number.setScale(Math.max(0, wanted.scale()), RoundingMode.HALF_UP).compareTo(wanted) == 0;
      case AT_LEAST -> sign >= 0;
      case AT_MOST -> sign <= 0;
      case MORE_THAN -> sign > 0;
      case LESS_THAN -> sign < 0;
      case ABOUT -> off.compareTo(about) <= 0;
      case JUST_OVER -> sign > 0 && off.compareTo(slight) <= 0;
      case JUST_UNDER -> sign < 0 && off.compareTo(slight) <= 0;
    };
  }

  /** Whether a figure is so many times another. */
  boolean isTimes(Amount times, BigDecimal number, BigDecimal other) {
    if (other.signum() == 0) {
      return false;
    }
    BigDecimal ratio = number.divide(other, MathContext.DECIMAL64);
    BigDecimal tenth = times.number().divide(TEN, MathContext.DECIMAL64);
    return within(times.bound(), ratio, times.number(), tenth, tenth);
  }
}
