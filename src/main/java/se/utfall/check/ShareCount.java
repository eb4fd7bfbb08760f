package se.utfall.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.SurveyFile.SharesEntry;
import se.utfall.model.StatedStanding.Group;
import se.utfall.stats.Rounding;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * The shares that a survey's indicators have themselves, as far as all of them are known.
 *
 * @param code the own municipality's
 */
record ShareCount(SurveyDraft survey, String code) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** A finding for every published share that the indicators contradict. */
  void check(SharesEntry shares, Diagnostics findings) {
    String period = shares.period().value().orElse("");
    List<IndicatorDraft> directed = directed(shares.area().value());
    List<Group> groups = directed.stream().flatMap(i -> group(i, period).stream()).toList();
    if (!groups.isEmpty() && groups.size() == directed.size() && isWhole(shares, groups.size())) {
      compare(shares.best(), Group.BEST, groups, period, findings);
      compare(shares.middle(), Group.MIDDLE, groups, period, findings);
      compare(shares.worst(), Group.WORST, groups, period, findings);
    }
  }

  private List<IndicatorDraft> directed(Optional<String> area) {
    return survey.areas().stream()
        .filter(a -> area.filter(name -> !name.equals(a.folder().name())).isEmpty())
        .flatMap(a -> a.indicators().stream())
        .filter(indicator -> !indicator.isNeutral())
        .toList();
  }

  private Optional<Group> group(IndicatorDraft indicator, String period) {
    if (indicator.isDelicate(period)) {
      return Optional.empty();
    }
    return SpreadDraft.of(indicator, code)
        .flatMap(spread -> spread.group(period))
        .or(() -> stated(indicator, period));
  }

  private static Optional<Group> stated(IndicatorDraft indicator, String period) {
    return indicator.entry().standings().stream()
        .filter(standing -> standing.period().value().equals(Optional.of(period)))
        .findFirst()
        .flatMap(StandingCheck::group);
  }

  /** Whether the indicators here are all that the shares are of, as far as anybody says. */
  private boolean isWhole(SharesEntry shares, int known) {
    Optional<Integer> all =
        shares
            .indicators()
            .value()
            .or(() -> shares.area().value().isPresent() ? Optional.empty() : edition(shares));
    return all.filter(n -> n != known).isEmpty();
  }

  private Optional<Integer> edition(SharesEntry shares) {
    return survey.folder().survey().stream()
        .flatMap(file -> file.editions().stream())
        .filter(edition -> edition.period().value().equals(shares.period().value()))
        .flatMap(edition -> edition.indicators().value().stream())
        .findFirst();
  }

  private static void compare(
      Field<BigDecimal> share, Group group, List<Group> all, String period, Diagnostics findings) {
    long count = all.stream().filter(g -> g == group).count();
    BigDecimal counted =
        HUNDRED
            .multiply(BigDecimal.valueOf(count))
            .divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64);
    share
        .value()
        .filter(published -> differ(published, counted))
        .ifPresent(
            published ->
                findings.add(
                    share.at(),
                    Rule.SHARES_DIFFERS,
                    published.toPlainString(),
                    group.id(),
                    period,
                    Long.toString(count),
                    Integer.toString(all.size())));
  }

  private static boolean differ(BigDecimal published, BigDecimal counted) {
    BigDecimal rounding = Rounding.most(published.scale());
    return published.subtract(counted).abs().compareTo(rounding) > 0;
  }
}
