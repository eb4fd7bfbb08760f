package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Value;
import se.utfall.stats.Change;
import se.utfall.stats.ChangeMargin;
import se.utfall.stats.Gap;
import se.utfall.stats.NoChange;
import se.utfall.stats.Standing;
import se.utfall.stats.StatedChange;

/** Says in one or two sentences what an indicator's newest figure means. */
final class Message {
  private final Setting setting;
  private final Rows rows;

  Message(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
  }

  /** The gap to a comparison group. */
  private record Distance(Comparison to, Gap gap) {}

  /** The message, with the first of the comparisons that has a figure to set beside it. */
  String of(Indicator indicator, List<Comparison> comparisons, Period period) {
    Optional<String> placed =
        Standing.of(indicator, period).map(standing -> placed(indicator, standing, period));
    Cell now = rows.own(indicator, period);
    if (now.missing().isPresent()) {
      String reason = setting.text("missing." + now.missing().get() + ".meaning");
      return placed.map(said -> said + " " + reason).orElseGet(() -> missing(period, reason));
    }
    return placed.orElseGet(() -> compared(indicator, comparisons, period));
  }

  private String missing(Period period, String reason) {
    return setting.text(
        "message.missing", "period", setting.format().period(period), "reason", reason);
  }

  private String compared(Indicator indicator, List<Comparison> comparisons, Period period) {
    Optional<Distance> distance =
        comparisons.stream()
            .flatMap(c -> Gap.of(indicator, c, period).map(gap -> new Distance(c, gap)).stream())
            .findFirst();
    return Change.of(indicator, period)
        .map(since -> changed(indicator, since, distance))
        .orElseGet(() -> alone(indicator, period, distance));
  }

  private String changed(Indicator indicator, Change change, Optional<Distance> distance) {
    String changed = changed(change);
    boolean within = ChangeMargin.covers(indicator.own(), change);
    return distance
        .map(d -> joined(changed, gap(indicator, d), opposed(change, d.gap())))
        .map(said -> within(indicator, change, said))
        .orElseGet(
            () ->
                setting.text(
                    within ? "message.within" : "message.changed-only", "changed", changed));
  }

  /** The message, and after it that the change may be due to chance, where that is so. */
  private String within(Indicator indicator, Change change, String message) {
    String period = setting.format().period(change.from());
    return ChangeMargin.covers(indicator.own(), change)
        ? setting.text("message.within.after", "message", message, "period", period)
        : message;
  }

  /** Both lights in one sentence: the own change, and the position among all. */
  private String placed(Indicator indicator, Standing standing, Period period) {
    String place = setting.text("message.standing", "group", new Positions(setting).said(standing));
    Optional<String> computed =
        Change.of(indicator, period)
            .map(
                c ->
                    within(
                        indicator, c, joined(changed(c), place, opposed(c.verdict(), standing))));
    return computed
        .or(
            () ->
                StatedChange.of(indicator, period)
                    .map(StatedChange::verdict)
                    .map(v -> joined(stated(v), place, opposed(v, standing))))
        .orElseGet(() -> placed(indicator, place, period));
  }

  private String stated(Change.Verdict verdict) {
    return setting.text("message.stated." + Verdicts.id(verdict));
  }

  private String placed(Indicator indicator, String place, Period period) {
    String only = setting.text("message.gap-only", "gap", place);
    return why(indicator, period).map(reason -> reason + " " + only).orElse(only);
  }

  private String joined(String changed, String other, boolean opposed) {
    String key = opposed ? "message.other-way" : "message.same-way";
    return setting.text(key, "changed", changed, "gap", other);
  }

  private String changed(Change change) {
    return setting.text(
        "message.changed." + Verdicts.id(change.verdict()),
        "period",
        setting.format().period(change.from()));
  }

  /** Whether a change and a standing point different ways, so that "but" joins them. */
  static boolean opposed(Change.Verdict own, Standing standing) {
    return (own == Change.Verdict.IMPROVED && standing.group() == Group.WORST)
        || (own == Change.Verdict.WORSENED && standing.group() == Group.BEST);
  }

  /** Why there is no change to speak of, where there is more to say than that nothing is known. */
  private Optional<String> why(Indicator indicator, Period period) {
    Optional<NoChange> why = NoChange.of(indicator, period);
    Optional<String> first =
        why.filter(NoChange.FIRST::equals)
            .map(f -> setting.format().inPeriod(period))
            .map(when -> setting.text("message.first", "period", Language.sentence(when)));
    return why.filter(NoChange.BREAK::equals).isPresent()
        ? Optional.of(setting.text("message.break"))
        : first;
  }

  /** Where there is no earlier figure to compare with: why, and how it stands to others. */
  private String alone(Indicator indicator, Period period, Optional<Distance> distance) {
    boolean broken = NoChange.of(indicator, period).filter(NoChange.BREAK::equals).isPresent();
    Optional<String> apart =
        distance.map(d -> setting.text("message.gap-only", "gap", gap(indicator, d)));
    Optional<String> nothing = broken ? Optional.empty() : Optional.of(nothing(indicator, period));
    return Stream.of(why(indicator, period), apart.or(() -> nothing))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** An answer may have shares to be read beside it, though none to be measured against. */
  private String nothing(Indicator indicator, Period period) {
    boolean shares =
        Rows.shown(indicator).stream()
            .anyMatch(
                s -> Optional.ofNullable(s.values().get(period)).flatMap(Value::exact).isPresent());
    return setting.text(shares ? "message.answer-only" : "message.value-only");
  }

  private String gap(Indicator indicator, Distance distance) {
    Gap gap = distance.gap();
    String size =
        setting.format().difference(gap.difference(), indicator.decimals(), indicator.unit());
    return setting.text(
        "message.gap." + Verdicts.id(gap.verdict()),
        "gap",
        size,
        "comparison",
        setting.language().inSentence(distance.to()));
  }

  private static boolean opposed(Change change, Gap gap) {
    return (change.verdict() == Change.Verdict.IMPROVED && gap.verdict() == Gap.Verdict.WORSE)
        || (change.verdict() == Change.Verdict.WORSENED && gap.verdict() == Gap.Verdict.BETTER);
  }
}
