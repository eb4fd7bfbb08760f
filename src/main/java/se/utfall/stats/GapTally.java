package se.utfall.stats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;

/**
 * How a list of indicators stands to a comparison group in one period, counted.
 *
 * @param undirected indicators without direction whose figures differ
 * @param incomparable indicators where one of the two has no figure
 * @param lead the largest distance ahead among indicators in percent; an index or an amount can't
 *     be ranked beside them and is left out. The first of equals
 * @param lag the largest distance behind, by the same rule
 */
public record GapTally(
    int better,
    int equal,
    int worse,
    int undirected,
    int incomparable,
    Optional<Extreme> lead,
    Optional<Extreme> lag) {

  /** The indicator that is furthest ahead or behind, and by how much. */
  public record Extreme(Indicator indicator, Gap gap) {
    private BigDecimal distance() {
      return gap.difference().abs();
    }
  }

  public static GapTally of(List<Indicator> indicators, Comparison comparison, Period period) {
    List<Extreme> gaps =
        indicators.stream()
            .flatMap(i -> Gap.of(i, comparison, period).map(g -> new Extreme(i, g)).stream())
            .toList();
    return new GapTally(
        count(gaps, Gap.Verdict.BETTER),
        count(gaps, Gap.Verdict.EQUAL),
        count(gaps, Gap.Verdict.WORSE),
        count(gaps, Gap.Verdict.HIGHER) + count(gaps, Gap.Verdict.LOWER),
        indicators.size() - gaps.size(),
        largest(gaps, Gap.Verdict.BETTER),
        largest(gaps, Gap.Verdict.WORSE));
  }

  /** How many indicators could be called better, equal or worse. */
  public int judged() {
    return better + equal + worse;
  }

  private static int count(List<Extreme> gaps, Gap.Verdict verdict) {
    return (int) gaps.stream().filter(g -> g.gap().verdict() == verdict).count();
  }

  private static Optional<Extreme> largest(List<Extreme> gaps, Gap.Verdict verdict) {
    return gaps.stream()
        .filter(g -> g.gap().verdict() == verdict && g.indicator().unit() == Unit.PERCENT)
        .reduce((a, b) -> b.distance().compareTo(a.distance()) > 0 ? b : a);
  }
}
