package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.stats.Indicators;

class MessageTest {
  private static final List<Comparison> BOTH = List.of(Indicators.SIMILAR, Indicators.EVERYBODY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HIGHER |78 80 84|- - 81|Resultatet har förbättrats sedan 2018"
            + " och är 3 procentenheter bättre än i liknande kommuner.",
        "HIGHER |78 84 80|- - 81|Resultatet har försämrats sedan 2018"
            + " och är 1 procentenhet sämre än i liknande kommuner.",
        "HIGHER |78 80 81|- - 83|Resultatet har förbättrats sedan 2018,"
            + " men är 2 procentenheter sämre än i liknande kommuner.",
        "LOWER  |12 13 16|- - 20|Resultatet har försämrats sedan 2018,"
            + " men är 4 procentenheter bättre än i liknande kommuner.",
        "HIGHER |78 80.4 80|- - 80|Resultatet är oförändrat sedan 2018"
            + " och är detsamma som i liknande kommuner.",
        "NEUTRAL|78 80 81|- - 83|Värdet har ökat sedan 2018"
            + " och är 2 procentenheter lägre än i liknande kommuner.",
        "NEUTRAL|78 - 70|- - 60|Värdet har minskat sedan 2017"
            + " och är 10 procentenheter högre än i liknande kommuner.",
        "HIGHER |- 61±3 62±3|- - -|Resultatet har förbättrats sedan 2018,"
            + " men skillnaden ryms inom felmarginalen.",
        "HIGHER |- 61±3 62±3|- - 60|Resultatet har förbättrats sedan 2018"
            + " och är 2 procentenheter bättre än i liknande kommuner."
            + " Skillnaden sedan 2018 ryms inom felmarginalen.",
        "HIGHER |78 80 84|- 79 -|Resultatet har förbättrats sedan 2018.",
        "HIGHER |- - 84|- - 67|År 2019 mättes detta för första gången."
            + " Resultatet är 17 procentenheter bättre än i liknande kommuner.",
        "HIGHER |- ? 84|- - 67|Resultatet är 17 procentenheter bättre än i liknande kommuner.",
        "HIGHER |- - 84|- - -|År 2019 mättes detta för första gången."
            + " Det finns inget tidigare värde och ingen jämförelse att ställa resultatet mot.",
        "HIGHER |? ? 84|- - -|Det finns inget tidigare värde"
            + " och ingen jämförelse att ställa resultatet mot.",
        "HIGHER |78 80 ?|- - 81|Det finns inget resultat för 2019."
            + " Värdet har fallit bort: det har inte lämnats eller inte kunnat redovisas.",
      })
  void saysWhatTheNewestFigureMeans(
      Direction direction, String own, String similar, String message) {
    Indicator indicator = Surveys.of("Trivsel", Unit.PERCENT, direction, own, similar);
    assertEquals(message, message(indicator, BOTH));
  }

  @Test
  void speaksOfTheNextComparisonWhereTheFirstHasNoFigure() {
    assertEquals(
        "Resultatet har förbättrats sedan 2018"
            + " och är 4 procentenheter bättre än i KKiK-kommuner.",
        message(Surveys.percent("Trivsel", "78 80 84", "- 79 -", "- - 80"), BOTH));
  }

  @Test
  void aBreakIsSaidInsteadOfAChange() {
    assertEquals(
        "Det går inte att jämföra med tidigare mätningar."
            + " Resultatet är 3 procentenheter bättre än i liknande kommuner.",
        message(Surveys.broken("Trivsel", "78 80 84", 2019, "- - 81"), BOTH));
    assertEquals(
        "Det går inte att jämföra med tidigare mätningar.",
        message(Surveys.broken("Trivsel", "78 80 84", 2019), BOTH));
  }

  @Test
  void aSurveyWithoutComparisonsSaysOnlyTheChange() {
    assertEquals(
        "Resultatet har förbättrats sedan 2018.",
        message(Surveys.percent("Trivsel", "78 80 84", "- - 81"), List.of()));
  }

  private static String message(Indicator indicator, List<Comparison> comparisons) {
    return new Message(Surveys.setting())
        .of(indicator, comparisons, new Period(2019))
        .replace('\u00a0', ' ');
  }
}
