package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.StatedStanding.Group;

/** Puts the shares of an edition and of the one before into sentences, each with its own base. */
final class ShareSentences {
  private final Setting setting;
  private final Tallies tallies;

  ShareSentences(Setting setting) {
    this.setting = setting;
    this.tallies = new Tallies(setting);
  }

  /** One on the newest, which is the first, and one on each edition before. */
  List<String> of(List<Portion> portions) {
    Stream<String> newest = portions.stream().limit(1).map(this::newest);
    Stream<String> before = portions.stream().skip(1).map(p -> before(p, portions.get(0)));
    return Stream.concat(newest, before).map(Language::sentence).toList();
  }

  /** "Två av fyra nyckeltal hör till de bästa 25 procenten, ett till de mellersta 50 och …" */
  private String newest(Portion portion) {
    return alike("shares.message", portion)
        .orElseGet(
            () ->
                setting.text(
                    "shares.message",
                    "best",
                    some(portion, Group.BEST),
                    "base",
                    base(portion).orElseGet(() -> setting.text("shares.message.base.unknown")),
                    "middle",
                    some(portion, Group.MIDDLE),
                    "worst",
                    some(portion, Group.WORST)));
  }

  /** "2019 var det 37, 46 och 17 procent av 38 nyckeltal." */
  private String before(Portion portion, Portion newest) {
    boolean stated =
        portion.published().isPresent()
            && !(newest.published().isPresent()
                && newest.indicators().equals(portion.indicators()));
    return alike("shares.before", portion)
        .orElseGet(
            () ->
                setting.text(
                    "shares.before"
                        + (stated ? ".stated" : portion.inPercent() ? "" : ".few")
                        + (base(portion).isPresent() ? "" : ".alone"),
                    "period",
                    period(portion),
                    "shares",
                    setting.list(Stream.of(Group.values()).map(g -> bare(portion, g)).toList()),
                    "base",
                    base(portion).orElse("")));
  }

  /** Where all indicators are in one group: "Båda nyckeltalen vars läge är känt hör till …" */
  private Optional<String> alike(String key, Portion portion) {
    int n = portion.judged();
    return portion
        .only()
        .map(
            group ->
                setting.text(
                    key + (n == 1 ? ".single" : n == 2 ? ".both" : ".all"),
                    "count",
                    tallies.number(n, n),
                    "group",
                    setting.text("shares.message.group." + group.id()),
                    "period",
                    period(portion)));
  }

  /** "55 procent" or, of few, how many; none is no percentage. */
  private String some(Portion portion, Group group) {
    if (portion.percent(group).signum() == 0) {
      return setting.language().number(0);
    }
    String bare = bare(portion, group);
    return portion.inPercent() ? setting.text("shares.message.percent", "n", bare) : bare;
  }

  /** "55" where it is percent, "två" where it is a count. */
  private String bare(Portion portion, Group group) {
    return portion.inPercent()
        ? setting.format().number(portion.percent(group), portion.decimals(group))
        : tallies.number(portion.count(group).orElse(0), portion.indicators().orElse(0));
  }

  private Optional<String> base(Portion portion) {
    return portion
        .indicators()
        .map(n -> setting.text("shares.message.base", "count", tallies.number(n, n)));
  }

  private String period(Portion portion) {
    return setting.format().period(portion.period());
  }
}
