package se.utfall.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.stats.Standing;

/** Puts an indicator's position among all municipalities into words. */
final class Standings {
  private final Setting setting;

  Standings(Setting setting) {
    this.setting = setting;
  }

  /** The light beside the own change: the page's period, or else the newest with a standing. */
  Optional<IndicatorPage.Glance> glance(Indicator indicator, Period page) {
    Optional<Period> at = known(indicator, page) ? Optional.of(page) : Standing.latest(indicator);
    return at.flatMap(period -> Standing.of(indicator, period).map(s -> glance(s, period, page)));
  }

  private static boolean known(Indicator indicator, Period period) {
    return Standing.of(indicator, period).isPresent();
  }

  private IndicatorPage.Glance glance(Standing standing, Period period, Period page) {
    Optional<String> other =
        period.equals(page) ? Optional.empty() : Optional.of(setting.format().inPeriod(period));
    String detail =
        Stream.of(Optional.of(among(standing)), place(standing), other)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    Verdict verdict = word(standing);
    return new IndicatorPage.Glance(
        setting.text("section.among"),
        new Verdict(verdict.id(), verdict.word() + ",", detail),
        source(standing));
  }

  /** "Mellersta gruppen". */
  Verdict word(Standing standing) {
    String id = standing.group().id();
    return new Verdict(id, setting.text("standing." + id), "");
  }

  /** "de bästa 25 procenten". */
  String among(Standing standing) {
    return setting.text("standing." + standing.group().id() + ".among");
  }

  /** The same in a sentence, where the middle is called a group. */
  String group(Standing standing) {
    return setting.text("standing." + standing.group().id() + ".group");
  }

  /** "plats 151 av 289", as far as it is known. */
  private Optional<String> place(Standing standing) {
    Optional<String> all =
        standing.participants().map(n -> setting.text("standing.of", "all", whole(n)));
    return standing
        .rank()
        .map(rank -> setting.text("standing.place", "rank", whole(rank), "of", all.orElse("")))
        .map(String::strip)
        .or(() -> standing.participants().map(n -> setting.text("standing.all", "all", whole(n))));
  }

  private String source(Standing standing) {
    return setting.text(
        standing.computed() ? "standing.worked" : "standing.source",
        "source",
        standing.source().title());
  }

  String whole(int n) {
    return setting.format().number(BigDecimal.valueOf(n), 0);
  }
}
