package se.utfall.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Breakdown.BySex;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.stats.Change;
import se.utfall.stats.SexGap;

/** The figures for women and for men in an edition, and how far apart they are. */
record Sexes(SexGap gap, Size size, int trend) {

  /** What is known of them, if both have a figure. */
  static Optional<Sexes> of(Facts facts) {
    Optional<SexGap> gap = at(facts, facts.edition());
    Optional<BigDecimal> fewer = gap.flatMap(SexGap::higher).flatMap(sex -> other(facts, sex));
    return gap.map(
        now ->
            new Sexes(
                now,
                facts.size(now.difference(), fewer.orElse(BigDecimal.ZERO)),
                trend(facts, now)));
  }

  /** Whether they should be there: the indicator has them, but not in this edition. */
  static boolean isMissing(Facts facts) {
    return List.of(Sex.WOMEN, Sex.MEN).stream()
        .allMatch(
            sex ->
                values(facts, sex).isPresent()
                    && values(facts, sex).flatMap(v -> facts.at(v, facts.edition())).isEmpty());
  }

  /** Whose figure is the larger one; women's where they are equal. */
  Sex more() {
    return gap.higher().orElse(Sex.WOMEN);
  }

  private static Optional<BigDecimal> other(Facts facts, Sex sex) {
    Sex other = sex == Sex.WOMEN ? Sex.MEN : Sex.WOMEN;
    return values(facts, other).flatMap(v -> facts.at(v, facts.edition()));
  }

  private static Optional<SexGap> at(Facts facts, Period period) {
    int decimals = facts.indicator().decimals();
    return values(facts, Sex.WOMEN)
        .flatMap(values -> facts.at(values, period))
        .flatMap(
            women ->
                values(facts, Sex.MEN)
                    .flatMap(values -> facts.at(values, period))
                    .map(men -> SexGap.of(women, men, decimals)));
  }

  private static Optional<SortedMap<Period, Value>> values(Facts facts, Sex sex) {
    return facts.indicator().breakdown().bySex().stream()
        .filter(of -> of.sex() == sex)
        .map(BySex::values)
        .findFirst();
  }

  /** 1 where the gap has grown since the measurement before, -1 where it has shrunk. */
  private static int trend(Facts facts, SexGap now) {
    return facts
        .change()
        .map(Change::from)
        .flatMap(from -> at(facts, from))
        .filter(before -> now.higher().isPresent() && before.higher().equals(now.higher()))
        .map(before -> now.difference().compareTo(before.difference()))
        .orElse(0);
  }
}
