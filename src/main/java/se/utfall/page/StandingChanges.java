package se.utfall.page;

import java.util.Optional;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.stats.Change;
import se.utfall.stats.ChangeMargin;
import se.utfall.stats.NoChange;
import se.utfall.stats.Standing;
import se.utfall.stats.StatedChange;
import se.utfall.stats.Track;

/**
 * Puts into words how the own result has changed by the source that a standing rests on: there is
 * never a position without the change.
 */
final class StandingChanges {
  private final Setting setting;
  private final Indicator indicator;
  private final Optional<SpreadFormat> format;
  private final Verdicts verdicts;

  StandingChanges(Setting setting, Indicator indicator, Optional<SpreadFormat> format) {
    this.setting = setting;
    this.indicator = indicator;
    this.format = format;
    this.verdicts = new Verdicts(setting);
  }

  /** "Förbättrat", or why nothing can be said; nothing where there is no result. */
  Optional<Verdict> verdict(Period to) {
    return track(to)
        .map(track -> verdict(track, to))
        .or(() -> Standing.of(indicator, to).map(stated -> verdicts.change(indicator, to)));
  }

  private Verdict verdict(Track track, Period to) {
    return Change.of(track, to)
        .map(this::verdict)
        .orElseGet(() -> verdicts.why(NoChange.of(track, to).orElse(NoChange.ALONE), ""));
  }

  private Verdict verdict(Change change) {
    String id = Verdicts.id(change.verdict());
    String from = setting.format().period(change.from());
    String since = follows(change) ? "" : setting.text("verdict.since", "period", from);
    return new Verdict(id, setting.text("verdict." + id), since);
  }

  /** Whether the earlier figure is of the year just before. */
  private static boolean follows(Change change) {
    return change.to().kind() == Period.Kind.YEAR
        && change.from().kind() == Period.Kind.YEAR
        && change.from().year() + 1 == change.to().year();
  }

  /**
   * A sentence on a standing, ended with the change: "…, men resultatet har förbättrats sedan
   * 2019".
   *
   * @param then whether the period is past, so that the change is told as past too
   */
  Optional<String> joined(String said, Standing standing, Period to, boolean then) {
    return track(to)
        .map(track -> Change.of(track, to))
        .orElseGet(() -> Change.of(indicator, to))
        .map(change -> joined(said, standing, change.verdict(), changed(change, then)))
        .or(() -> stated(said, standing, to, then));
  }

  private Optional<String> stated(String said, Standing standing, Period to, boolean then) {
    return track(to).isPresent()
        ? Optional.empty()
        : StatedChange.of(indicator, to)
            .map(StatedChange::verdict)
            .map(v -> joined(said, standing, v, words(then, "stated", v, "")));
  }

  private String joined(String said, Standing standing, Change.Verdict verdict, String change) {
    String key = Message.opposed(verdict, standing) ? "among.other-way" : "among.same-way";
    return setting.text(key, "standing", said, "change", change);
  }

  private String changed(Change change, boolean then) {
    String words = words(then, "changed", change.verdict(), setting.format().period(change.from()));
    boolean within = track(change.to()).isEmpty() && ChangeMargin.covers(indicator.own(), change);
    return within ? setting.text("verdict.within", "change", words) : words;
  }

  private String words(boolean then, String how, Change.Verdict verdict, String period) {
    String key = (then ? "among.then." : "message.") + how + "." + Verdicts.id(verdict);
    return setting.language().inSentence(setting.text(key, "period", period));
  }

  /** The own values by the source of all values, where it has one of the period. */
  private Optional<Track> track(Period to) {
    return format.filter(f -> f.own(to).isPresent()).map(SpreadFormat::track);
  }
}
