package se.utfall.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.claim.Condition.Compare;
import se.utfall.claim.Condition.Sign;
import se.utfall.claim.Condition.Term;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.text.Rule;

/** Holds a subject's figure against another's or against a number. */
record Comparing(Measures measures, Times times, Sizes sizes, Amounts amounts) {

  Finding judge(Spoken left, Compare compare) {
    return compare.term() instanceof Term.Other other
        ? other(left, compare, other)
        : constant(left, compare, ((Term.Constant) compare.term()).amount());
  }

  private Finding constant(Spoken left, Compare compare, Amount amount) {
    Line line = left.line();
    line.requireNumber();
    BigDecimal number = line.need(left.period());
    BigDecimal wanted = amounts.constant(amount, line);
    BigDecimal difference = number.subtract(wanted);
    boolean plain = amount.bound() == Amount.Bound.EXACTLY && amount.unit() != Amount.Unit.FRACTION;
    boolean holds =
        (compare.sign() == Sign.EQUAL && !plain)
            ? amounts.matches(amount, line, number)
            : holds(compare, line, difference, wanted);
    Truth truth = related(line, difference, wanted, Optional.empty());
    Optional<Truth> limit = sizes.limit(holds, compare.degree(), line, difference, wanted);
    return Finding.of(holds, line.readings(left.period()), truth, limit);
  }

  private Finding other(Spoken left, Compare compare, Term.Other other) {
    Subject right = other.subject().after(left.subject().in(left.period()));
    Measures.Pair pair = measures.pair(left.subject(), right);
    Line first = pair.first();
    Line second = pair.second();
    Period then = times.of(right, second, Optional.of(left.period()));
    require(first, second, left.period(), then);
    BigDecimal a = first.need(left.period());
    BigDecimal b = second.need(then);
    BigDecimal difference = a.subtract(b);
    List<Reading> readings = new ArrayList<>(first.readings(left.period()));
    readings.addAll(second.readings(then));
    boolean later = isSame(first, second) && then.compareTo(left.period()) < 0;
    Truth plain =
        later
            ? moved(first, difference, b, compare.by())
            : related(first, difference, b, compare.by());
    Truth truth = other.times().map(t -> times(plain, a, b)).orElse(plain);
    boolean holds =
        other
            .times()
            .map(t -> times(compare, first, t, a, b))
            .orElseGet(() -> holds(compare, first, difference, b));
    Optional<Truth> limit = sizes.limit(holds, compare.degree(), first, difference, b);
    return Finding.of(holds, readings, truth, limit);
  }

  /** How many times the other figure it is goes with the difference. */
  private static Truth times(Truth truth, BigDecimal a, BigDecimal b) {
    if (b.signum() == 0) {
      return truth;
    }
    BigDecimal ratio = a.divide(b, 1, RoundingMode.HALF_UP);
    Told times = new Told.Measured(ratio, Told.Kind.TIMES, Optional.empty());
    return new Truth(
        truth.kind(),
        Stream.concat(truth.amounts().stream().limit(1), Stream.of(times)).toList(),
        truth.who());
  }

  private boolean times(Compare compare, Line line, Amount times, BigDecimal a, BigDecimal b) {
    line.requireNumber();
    return compare.sign() == Sign.EQUAL
        ? amounts.isTimes(times, a, b)
        : holds(compare, line, a.subtract(b.multiply(times.number())), b);
  }

  private static boolean isSame(Line first, Line second) {
    return first.indicator().equals(second.indicator())
        && first.who().equals(second.who())
        && first.name().equals(second.name())
        && first.sex().equals(second.sex());
  }

  static void require(Line first, Line second, Period one, Period other) {
    Measures.requireSameUnit(first, second);
    boolean answer = first.indicator().filter(i -> i.unit() == Unit.YES_NO).isPresent();
    if (answer && (first.name().isPresent() != second.name().isPresent())) {
      throw new Refusal(Fault.of(Rule.CLAIM_UNITS, second.at(), first.title(), second.title()));
    }
    if (sameIndicator(first, second)) {
      first.comparable(one, other);
    }
  }

  private static boolean sameIndicator(Line first, Line second) {
    Optional<Indicator> indicator = first.indicator();
    return indicator.isPresent() && indicator.equals(second.indicator());
  }

  private boolean holds(Compare compare, Line line, BigDecimal difference, BigDecimal base) {
    boolean about = compare.degree().filter(Condition.Degree.ABOUT::equals).isPresent();
    boolean sign =
        (about && compare.sign() == Sign.EQUAL) || holds(compare.sign(), line, difference.signum());
    boolean size = compare.degree().map(d -> sizes.fits(d, line, difference, base)).orElse(true);
    boolean amount = compare.by().map(by -> amounts.is(by, line, difference, base)).orElse(true);
    return sign && size && amount;
  }

  private static boolean holds(Sign sign, Line line, int signum) {
    return switch (sign) {
      case HIGHER -> signum > 0;
      case LOWER -> signum < 0;
      case EQUAL -> signum == 0;
      case AT_LEAST -> signum >= 0;
      case AT_MOST -> signum <= 0;
      case DIFFERENT -> signum != 0;
      case BETTER -> signum * line.good() > 0;
      case WORSE -> signum * line.good() < 0;
    };
  }

  /** What is true of one figure beside another. */
  static Truth related(Line line, BigDecimal difference, BigDecimal base, Optional<Amount> by) {
    return truth(
        Sizes.amounts(line, difference, base, by),
        difference.signum(),
        Truth.Kind.HIGHER,
        Truth.Kind.LOWER,
        Truth.Kind.EQUAL);
  }

  /** What is true of a figure beside an earlier one. */
  static Truth moved(Line line, BigDecimal difference, BigDecimal before, Optional<Amount> by) {
    return truth(
        Sizes.amounts(line, difference, before, by),
        difference.signum(),
        Truth.Kind.ROSE,
        Truth.Kind.FELL,
        Truth.Kind.UNCHANGED);
  }

  private static Truth truth(
      List<Told> amounts, int sign, Truth.Kind up, Truth.Kind down, Truth.Kind same) {
    return sign == 0 ? Truth.of(same) : new Truth(sign > 0 ? up : down, amounts, Optional.empty());
  }
}
