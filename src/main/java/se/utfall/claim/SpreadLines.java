package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import se.utfall.model.Breakdown;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Spread;
import se.utfall.model.Spread.Distribution;
import se.utfall.model.Value;
import se.utfall.stats.Rounding;
import se.utfall.stats.SpreadSummary;

/**
 * Finds values by the source of all municipalities' values, which is not mixed with the survey's.
 */
final class SpreadLines {
  private SpreadLines() {}

  /** The own values by this source. */
  static Optional<Line> own(Indicator indicator, Subject subject) {
    return indicator
        .peers()
        .spread()
        .map(spread -> line(indicator, subject, true, all -> all.of(spread.own())));
  }

  /** The own values for women or for men. */
  static Optional<Line> sex(Indicator indicator, Subject subject, Breakdown.Sex sex) {
    return indicator
        .peers()
        .spread()
        .filter(s -> s.periods().values().stream().anyMatch(all -> all.bySex().containsKey(sex)))
        .map(s -> line(indicator, subject, true, all -> Optional.ofNullable(all.bySex().get(sex))));
  }

  /** All municipalities taken together, as far as their values tell. */
  static Optional<Line> group(Indicator indicator, Subject subject, Who who) {
    Optional<Function<Distribution, Optional<BigDecimal>>> what =
        switch (who) {
          case ALL -> Optional.of(all -> summed(all, SpreadSummary::mean));
          case MEDIAN -> Optional.of(all -> summed(all, SpreadSummary::median));
          case NATION -> Optional.of(Distribution::nation);
          default -> Optional.empty();
        };
    return what.filter(w -> indicator.peers().spread().isPresent())
        .map(w -> line(indicator, subject, who == Who.NATION, w).of(who))
        .filter(line -> line.values().values().stream().anyMatch(Told.Measured.class::isInstance));
  }

  private static Optional<BigDecimal> summed(
      Distribution all, Function<SpreadSummary, BigDecimal> what) {
    return all.values().isEmpty()
        ? Optional.empty()
        : Optional.of(what.apply(SpreadSummary.of(all)));
  }

  /** A municipality by its name; the own one is itself. */
  static Optional<Line> municipality(Indicator indicator, Subject subject, String name) {
    Optional<Spread> spread = indicator.peers().spread();
    Optional<Spread.Entry> entry =
        spread.stream()
            .flatMap(s -> s.periods().values().stream())
            .flatMap(all -> all.values().stream())
            .filter(e -> e.name().equalsIgnoreCase(name))
            .findFirst();
    return entry.map(
        e ->
            e.code().equals(spread.orElseThrow().own())
                ? line(indicator, subject, true, all -> all.of(e.code()))
                : line(indicator, subject, false, all -> all.of(e.code())).named(e.name()));
  }

  /** What the survey withholds of its own is not told by another source either. */
  private static boolean withholds(Indicator indicator, Subject subject, Period period) {
    boolean sex =
        subject.sex().isPresent()
            && indicator.breakdown().bySex().stream()
                .map(series -> Optional.ofNullable(series.values().get(period)))
                .anyMatch(value -> value.filter(Value::isSuppressed).isPresent());
    return sex || indicator.withholds(period);
  }

  /**
   * @param own whether it is the own one, or has it in its sum
   */
  private static Line line(
      Indicator indicator,
      Subject subject,
      boolean own,
      Function<Distribution, Optional<BigDecimal>> what) {
    Spread spread = indicator.peers().spread().orElseThrow();
    int decimals = Rounding.decimals(indicator, spread);
    SortedMap<Period, Told> told = new TreeMap<>();
    spread
        .periods()
        .forEach(
            (period, all) -> {
              boolean secret = own && withholds(indicator, subject, period);
              told.put(
                  period,
                  secret
                      ? new Told.Missing(Value.Reason.SUPPRESSED)
                      : told(indicator, what.apply(all), decimals));
            });
    return Line.of(subject, indicator, told).fromAbroad();
  }

  private static Told told(Indicator indicator, Optional<BigDecimal> exact, int decimals) {
    return exact
        .<Told>map(
            e ->
                new Told.Measured(
                    Rounding.shown(e, decimals), Told.Kind.VALUE, Optional.of(indicator)))
        .orElseGet(() -> new Told.Missing(Value.Reason.NOT_REPORTED));
  }
}
