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
    return vocabulary
        .number(pointing.tokens().get(unit.first() - 1))
        .flatMap(number -> detail(unit.kind(), number, claim, evidence))
        .map(detail -> finding(unit, detail));
  }

  private Finding finding(Hit unit, Saying detail) {
    Hit both = new Hit(unit.kind(), unit.first() - 1, unit.end());
    List<String> args = List.of(pointing.shown(both));
    return new Finding(Rule.CLAIM_PERCENT, pointing.start(both), args, List.of(detail));
  }

  private static Optional<Saying> detail(
      WordKind unit, BigDecimal number, Claim claim, Evidence evidence) {
    boolean relative = isRelative(number, claim);
    if (unit == WordKind.POINTS) {
      Saying percent = DegreeWords.said(number, "figure.percent");
      return Optional.of(Saying.of("claim.percent.relative", percent)).filter(any -> relative);
    } else if (relative) {
      return differences(evidence)
          .findFirst()
          .map(
              told ->
                  Saying.of("claim.percent.share", points(told.number()), Explained.of(evidence)));
    }
    return Optional.of(Saying.of("claim.percent.points", points(number)))
        .filter(any -> isPoints(number, claim, evidence));
  }

  private static Saying points(BigDecimal number) {
    return DegreeWords.said(number.abs(), "difference.percent");
  }

  /** By what the expression says, or by what the difference is where it says nothing. */
  private static boolean isPoints(BigDecimal number, Claim claim, Evidence evidence) {
    return amounts(number, claim).stream().anyMatch(a -> a.unit() == Amount.Unit.PERCENTAGE_POINTS)
        || differences(evidence).anyMatch(told -> told.number().abs().compareTo(number) == 0);
  }

  /** Differences between shares in percent. */
  private static Stream<Told.Measured> differences(Evidence evidence) {
    return evidence
        .amounts()
        .filter(Told.Measured.class::isInstance)
        .map(Told.Measured.class::cast)
        .filter(told -> told.kind() == Told.Kind.DIFFERENCE)
        .filter(told -> told.indicator().map(Indicator::unit).equals(Optional.of(Unit.PERCENT)));
  }

  private static boolean isRelative(BigDecimal number, Claim claim) {
    return amounts(number, claim).stream().anyMatch(a -> a.unit() == Amount.Unit.PERCENT);
  }

  private static List<Amount> amounts(BigDecimal number, Claim claim) {
    return Degrees.amounts(claim).filter(a -> a.number().compareTo(number) == 0).toList();
  }
}
