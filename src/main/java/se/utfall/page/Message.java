package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;
import se.utfall.stats.NoChange;

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
    Cell now = rows.own(indicator, period);
    if (now.missing().isPresent()) {
      String reason = setting.text("missing." + now.missing().get() + ".meaning");
      return setting.text(
          "message.missing", "period", setting.format().period(period), "reason", reason);
    }
    Optional<Change> change = Change.of(indicator, period);
    Optional<Distance> distance =
        comparisons.stream()
            .flatMap(c -> Gap.of(indicator, c, period).map(gap -> new Distance(c, gap)).stream())
            .findFirst();
    return change
        .map(since -> changed(indicator, since, distance))
        .orElseGet(() -> alone(indicator, period, distance));
  }

  private String changed(Indicator indicator, Change change, Optional<Distance> distance) {
    String changed =
        setting.text(
            "message.changed." + Verdicts.id(change.verdict()),
            "period",
            setting.format().period(change.from()));
    return distance
        .map(
            d ->
                setting.text(
                    opposed(change, d.gap()) ? "message.other-way" : "message.same-way",
                    "changed",
                    changed,
                    "gap",
                    gap(indicator, d)))
        .orElseGet(() -> setting.text("message.changed-only", "changed", changed));
  }

  /** Where there is no earlier figure to compare with: why, and how it stands to others. */
  private String alone(Indicator indicator, Period period, Optional<Distance> distance) {
    Optional<NoChange> why = NoChange.of(indicator, period);
    boolean broken = why.filter(NoChange.BREAK::equals).isPresent();
    Optional<String> first =
        why.filter(NoChange.FIRST::equals)
            .map(
                f ->
                    setting.text(
                        "message.first",
                        "period",
                        Language.sentence(setting.format().inPeriod(period))));
    Optional<String> given = broken ? Optional.of(setting.text("message.break")) : first;
    Optional<String> apart =
        distance.map(d -> setting.text("message.gap-only", "gap", gap(indicator, d)));
    Optional<String> nothing =
        broken ? Optional.empty() : Optional.of(setting.text("message.value-only"));
    return Stream.of(given, apart.or(() -> nothing))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
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
        Language.inSentence(distance.to()));
  }

  private static boolean opposed(Change change, Gap gap) {
    return (change.verdict() == Change.Verdict.IMPROVED && gap.verdict() == Gap.Verdict.WORSE)
        || (change.verdict() == Change.Verdict.WORSENED && gap.verdict() == Gap.Verdict.BETTER);
  }
}
