package se.utfall.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.stats.ChangeTally;
import se.utfall.stats.GapTally;
import se.utfall.stats.NoChange;
import se.utfall.stats.StandingTally;

/**
 * How many of an area's indicators have changed how, and stand how beside others.
 *
 * @param changes how many can be called improved, unchanged or worse
 * @param compared how many can be called better, equal or worse than the others
 * @param fresh how many are new
 * @param directed whether all have a good direction, so that "all" can be said of them
 * @param standings how many stand in which group among all municipalities
 * @param others the group that most are compared with
 */
record AreaCount(
    int changes,
    int improved,
    int worsened,
    int compared,
    int better,
    int worse,
    int fresh,
    int broken,
    boolean directed,
    StandingTally standings,
    Optional<Facts.Beside> others) {

  static AreaCount of(Commission commission, List<Facts> told) {
    List<Indicator> indicators =
        told.stream().filter(f -> !f.isAnswer()).map(Facts::indicator).toList();
    ChangeTally changes = ChangeTally.of(indicators, commission.edition());
    Optional<Facts.Beside> others = told.stream().flatMap(f -> f.beside().stream()).findFirst();
    Optional<GapTally> gaps =
        others.map(b -> GapTally.of(indicators, group(b), commission.edition()));
    return new AreaCount(
        changes.judged(),
        changes.improved(),
        changes.worsened(),
        of(gaps, GapTally::judged),
        of(gaps, GapTally::better),
        of(gaps, GapTally::worse),
        count(told, NoChange.FIRST),
        count(told, NoChange.BREAK),
        told.stream().noneMatch(f -> f.good() == 0),
        StandingTally.of(told.stream().map(Facts::indicator).toList(), commission.edition()),
        others);
  }

  private static Comparison group(Facts.Beside beside) {
    return beside.series().comparison();
  }

  private static int of(Optional<GapTally> gaps, Function<GapTally, Integer> count) {
    return gaps.map(count).orElse(0);
  }

  private static int count(List<Facts> told, NoChange why) {
    return (int)
        told.stream()
            .filter(f -> NoChange.of(f.indicator(), f.edition()).equals(Optional.of(why)))
            .count();
  }
}
