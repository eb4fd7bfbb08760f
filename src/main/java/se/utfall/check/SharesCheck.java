package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.SharesEntry;
import se.utfall.model.StatedStanding.Group;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Published shares are whole, stand once, and agree with the indicators where all are known. */
final class SharesCheck implements Check {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public void check(Draft draft, Diagnostics findings) {
    Optional<String> code = draft.code();
    for (SurveyDraft survey : draft.surveys()) {
      FirstPlaces places = new FirstPlaces(Rule.SHARES_TWICE, findings);
      for (SharesEntry shares : entries(survey)) {
        check(shares, survey, findings);
        once(shares, survey, places);
        code.filter(own -> !survey.faulty())
            .ifPresent(own -> new ShareCount(survey, own).check(shares, findings));
      }
    }
  }

  private static List<SharesEntry> entries(SurveyDraft survey) {
    return survey.folder().survey().map(SurveyFile::shares).orElse(List.of());
  }

  private static void check(SharesEntry shares, SurveyDraft survey, Diagnostics findings) {
    areas(survey).require(shares.area(), Rule.SHARES_AREA, findings);
    List<Field<BigDecimal>> all = List.of(shares.best(), shares.middle(), shares.worst());
    List<BigDecimal> numbers = all.stream().flatMap(share -> share.value().stream()).toList();
    if (numbers.stream().allMatch(SharesCheck::isShare)) {
      sum(numbers, shares, findings);
    } else {
      all.forEach(
          share -> ScaleCheck.within(BigDecimal.ZERO, HUNDRED, Rule.SHARES_RANGE, share, findings));
    }
  }

  private static Declared areas(SurveyDraft survey) {
    return new Declared(
        survey.areas().stream().filter(AreaDraft::exists).map(a -> a.folder().name()).toList(),
        true);
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(HUNDRED) <= 0;
  }

  /** Three rounded shares can miss 100 by one unit of their last decimal. */
  private static void sum(List<BigDecimal> numbers, SharesEntry shares, Diagnostics findings) {
    int decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, decimals));
    if (numbers.size() == Group.values().length
        && sum.subtract(HUNDRED).abs().compareTo(unit) > 0) {
      findings.add(shares.best().at(), Rule.SHARES_SUM, sum.toPlainString());
    }
  }

  private static void once(SharesEntry shares, SurveyDraft survey, FirstPlaces places) {
    if (shares.area().value().isPresent() || !survey.faulty()) {
      shares
          .period()
          .value()
          .map(period -> shares.area().value().map(area -> area + " " + period).orElse(period))
          .ifPresent(what -> places.add(what, shares.period().at()));
    }
  }
}
