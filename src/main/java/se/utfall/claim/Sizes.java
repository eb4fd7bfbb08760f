package se.utfall.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;
import se.utfall.model.Wording;

/** How large differences are, by the publisher's thresholds and by amounts in expressions. */
record Sizes(Wording wording) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * Whether a difference is what a word of degree says.
   *
   * @param base the figure compared with
   */
  boolean fits(Condition.Degree degree, Line line, BigDecimal difference, BigDecimal base) {
    line.requireNumber();
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

  /** Where a word of degree begins or ends, if that is why a claim holds or does not. */
  Optional<Truth> limit(
      boolean holds,
      Optional<Condition.Degree> degree,
      Line line,
      BigDecimal difference,
      BigDecimal base) {
    return degree
        .filter(d -> holds || !fits(d, line, difference, base))
        .map(d -> Truth.of(holds ? fitting(d) : Truth.Kind.THRESHOLD, limit(d, line)));
  }

  private static Truth.Kind fitting(Condition.Degree degree) {
    return switch (degree) {
      case LARGE -> Truth.Kind.LARGE;
      case CLEAR -> Truth.Kind.CLEAR;
      case SLIGHT -> Truth.Kind.SLIGHT;
      case MARGINAL -> Truth.Kind.MARGINAL;
      case ABOUT -> Truth.Kind.ABOUT;
    };
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
    boolean asked = by.filter(Amounts::isRelative).isPresent();
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

  Wording.Thresholds thresholds(Line line) {
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

  static boolean isAbsolute(Line line) {
    return line.kind() == Told.Kind.PERCENT
        || (line.indicator().map(Indicator::unit).filter(Wording::isInOwnUnit).isPresent()
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
}
