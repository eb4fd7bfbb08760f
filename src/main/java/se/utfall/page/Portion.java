package se.utfall.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Shares;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Survey;
import se.utfall.stats.StandingTally;

/**
 * The shares of one period, either counted or published, never both.
 *
 * @param indicators how many indicators they are shares of, where it is known
 * @param tally the counts, where they are counted
 * @param published the shares as published, where they are not
 * @param judged how many of the indicators here have a standing in the period
 * @param without how many of them have none
 */
record Portion(
    Period period,
    Optional<Integer> indicators,
    Optional<StandingTally> tally,
    Optional<Shares> published,
    int judged,
    int without) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** The fewest indicators of which a share in percent says more than the count. */
  private static final int FEWEST_FOR_PERCENT = 10;

  /** Counted where every indicator has a standing or nothing is published, else as published. */
  static Optional<Portion> of(
      Survey survey, Optional<String> area, List<Indicator> indicators, Period period) {
    StandingTally tally = StandingTally.of(indicators, period);
    Optional<Shares> published =
        survey.shares().stream()
            .filter(shares -> shares.period().equals(period) && shares.area().equals(area))
            .findFirst();
    boolean counted = tally.judged() > 0 && (tally.without() == 0 || published.isEmpty());
    return counted ? Optional.of(counted(period, tally)) : published.map(s -> of(s, tally));
  }

  private static Portion counted(Period period, StandingTally tally) {
    return new Portion(
        period,
        Optional.of(tally.judged()),
        Optional.of(tally),
        Optional.empty(),
        tally.judged(),
        tally.without());
  }

  private static Portion of(Shares shares, StandingTally tally) {
    return new Portion(
        shares.period(),
        shares.indicators(),
        Optional.empty(),
        Optional.of(shares),
        tally.judged(),
        tally.without());
  }

  /** How many indicators are in a group, where it is counted. */
  Optional<Integer> count(Group group) {
    return tally.map(
        t ->
            switch (group) {
              case BEST -> t.best();
              case MIDDLE -> t.middle();
              case WORST -> t.worst();
            });
  }

  /** The share of a group in percent, exactly. */
  BigDecimal percent(Group group) {
    return published
        .map(shares -> stated(shares, group))
        .orElseGet(
            () ->
                WHOLE
                    .multiply(BigDecimal.valueOf(count(group).orElseThrow()))
                    .divide(BigDecimal.valueOf(indicators.orElseThrow()), MathContext.DECIMAL64));
  }

  private static BigDecimal stated(Shares shares, Group group) {
    return switch (group) {
      case BEST -> shares.best();
      case MIDDLE -> shares.middle();
      case WORST -> shares.worst();
    };
  }

  /** How many decimals a share has: counted ones none, published ones those that they have. */
  int decimals(Group group) {
    return published.isEmpty() ? 0 : Math.max(0, percent(group).stripTrailingZeros().scale());
  }

  /** Whether shares are said in percent: published ones, and counted ones of many indicators. */
  boolean inPercent() {
    return published.isPresent() || indicators.orElse(0) >= FEWEST_FOR_PERCENT;
  }

  /** The group that all counted indicators are in, if they share one. */
  Optional<Group> only() {
    return Stream.of(Group.values())
        .filter(group -> count(group).filter(n -> n == judged).isPresent())
        .findFirst();
  }

  /** Whether it is counted on less than half as many indicators as a newer one rests on. */
  boolean isSlightBeside(Portion newer) {
    return tally.filter(t -> t.judged() * 2 < newer.indicators.orElse(0)).isPresent();
  }

  /** Whether it is published instead of counted, because only some here have a standing. */
  boolean isInstead() {
    return published.isPresent() && judged > 0;
  }
}
