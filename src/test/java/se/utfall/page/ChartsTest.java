package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Indicators;

class ChartsTest {
  private static final Setting SETTING = Surveys.setting();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "78 80 81|Ökning vid varje mätning sedan 2017",
        "81 80 78|Minskning vid varje mätning sedan 2017",
        "78 77 81|Högre 2019 än 2017",
        "81 82 78|Lägre 2019 än 2017",
        "78 80 78|Samma nivå 2019 som 2017",
        "78 - 81|Högre 2019 än 2017",
        "78 ? 80 81|Högre 2020 än 2017",
        "- 80 81 82|Ökning vid varje mätning sedan 2018",
        "78 80 81 -|Ökning vid varje mätning sedan 2017",
        "- - 81|Exempel 2019: 81 %",
      })
  void saysWhatTheLineShows(String own, String message) {
    assertEquals(message, message(Surveys.percent("Trivsel", own), own.split(" ").length));
  }

  @Test
  void neverSpeaksAcrossABreak() {
    assertEquals("Högre 2020 än 2019", message(Surveys.broken("Trivsel", "60 70 80 81", 2019), 4));
    assertEquals("Högre 2018 än 2017", message(Surveys.broken("Trivsel", "60 70 - -", 2019), 4));
    Indicator twice =
        Indicators.of(
            "Trivsel",
            Unit.PERCENT,
            Optional.empty(),
            se.utfall.model.Direction.HIGHER,
            0,
            "60 70 -",
            List.of(),
            List.of(
                new Indicator.Break(new Period(2018), "Ny fråga."),
                new Indicator.Break(new Period(2019), "Ny fråga igen.")));
    assertEquals("Exempel 2018: 70 %", message(twice, 3));
  }

  @Test
  void theNoteNamesMissingYearsByReasonAndThenBreaks() {
    Indicator indicator = Surveys.broken("Trivsel", "- - ? 81", 2020);
    assertEquals(
        Optional.of(
            "Värden saknas för 2017 och 2018 (ej mätt). Värden saknas för 2019 (bortfall)."
                + " Från 2020 går värdena inte att jämföra med tidigare: Ny fråga. Skalan börjar vid 76."),
        note(indicator, 4));
    assertEquals(Optional.empty(), note(Surveys.percent("Trivsel", "80 81"), 2));
  }

  @Test
  void theNoteSaysWhereTheScaleOfALineBeginsUnlessAtZero() {
    assertEquals(
        Optional.of("Skalan börjar vid 70."), note(Surveys.percent("Trivsel", "72 74 77 80"), 4));
    assertEquals(Optional.empty(), note(Surveys.percent("Trivsel", "0 4 7 8"), 4));
    assertEquals(Optional.empty(), note(Surveys.percent("Trivsel", "74 77 80"), 3));
  }

  @Test
  void theDescriptionReadsOutEveryFigure() {
    Indicator indicator = Surveys.percent("Trivsel", "- 80 81", "- - 83", "- - -");
    Chart chart =
        new Charts(SETTING).years(indicator, "diagram", rows(indicator, 3), Optional.empty());
    assertEquals("Trivsel, Exempel 2017–2019", chart.title());
    assertEquals(
        "Exempel. 2017: ej mätt; 2018: 80 %; 2019: 81 %. Liknande kommuner. 2019: 83 %.",
        chart.description().replace('\u00a0', ' '));
    assertEquals(List.of("Liknande kommuner"), chart.comparisons());
  }

  @Test
  void fourEditionsMakeALine() {
    Indicator indicator = Surveys.percent("Trivsel", "78 80 81 82");
    assertEquals(
        Chart.Kind.COLUMNS,
        new Charts(SETTING)
            .years(indicator, "diagram", rows(indicator, 3), Optional.empty())
            .kind());
    assertEquals(
        Chart.Kind.TREND,
        new Charts(SETTING)
            .years(indicator, "diagram", rows(indicator, 4), Optional.empty())
            .kind());
  }

  private static Optional<String> note(Indicator indicator, int editions) {
    Charts charts = new Charts(SETTING);
    return charts.note(
        indicator, charts.years(indicator, "diagram", rows(indicator, editions), Optional.empty()));
  }

  private static String message(Indicator indicator, int editions) {
    return new Charts(SETTING)
        .message(rows(indicator, editions), indicator.decimals())
        .replace('\u00a0', ' ');
  }

  private static List<Row> rows(Indicator indicator, int editions) {
    Survey survey = Surveys.survey(editions, List.of(), List.of());
    return new Rows(SETTING).of(indicator, survey);
  }
}
