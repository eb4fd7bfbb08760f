package se.utfall.page;

import java.util.Optional;
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

  String of(Indicator indicator, Optional<Comparison> comparison, Period period) {
    Cell now = rows.own(indicator, period);
    if (now.missing().isPresent()) {
      String reason = setting.text("missing." + now.missing().get() + ".meaning");
      return setting.text("message.missing", "period", period.toString(), "reason", reason);
    }
    Optional<Change> change = Change.of(indicator, period);
    Optional<Gap> gap = comparison.flatMap(c -> Gap.of(indicator, c, period));
    Optional<String> changed = change.map(this::changed);
    Optional<String> apart = gap.map(g -> gap(indicator, comparison.orElseThrow(), g));
    if (changed.isPresent() && apart.isPresent()) {
      String joined = opposed(change.get(), gap.get()) ? "message.other-way" : "message.same-way";
      return setting.text(joined, "changed", changed.get(), "gap", apart.get());
    }
    if (changed.isPresent()) {
      return setting.text("message.changed-only", "changed", changed.get());
    }
    return first(indicator, period)
        + apart
            .map(text -> setting.text("message.gap-only", "gap", text))
            .orElseGet(() -> setting.text("message.value-only"));
  }

  private String first(Indicator indicator, Period period) {
    return NoChange.of(indicator, period)
        .map(why -> why == NoChange.BREAK ? "message.break" : "message.first")
        .map(key -> setting.text(key, "period", period.toString()) + " ")
        .orElse("");
  }

  private String changed(Change change) {
    return setting.text(
        "message.changed." + Verdicts.id(change.verdict()), "period", change.from().toString());
  }

  private String gap(Indicator indicator, Comparison comparison, Gap gap) {
    String size =
        setting.format().difference(gap.difference(), indicator.decimals(), indicator.unit());
    return setting.text(
        "message.gap." + Verdicts.id(gap.verdict()),
        "gap",
        size,
        "comparison",
        Language.inSentence(comparison.name()));
  }

  private static boolean opposed(Change change, Gap gap) {
    return (change.verdict() == Change.Verdict.IMPROVED && gap.verdict() == Gap.Verdict.WORSE)
        || (change.verdict() == Change.Verdict.WORSENED && gap.verdict() == Gap.Verdict.BETTER);
  }
}
