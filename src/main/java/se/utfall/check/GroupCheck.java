package se.utfall.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Unit;
import se.utfall.stats.Rounding;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * Values for women and men agree with the total. What is found is named by its period and not by
 * its figures, which may rest on few answers.
 */
final class GroupCheck implements Check {

  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.indicators().forEach(indicator -> check(indicator, findings));
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    for (ValueEntry women : group(indicator, Sex.WOMEN).toList()) {
      Optional<String> period = women.period().value();
      Optional<BigDecimal> one = women.figure().value().flatMap(Figure::number);
      Optional<BigDecimal> other =
          period.flatMap(p -> IndicatorDraft.number(group(indicator, Sex.MEN), p));
      Optional<BigDecimal> total = period.flatMap(p -> IndicatorDraft.number(indicator.own(), p));
      if (one.isPresent() && other.isPresent() && total.isPresent()) {
        fault(indicator, one.get(), other.get(), total.get())
            .ifPresent(rule -> findings.add(women.figure().at(), rule, period.get()));
      }
    }
  }

  private static Stream<ValueEntry> group(IndicatorDraft indicator, Sex sex) {
    return indicator.entry().groups().stream()
        .filter(series -> series.id().value().equals(Optional.of(sex.id())))
        .flatMap(series -> series.values().stream());
  }

  /** An amount that is not for one of something may be a sum as well as a mean. */
  static Optional<Rule> fault(
      IndicatorDraft indicator, BigDecimal women, BigDecimal men, BigDecimal total) {
    boolean whole = indicator.entry().per().value().isEmpty();
    boolean sum = women.add(men).compareTo(total) == 0;
    if (whole && indicator.is(Unit.COUNT)) {
      return sum ? Optional.empty() : Optional.of(Rule.GROUP_SUM);
    }
    boolean sound = between(indicator, women.min(men), total, women.max(men));
    return sound || (whole && indicator.is(Unit.KRONOR) && sum)
        ? Optional.empty()
        : Optional.of(Rule.GROUP_TOTAL);
  }

  /** Half a unit of the last decimal that is shown can come from rounding. */
  private static boolean between(
      IndicatorDraft indicator, BigDecimal low, BigDecimal total, BigDecimal high) {
    BigDecimal rounding = Rounding.most(indicator.entry().decimals().value().orElse(0));
    return total.compareTo(low.subtract(rounding)) >= 0 && total.compareTo(high.add(rounding)) <= 0;
  }
}
