package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.claim.Amount;
import se.utfall.claim.Claim;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Compare;
import se.utfall.claim.Condition.Sign;
import se.utfall.claim.Condition.Term;
import se.utfall.claim.Evidence;
import se.utfall.claim.Measure;
import se.utfall.claim.Reading;
import se.utfall.claim.Subject;
import se.utfall.claim.Told;
import se.utfall.claim.Truth;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.StatedStanding;
import se.utfall.model.Unit;
import se.utfall.model.Wording;
import se.utfall.stats.Indicators;
import se.utfall.text.Rule;

/** Made-up claims about a made-up indicator in percent. */
class ClaimWordsTest {
  private static final Wording.Thresholds THRESHOLDS =
      new Wording.Thresholds(
          new BigDecimal("10"),
          new BigDecimal("5"),
          new BigDecimal("3"),
          new BigDecimal("1"),
          new BigDecimal("1"),
          new BigDecimal("15"));
  private static final Wording WORDING =
      new Wording(Map.of(Unit.PERCENT, THRESHOLDS), List.of(), Optional.empty(), Optional.empty());

  private final ClaimWords words = new ClaimWords(Lexicon.of("sv").orElseThrow(), WORDING);

  @ParameterizedTest
  @CsvSource({
    "har minskat, HIGHER, HIGHER, claim.wording",
    "har ökat, HIGHER, HIGHER, ''",
    "har inte ökat, HIGHER, HIGHER, claim.wording",
    "har inte ökat, LOWER, HIGHER, ''",
    "är bättre än, HIGHER, HIGHER, ''",
    "är bättre än, HIGHER, LOWER, claim.wording",
    "är bättre än, HIGHER, NEUTRAL, ''",
    "har ökat, BETTER, LOWER, claim.wording",
    "har minskat, BETTER, LOWER, ''",
    "är oförändrad, HIGHER, HIGHER, claim.wording",
    "är oförändrad, EQUAL, HIGHER, ''",
    "ligger under riket, HIGHER, HIGHER, claim.wording claim.reference",
    "under 2021 steg den till 81, HIGHER, HIGHER, ''",
    "fler än tre av fyra, LOWER, HIGHER, ''",
    "är kraftigt högre, HIGHER, HIGHER, claim.degree",
    "har ökat något, HIGHER, HIGHER, ''",
    "har ökat marginellt, HIGHER, HIGHER, claim.degree",
    "och eleverna är mycket glada, HIGHER, HIGHER, ''",
    "har ökat med tre procent, HIGHER, HIGHER, claim.percent",
    "har ökat med 3 procentenheter, HIGHER, HIGHER, ''",
    "har ökat från 78 till 81 procent, HIGHER, HIGHER, ''",
  })
  void wordsAreHeldAgainstTheExpression(String said, Sign sign, Direction way, String rule) {
    assertEquals(rule, rules(said, compare(sign, Optional.empty()), way));
  }

  @Test
  void whatIsDeniedIncludesTheUnchanged() {
    Claim not = new Claim.Not(compare(Sign.HIGHER, Optional.empty()));
    assertEquals("", rules("har inte ökat", not, Direction.HIGHER));
    assertEquals("", rules("är oförändrad", not, Direction.HIGHER));
    assertEquals("claim.wording", rules("har ökat", not, Direction.HIGHER));
  }

  @Test
  void oneOfSeveralIsEnough() {
    Claim both =
        new Claim.All(
            List.of(compare(Sign.HIGHER, Optional.empty()), compare(Sign.LOWER, Optional.empty())));
    assertEquals("", rules("har ökat men är lägre", both, Direction.HIGHER));
  }

  @Test
  void aRelativeAmountIsNoPointOfPercentAndSeldomMeant() {
    Amount three = new Amount(Amount.Bound.EXACTLY, new BigDecimal("3"), Amount.Unit.PERCENT);
    Claim claim = compare(Sign.HIGHER, Optional.of(three));
    assertEquals("claim.percent", rules("har ökat med tre procent", claim, Direction.HIGHER));
    assertEquals(
        "claim.percent", rules("har ökat med tre procentenheter", claim, Direction.HIGHER));
  }

  @Test
  void theNameOfAGroupIsNoNumber() {
    Condition best =
        new Condition.Stands(StatedStanding.Group.BEST, Optional.empty(), Optional.empty());
    Claim stands = new Claim.Of(Subject.unsaid(0), best);
    String words = "hör till de 25 procent bästa av landets kommuner";
    assertEquals("", rules(words, stands, Direction.HIGHER));
    assertEquals(
        "claim.reference", rules(words, compare(Sign.HIGHER, Optional.empty()), Direction.HIGHER));
  }

  private String rules(String said, Claim claim, Direction way) {
    return String.join(
        " ",
        words.check(said, claim, evidence(way)).stream()
            .map(ClaimWords.Finding::rule)
            .map(Rule::id)
            .toList());
  }

  private static Claim compare(Sign sign, Optional<Amount> by) {
    Term other = new Term.Other(Subject.unsaid(0), Optional.empty());
    Condition condition = new Compare(sign, other, by, Optional.empty());
    return new Claim.Of(Subject.unsaid(0), condition);
  }

  private static Evidence evidence(Direction way) {
    Indicator indicator =
        Indicators.of(
            "Prov", Unit.PERCENT, Optional.empty(), way, 0, "78 - - - 81", List.of(), List.of());
    Told difference =
        new Told.Measured(new BigDecimal("3"), Told.Kind.DIFFERENCE, Optional.of(indicator));
    return new Evidence(
        List.of(reading(indicator, "81"), reading(indicator, "78")),
        List.of(Truth.of(Truth.Kind.HIGHER, difference)));
  }

  private static Reading reading(Indicator indicator, String value) {
    return new Reading(
        Measure.Plain.VALUE,
        Optional.of(indicator),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Told.Measured(new BigDecimal(value), Told.Kind.VALUE, Optional.of(indicator)));
  }
}
