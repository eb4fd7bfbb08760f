package se.utfall.page;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Change;
import se.utfall.stats.ChangeMargin;
import se.utfall.stats.Gap;
import se.utfall.stats.NoChange;
import se.utfall.stats.Standing;
import se.utfall.stats.StatedChange;

/** Puts changes and gaps into words. */
final class Verdicts {
  private final Setting setting;
  private final Rows rows;

  Verdicts(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
  }

  /** "Förbättrat från 80 % år 2019", or why nothing can be said. */
  Verdict change(Indicator indicator, Period to) {
    return Change.of(indicator, to)
        .map(change -> changed(indicator, indicator.own(), change))
        .orElseGet(() -> untold(indicator, to, ""));
  }

  /** The same for a part of the municipality, whose values stand in for the indicator's own. */
  Verdict change(Indicator indicator, SortedMap<Period, Value> values, Period to) {
    return Change.of(indicator, values, to)
        .map(change -> changed(indicator, values, change))
        .orElseGet(() -> unchangeable(indicator, values, to));
  }

  /** "2 sämre", or that there is nothing to compare with. */
  Verdict gap(Indicator indicator, Optional<Comparison> comparison, Period period) {
    return comparison
        .flatMap(c -> Gap.of(indicator, c, period))
        .map(gap -> gap(indicator, gap))
        .orElseGet(() -> none("verdict.no-comparison"));
  }

  /** "Sämre, 81 mot 83 %". */
  Verdict against(Indicator indicator, Comparison comparison, Period period, Gap gap) {
    String id = id(gap.verdict());
    String other = rows.comparison(indicator, Optional.of(comparison.id()), period).full();
    String own = rows.own(indicator, period).shown();
    return new Verdict(
        id,
        Language.sentence(setting.text("verdict." + id)) + ",",
        setting.text("verdict.against", "own", own, "comparison", other));
  }

  /** "Sämre än liknande kommuner, 83 %". */
  Verdict beside(Indicator indicator, Comparison comparison, Period period, Gap gap) {
    String id = id(gap.verdict());
    return new Verdict(
        id,
        Language.sentence(setting.text("verdict." + id)),
        setting.text(
            "verdict." + id + ".beside",
            "comparison",
            setting.language().inSentence(comparison),
            "value",
            rows.comparison(indicator, Optional.of(comparison.id()), period).full()));
  }

  /** "Förbättrat från 80 till 81 %", where the earlier period is said beside it. */
  Verdict step(Indicator indicator, Period to) {
    return Change.of(indicator, to)
        .map(change -> stepped(indicator, change))
        .orElseGet(() -> untold(indicator, to, ","));
  }

  /** Where the figures don't tell: what somebody states, that nobody does, or why not. */
  private Verdict untold(Indicator indicator, Period to, String end) {
    return StatedChange.of(indicator, to)
        .map(StatedChange::verdict)
        .map(Verdicts::id)
        .map(
            id ->
                new Verdict(
                    id, setting.text("verdict." + id) + end, setting.text("verdict.stated")))
        .or(() -> placed(indicator, to).map(p -> none("verdict.unknown")))
        .orElseGet(() -> unchangeable(indicator, indicator.own(), to));
  }

  /** A standing without a figure. */
  private static Optional<Standing> placed(Indicator indicator, Period to) {
    return Standing.of(indicator, to)
        .filter(s -> NoChange.of(indicator, to).filter(NoChange.MISSING::equals).isPresent());
  }

  private Verdict stepped(Indicator indicator, Change change) {
    String id = id(change.verdict());
    String key = change.verdict() == Change.Verdict.UNCHANGED ? "verdict.at" : "verdict.from-to";
    return new Verdict(
        id,
        setting.text("verdict." + id) + ",",
        within(
            indicator.own(),
            change,
            setting.text(
                key,
                "before",
                before(indicator, change.from()),
                "now",
                rows.said(indicator, change.to()))));
  }

  /** The unit stands with the later of two figures. */
  private String before(Indicator indicator, Period from) {
    return indicator.unit() == Unit.YES_NO
        ? rows.said(indicator, from)
        : rows.own(indicator, from).shown();
  }

  private Verdict changed(Indicator indicator, SortedMap<Period, Value> values, Change change) {
    String id = id(change.verdict());
    boolean same = change.verdict() == Change.Verdict.UNCHANGED;
    Format format = setting.format();
    return new Verdict(
        id,
        setting.text("verdict." + id),
        within(
            values,
            change,
            setting.text(
                same ? "verdict.since" : "verdict.from",
                "value",
                rows.said(indicator, values, change.from()),
                "period",
                same ? format.period(change.from()) : format.inPeriod(change.from()))));
  }

  /** "från 61 till 62, inom felmarginalen" where the change may be due to chance. */
  private String within(SortedMap<Period, Value> values, Change change, String said) {
    return ChangeMargin.covers(values, change)
        ? setting.text("verdict.within", "change", said)
        : said;
  }

  private Verdict unchangeable(Indicator indicator, SortedMap<Period, Value> values, Period to) {
    NoChange why = NoChange.of(indicator, values, to).orElse(NoChange.ALONE);
    return why(why, rows.said(indicator, values, to));
  }

  /** Why there is no change; of a period without a figure the word for that. */
  Verdict why(NoChange why, String missing) {
    return switch (why) {
      case FIRST -> none("verdict.first");
      case ALONE -> none("verdict.alone");
      case BREAK -> none("verdict.break");
      case MISSING -> new Verdict("none", missing, "");
    };
  }

  private Verdict gap(Indicator indicator, Gap gap) {
    String id = id(gap.verdict());
    String word = setting.text("verdict." + id);
    if (gap.verdict() == Gap.Verdict.EQUAL) {
      return new Verdict(id, word, "");
    }
    String size = setting.format().number(gap.difference().abs(), indicator.decimals());
    return new Verdict(id, setting.text("verdict.gap", "n", size, "word", word), "");
  }

  private Verdict none(String key) {
    return new Verdict("none", setting.text(key), "");
  }

  static String id(Enum<?> verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
