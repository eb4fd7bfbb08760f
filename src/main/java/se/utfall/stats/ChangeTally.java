package se.utfall.stats;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.model.Indicator;
import se.utfall.model.Period;

/**
 * How a list of indicators has changed up to one period, counted.
 *
 * @param undirected indicators without direction whose figures changed
 * @param incomparable indicators without a figure, with their first one, or after a break
 */
public record ChangeTally(
    int improved, int unchanged, int worsened, int undirected, int incomparable) {

  public static ChangeTally of(List<Indicator> indicators, Period period) {
    return of(indicators, indicator -> Change.of(indicator, period));
  }

  /** How they have changed from one period to another, whatever was measured between. */
  public static ChangeTally since(List<Indicator> indicators, Period from, Period to) {
    return of(indicators, indicator -> Change.since(indicator, from, to));
  }

  private static ChangeTally of(
      List<Indicator> indicators, Function<Indicator, Optional<Change>> change) {
    List<Change.Verdict> verdicts =
        indicators.stream().map(change).flatMap(Optional::stream).map(Change::verdict).toList();
    return new ChangeTally(
        count(verdicts, Change.Verdict.IMPROVED),
        count(verdicts, Change.Verdict.UNCHANGED),
        count(verdicts, Change.Verdict.WORSENED),
        count(verdicts, Change.Verdict.INCREASED) + count(verdicts, Change.Verdict.DECREASED),
        indicators.size() - verdicts.size());
  }

  /** How many indicators could be called improved, unchanged or worse. */
  public int judged() {
    return improved + unchanged + worsened;
  }

  private static int count(List<Change.Verdict> verdicts, Change.Verdict verdict) {
    return (int) verdicts.stream().filter(v -> v == verdict).count();
  }
}
