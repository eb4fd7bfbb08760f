package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;

class TargetResultTest {
  @ParameterizedTest
  @CsvSource({
    "HIGHER,84.5,85,true",
    "HIGHER,84.4,85,false",
    "HIGHER,84.6,85.5,false",
    "LOWER,85.4,85,true",
    "LOWER,85.5,85,false",
    "NEUTRAL,86,85,true",
  })
  void aTargetIsReachedByTheFigureAsPrinted(
      Direction direction, String value, String target, boolean reached) {
    assertEquals(Optional.of(reached), result(direction, "- - " + value, target).reached());
  }

  @Test
  void withoutAFigureNothingIsSaid() {
    assertEquals(Optional.empty(), result(Direction.HIGHER, "80 80 ?", "85").reached());
  }

  private static TargetResult result(Direction direction, String own, String target) {
    Indicator indicator =
        Made.of(Indicators.of(direction, 0, own, "")).target(2019, target).indicator();
    return TargetResult.of(indicator, new Period(2019)).orElseThrow();
  }
}
