package se.utfall.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;
import se.utfall.model.Wording;
import se.utfall.text.Rule;

/** Holds figures and differences against numbers that an expression says. */
record Amounts(Sizes sizes) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Whether a difference is the amount that an expression says. */
  boolean is(Amount amount, Line line, BigDecimal difference, BigDecimal base) {
    line.requireNumber();
    if (isRelative(amount) && line.kind() != Told.Kind.PERCENT) {
      return isNear(amount, Sizes.percent(difference, base), Math.max(0, amount.number().scale()));
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
            || (isIn(line, Unit.PERCENT) && line.kind() == Told.Kind.VALUE)
            || isShareOfAnswers(line);
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

  /** Of a group it is known how many percent say yes. */
  private static boolean isShareOfAnswers(Line line) {
    return isIn(line, Unit.YES_NO) && (line.name().isPresent() || line.who().isPresent());
  }

  /** Whether a number is near enough to an amount, as the amount says. */
  boolean matches(Amount amount, Line line, BigDecimal number) {
    Wording.Thresholds limits = sizes.thresholds(line);
    BigDecimal slight = inUnit(line, limits.slight(), amount.number());
    BigDecimal about = inUnit(line, limits.about(), amount.number());
    boolean loose = amount.unit() == Amount.Unit.FRACTION && amount.bound() == Amount.Bound.EXACTLY;
    return within(
        loose ? Amount.Bound.ABOUT : amount.bound(), number, amount.number(), slight, about);
  }

  private static BigDecimal inUnit(Line line, BigDecimal threshold, BigDecimal base) {
    return Sizes.isAbsolute(line)
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
      case EXACTLY -> sign == 0;
      case AT_LEAST -> sign >= 0;
      case AT_MOST -> sign <= 0;
      case MORE_THAN -> sign > 0;
      case LESS_THAN -> sign < 0;
      case ABOUT -> off.compareTo(about) <= 0;
      case JUST_OVER -> sign > 0 && off.compareTo(slight) <= 0;
      case JUST_UNDER -> sign < 0 && off.compareTo(slight) <= 0;
    };
  }

  /** Whether a figure is so many times another: one decimal is all that such words say. */
  boolean isTimes(Amount times, BigDecimal number, BigDecimal other) {
    return other.signum() != 0
        && isNear(
            times,
            number.divide(other, MathContext.DECIMAL64),
            Math.max(1, times.number().scale()));
  }

  /**
   * A ratio has no figure as printed, so it is rounded as the amount is; about is a tenth of it.
   */
  private static boolean isNear(Amount amount, BigDecimal ratio, int decimals) {
    BigDecimal tenth = amount.number().divide(BigDecimal.TEN, MathContext.DECIMAL64);
    boolean loose = amount.unit() == Amount.Unit.FRACTION && amount.bound() == Amount.Bound.EXACTLY;
    return switch (loose ? Amount.Bound.ABOUT : amount.bound()) {
      case EXACTLY ->
          ratio.setScale(decimals, RoundingMode.HALF_UP).compareTo(amount.number()) == 0;
      default ->
          within(loose ? Amount.Bound.ABOUT : amount.bound(), ratio, amount.number(), tenth, tenth);
    };
  }
}
