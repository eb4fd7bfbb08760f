package se.utfall.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.StandingEntry;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Value;
import se.utfall.stats.Change;
import se.utfall.stats.NoChange;
import se.utfall.stats.Standing;
import se.utfall.stats.StatedChange;
import se.utfall.stats.Track;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A stated standing is possible by the rule, stands once and agrees with all the values. */
final class StandingCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    Optional<String> code = draft.code();
    draft.indicators().forEach(indicator -> check(indicator, code, findings));
  }

  private static void check(IndicatorDraft indicator, Optional<String> code, Diagnostics findings) {
    List<StandingEntry> standings = indicator.entry().standings();
    if (indicator.isNeutral() && !standings.isEmpty()) {
      findings.add(standings.get(0).period().at(), Rule.STANDING_NEUTRAL);
      return;
    }
    FirstPlaces periods = new FirstPlaces(Rule.STANDING_TWICE, findings);
    for (StandingEntry standing : standings) {
      periods.add(standing.period());
      participants(standing, findings);
      measured(indicator, standing, findings);
      change(indicator, standing, findings);
      Optional<Group> stated = group(standing);
      Optional<Group> computed =
          code.flatMap(own -> SpreadDraft.of(indicator, own)).flatMap(s -> s.group(standing));
      boolean open = standing.period().value().filter(indicator::isDelicate).isEmpty();
      if (open && stated.isPresent() && computed.isPresent() && !stated.equals(computed)) {
        findings.add(
            standing.group().at(),
            Rule.STANDING_DIFFERS,
            standing.period().get(),
            stated.get().id(),
            computed.get().id());
      }
    }
  }

  /**
   * A stated change is not another than the figures', where they tell, and has something before.
   */
  private static void change(
      IndicatorDraft indicator, StandingEntry standing, Diagnostics findings) {
    Optional<Period> to = standing.period().value().flatMap(Period::parse);
    Optional<Track> track = indicator.track();
    if (to.isEmpty() || track.isEmpty() || standing.change().value().isEmpty()) {
      return;
    }
    String period = to.get().toString();
    NoChange.of(track.get(), to.get())
        .filter(why -> why == NoChange.BREAK || why == NoChange.FIRST)
        .ifPresent(why -> findings.add(standing.change().at(), Rule.STANDING_CHANGE_FIRST, period));
    Change.of(track.get(), to.get())
        .map(Change::verdict)
        .filter(computed -> computed != verdict(standing))
        .map(computed -> computed.name().toLowerCase(Locale.ROOT))
        .ifPresent(
            computed ->
                findings.add(
                    standing.change().at(),
                    Rule.STANDING_CHANGE,
                    period,
                    standing.change().get(),
                    computed));
  }

  private static Change.Verdict verdict(StandingEntry standing) {
    return StatedChange.verdict(
        IndicatorModel.one(
            StatedStanding.Change.values(), StatedStanding.Change::id, standing.change().get()));
  }

  /** What was not measured has no place. */
  private static void measured(
      IndicatorDraft indicator, StandingEntry standing, Diagnostics findings) {
    List<String> nothing =
        List.of(Value.Reason.NOT_MEASURED.id(), Value.Reason.NOT_APPLICABLE.id());
    indicator
        .own()
        .filter(value -> value.period().value().equals(standing.period().value()))
        .flatMap(value -> value.figure().value().flatMap(Figure::missing).stream())
        .filter(nothing::contains)
        .forEach(
            word ->
                findings.add(
                    standing.period().at(),
                    Rule.STANDING_UNMEASURED,
                    standing.period().get(),
                    word));
  }

  static Optional<Group> group(StandingEntry standing) {
    return standing.group().value().map(w -> IndicatorModel.one(Group.values(), Group::id, w));
  }

  private static void participants(StandingEntry standing, Diagnostics findings) {
    Optional<Integer> all = standing.participants().value();
    if (all.filter(n -> n < Standing.FEWEST).isPresent()) {
      findings.add(
          standing.participants().at(),
          Rule.STANDING_FEW,
          all.get().toString(),
          Integer.toString(Standing.FEWEST));
      return;
    }
    standing.rank().value().ifPresent(rank -> rank(rank, all, standing, findings));
  }

  private static void rank(
      int rank, Optional<Integer> all, StandingEntry standing, Diagnostics findings) {
    if (rank < 1) {
      findings.add(standing.rank().at(), Rule.STANDING_RANK_FIRST, Integer.toString(rank));
      return;
    }
    if (all.filter(n -> rank > n).isPresent()) {
      String most = all.get().toString();
      findings.add(standing.rank().at(), Rule.STANDING_RANK, Integer.toString(rank), most);
      return;
    }
    group(standing)
        .filter(group -> all.filter(n -> !Standing.allows(group, rank, n)).isPresent())
        .ifPresent(
            group ->
                findings.add(
                    standing.rank().at(),
                    Rule.STANDING_GROUP,
                    Integer.toString(rank),
                    all.get().toString(),
                    group.id()));
  }
}
