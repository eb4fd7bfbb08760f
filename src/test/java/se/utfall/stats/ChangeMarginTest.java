package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;

/** Made-up figures with margins; the limit of ± 3 and ± 4 is 5. */
class ChangeMarginTest {
  private static final Period Y2018 = new Period(2018);

  @ParameterizedTest
  @CsvSource({
    "60±3 65±4, true",
    "65±3 60±4, true",
    "60±3 66±4, false",
    "66±4 60±3, false",
    "60±2 63±2, false",
    "60±2 62±2, true",
    "60±0 61±0, false",
    "60±3 60±4, false",
    "60 61±4, false",
    "60±4 61, false",
  })
  void aChangeIsCoveredUpToTheRootOfTheSquaredMargins(String own, boolean covered) {
    Indicator indicator = indicator(own);
    Change change = Change.of(indicator, Y2018).orElseThrow();
    assertEquals(covered, ChangeMargin.covers(indicator.own(), change));
  }

  @ParameterizedTest
  @CsvSource({"60.4±0.4 60.6±0.5, false", "60.6±0.4 61.4±0.5, false", "59.6±1 61.4±0.5, true"})
  void theDifferenceIsTheOneThatIsPrinted(String own, boolean covered) {
    Indicator indicator = indicator(own);
    Change change = Change.of(indicator, Y2018).orElseThrow();
    assertEquals(covered, ChangeMargin.covers(indicator.own(), change));
  }

  @ParameterizedTest
  @CsvSource({"60±3 65±4, 5, 3, 4", "65±2.5 60±4, -5, 2.5, 4"})
  void bothMarginsAreKept(String own, BigDecimal difference, BigDecimal before, BigDecimal now) {
    Indicator indicator = indicator(own);
    Change change = Change.of(indicator, Y2018).orElseThrow();
    assertEquals(
        Optional.of(new ChangeMargin(difference, before, now)),
        ChangeMargin.of(indicator.own(), change));
  }

  private static Indicator indicator(String own) {
    return Indicators.of(Unit.PERCENT, Optional.empty(), Direction.HIGHER, 0, own, "", List.of());
  }
}
