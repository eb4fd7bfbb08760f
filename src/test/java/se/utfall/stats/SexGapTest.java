package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Breakdown.Sex;

class SexGapTest {
  @ParameterizedTest
  @CsvSource({"84.8,84.1,0,1,WOMEN", "84.8,84.1,1,0.7,WOMEN", "80.4,80.1,0,0,", "70,72,0,2,MEN"})
  void theGapIsJudgedAsPrinted(
      BigDecimal women, BigDecimal men, int decimals, BigDecimal difference, Sex higher) {
    assertEquals(
        new SexGap(difference, Optional.ofNullable(higher)), SexGap.of(women, men, decimals));
  }
}
