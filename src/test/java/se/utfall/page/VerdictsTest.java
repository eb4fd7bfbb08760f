package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.stats.Gap;
import se.utfall.stats.Indicators;

class VerdictsTest {
  private static final Period Y2019 = new Period(2019);

  private final Verdicts verdicts = new Verdicts(Surveys.setting());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HIGHER |78 80 81|improved: Förbättrat från 80 % år 2018|improved: Förbättrat, från 80 till 81 %",
        "LOWER  |78 80 81|worsened: Försämrat från 80 % år 2018|worsened: Försämrat, från 80 till 81 %",
        "NEUTRAL|78 80 81|increased: Ökat från 80 % år 2018|increased: Ökat, från 80 till 81 %",
        "NEUTRAL|78 82 81|decreased: Minskat från 82 % år 2018|decreased: Minskat, från 82 till 81 %",
        "HIGHER |78 80.4 80|unchanged: Oförändrat sedan 2018|unchanged: Oförändrat, 80 %",
        "HIGHER |78 - 81|improved: Förbättrat från 78 % år 2017|improved: Förbättrat, från 78 till 81 %",
        "HIGHER |- 61±2 62±2|improved: Förbättrat från 61 % år 2018, inom felmarginalen|improved: Förbättrat, från 61 till 62 %, inom felmarginalen",
        "HIGHER |- 61±2 65±2|improved: Förbättrat från 61 % år 2018|improved: Förbättrat, från 61 till 65 %",
        "HIGHER |- 61±2 61±2|unchanged: Oförändrat sedan 2018|unchanged: Oförändrat, 61 %",
        "HIGHER |- - 81|none: Första mätningen|none: Första mätningen",
        "HIGHER |- ? 81|none: Inget tidigare värde|none: Inget tidigare värde",
        "HIGHER |78 80 ?|none: bortfall|none: bortfall",
      })
  void saysHowAFigureHasChanged(Direction direction, String own, String change, String step) {
    Indicator indicator = Surveys.of("Trivsel", Unit.PERCENT, direction, own);
    assertEquals(change, text(verdicts.change(indicator, Y2019)));
    assertEquals(step, text(verdicts.step(indicator, Y2019)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HIGHER|0 1 1|unchanged: Oförändrat sedan 2018|unchanged: Oförändrat, ja",
        "HIGHER|1 0 1|improved: Förbättrat från nej år 2018|improved: Förbättrat, från nej till ja",
        "LOWER |1 0 1|worsened: Försämrat från nej år 2018|worsened: Försämrat, från nej till ja",
        "HIGHER|1 1 0|worsened: Försämrat från ja år 2018|worsened: Försämrat, från ja till nej",
      })
  void anAnswerIsJudgedByItsDirection(Direction direction, String own, String change, String step) {
    Indicator indicator = Surveys.of("Svar", Unit.YES_NO, direction, own, "- - 87");
    assertEquals(change, text(verdicts.change(indicator, Y2019)));
    assertEquals(step, text(verdicts.step(indicator, Y2019)));
    assertEquals(
        "none: ingen jämförelse",
        text(verdicts.gap(indicator, Optional.of(Indicators.SIMILAR), Y2019)));
  }

  @Test
  void aBreakIsSaidInsteadOfAChange() {
    Indicator indicator = Surveys.broken("Trivsel", "78 80 81", 2019);
    assertEquals("none: Går inte att jämföra", text(verdicts.change(indicator, Y2019)));
    assertEquals("none: Går inte att jämföra", text(verdicts.step(indicator, Y2019)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HIGHER |84|better: 3 bättre|better: Bättre, 84 mot 81 %"
            + "|better: Bättre än liknande kommuner, 81 %",
        "LOWER  |84|worse: 3 sämre|worse: Sämre, 84 mot 81 %"
            + "|worse: Sämre än liknande kommuner, 81 %",
        "HIGHER |81.4|equal: lika|equal: Lika, 81 mot 81 %"
            + "|equal: Lika som liknande kommuner, 81 %",
        "NEUTRAL|84|higher: 3 högre|higher: Högre, 84 mot 81 %"
            + "|higher: Högre än liknande kommuner, 81 %",
        "NEUTRAL|80|lower: 1 lägre|lower: Lägre, 80 mot 81 %"
            + "|lower: Lägre än liknande kommuner, 81 %",
      })
  void saysHowAFigureStandsToAComparison(
      Direction direction, String own, String gap, String against, String beside) {
    Indicator indicator = Surveys.of("Trivsel", Unit.PERCENT, direction, "- - " + own, "- - 81");
    Gap found = Gap.of(indicator, Indicators.SIMILAR, Y2019).orElseThrow();
    assertEquals(gap, text(verdicts.gap(indicator, Optional.of(Indicators.SIMILAR), Y2019)));
    assertEquals(against, text(verdicts.against(indicator, Indicators.SIMILAR, Y2019, found)));
    assertEquals(beside, text(verdicts.beside(indicator, Indicators.SIMILAR, Y2019, found)));
  }

  @Test
  void nothingToCompareWithIsSaid() {
    Indicator indicator = Surveys.percent("Trivsel", "- - 81", "- - ?");
    assertEquals(
        "none: ingen jämförelse",
        text(verdicts.gap(indicator, Optional.of(Indicators.SIMILAR), Y2019)));
    assertEquals("none: ingen jämförelse", text(verdicts.gap(indicator, Optional.empty(), Y2019)));
  }

  private static String text(Verdict verdict) {
    return (verdict.id() + ": " + verdict.word() + " " + verdict.detail())
        .strip()
        .replace('\u00a0', ' ');
  }
}
