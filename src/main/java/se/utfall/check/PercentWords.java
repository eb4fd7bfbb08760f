package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.check.ClaimWords.Finding;
import se.utfall.claim.Amount;
import se.utfall.claim.Claim;
import se.utfall.claim.Evidence;
import se.utfall.claim.Told;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/** Whether words say percent of a difference in percentage points, or the other way round. */
record PercentWords(Pointing pointing, Vocabulary vocabulary) {
  private static final int NEAR = 3;

  Stream<Finding> check(Claim claim, Evidence evidence) {
    return pointing.hits().stream()
        .filter(hit -> hit.kind() == WordKind.PERCENT || hit.kind() == WordKind.POINTS)
        .filter(hit -> hit.first() > 0 && isDifference(hit))
        .flatMap(hit -> finding(hit, claim, evidence).stream())
        .limit(1);
  }

  /** "Med tre procent", "tre procent fler"; other numbers may be levels. */
  private boolean isDifference(Hit unit) {
    int number = unit.first() - 1;
    return pointing.starts(WordKind.WITH, number - NEAR, number)
        || pointing.words().stream().anyMatch(word -> word.hit().first() == unit.end());
  }

  private Optional<Finding> finding(Hit unit, Claim claim, Evidence evidence) {
    boolean percent = unit.kind() == WordKind.PERCENT;
    return vocabulary
        .number(pointing.tokens().get(unit.first() - 1))
        .filter(number -> percent ? isPoints(number, claim, evidence) : isRelative(number, claim))
        .map(number -> finding(unit, number, percent));
  }

  private Finding finding(Hit unit, BigDecimal number, boolean percent) {
    Hit both = new Hit(unit.kind(), unit.first() - 1, unit.end());
    String right = percent ? "difference.percent" : "figure.percent";
    String detail = percent ? "claim.percent.points" : "claim.percent.relative";
    return new Finding(
        Rule.CLAIM_PERCENT,
        pointing.start(both),
        List.of(pointing.shown(both)),
        List.of(Saying.of(detail, DegreeWords.said(number, right))));
  }

  /** By what the expression says, or by what the difference is where it says nothing. */
  private static boolean isPoints(BigDecimal number, Claim claim, Evidence evidence) {
    List<Amount> amounts = amounts(number, claim);
    boolean relative = amounts.stream().anyMatch(a -> a.unit() == Amount.Unit.PERCENT);
    boolean points = amounts.stream().anyMatch(a -> a.unit() == Amount.Unit.PERCENTAGE_POINTS);
    return points
        || (!relative
            && evidence.truths().stream()
                .flatMap(truth -> truth.amounts().stream())
                .anyMatch(told -> isPoints(number, told)));
  }

  private static boolean isPoints(BigDecimal number, Told told) {
    return told instanceof Told.Measured measured
        && measured.kind() == Told.Kind.DIFFERENCE
        && measured.indicator().map(Indicator::unit).equals(Optional.of(Unit.PERCENT))
        && measured.number().abs().compareTo(number) == 0;
  }

  private static boolean isRelative(BigDecimal number, Claim claim) {
    return amounts(number, claim).stream().anyMatch(a -> a.unit() == Amount.Unit.PERCENT);
  }

  private static List<Amount> amounts(BigDecimal number, Claim claim) {
    return Degrees.amounts(claim).filter(a -> a.number().compareTo(number) == 0).toList();
  }
}
