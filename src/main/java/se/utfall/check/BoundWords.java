package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.check.ClaimWords.Finding;
import se.utfall.claim.Amount;
import se.utfall.claim.BoundedAmount;
import se.utfall.claim.Claim;
import se.utfall.claim.Evidence;
import se.utfall.claim.Told;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/** Whether figures lie on the side of a number that words say: "mindre än hälften". */
record BoundWords(Pointing pointing, Vocabulary vocabulary, List<BoundedAmount> said) {

  /** The first number that no figure fits is enough. */
  List<Finding> check(Claim claim, Evidence evidence) {
    if (said.isEmpty()) {
      return List.of();
    }
    LookedAt looked = new LookedAt(Named.by(claim), evidence, vocabulary);
    return said.stream()
        .filter(bounded -> isElsewhere(bounded, looked))
        .limit(1)
        .map(bounded -> finding(bounded, evidence))
        .toList();
  }

  private Finding finding(BoundedAmount bounded, Evidence evidence) {
    return new Finding(
        Rule.CLAIM_WORDING,
        bounded.at(),
        List.of(pointing.text().substring(bounded.at(), bounded.end())),
        List.of(Saying.of("claim.reference.looked", Explained.of(evidence))));
  }

  private boolean isElsewhere(BoundedAmount bounded, LookedAt looked) {
    boolean denied = pointing.isDenied(bounded.at());
    List<BigDecimal> figures = figures(bounded.amount(), looked).toList();
    return !figures.isEmpty()
        && figures.stream().noneMatch(figure -> denied != lies(figure, bounded.amount()));
  }

  /** How far off "drygt" may be is for the number itself to say. */
  private static boolean lies(BigDecimal figure, Amount said) {
    int sign = figure.compareTo(said.number());
    return switch (said.bound()) {
      case AT_LEAST, JUST_OVER -> sign >= 0;
      case AT_MOST, JUST_UNDER -> sign <= 0;
      case MORE_THAN -> sign > 0;
      case LESS_THAN -> sign < 0;
      case EXACTLY, ABOUT -> true;
    };
  }

  /** The figures that a number in its unit can speak of. */
  private static Stream<BigDecimal> figures(Amount said, LookedAt looked) {
    return switch (said.unit()) {
      case PERCENT, FRACTION -> Stream.concat(looked.parts(), looked.percents());
      case PERCENTAGE_POINTS -> measured(looked, Told.Kind.DIFFERENCE, Unit.PERCENT);
      case PER_THOUSAND -> measured(looked, Told.Kind.VALUE, Unit.PER_THOUSAND);
      case KRONOR -> measured(looked, Told.Kind.VALUE, Unit.KRONOR);
      case POINTS -> measured(looked, Told.Kind.VALUE, Unit.POINTS);
      case DAYS -> measured(looked, Told.Kind.VALUE, Unit.DAYS);
      case HOURS -> measured(looked, Told.Kind.VALUE, Unit.HOURS);
      case KILOGRAMS -> measured(looked, Told.Kind.VALUE, Unit.KILOGRAMS);
      case PLACES -> Stream.of();
      case NONE -> looked.hasAmount(said.number()) ? looked.values() : Stream.of();
    };
  }

  private static Stream<BigDecimal> measured(LookedAt looked, Told.Kind kind, Unit unit) {
    return looked
        .measured()
        .filter(told -> told.kind() == kind)
        .filter(told -> told.indicator().map(Indicator::unit).filter(unit::equals).isPresent())
        .map(told -> told.number().abs());
  }
}
