package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Area;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Indicators;

/** Made-up values. */
class DownloadsTest {
  @Test
  void aReasonIsWrittenOnlyWhereItsAuthorGaveOne() {
    assertEquals(
        List.of("2017 own percent 78 ", "2018 own percent  not-reported", "2019 own percent  "),
        lines(Surveys.percent("Trivsel", "78 ?")));
  }

  @Test
  void anOwnAnswerIsOneOrZeroAndAGroupsIsAShareInPercent() {
    assertEquals(
        List.of(
            "2017 own yes-no 1 ",
            "2017 similar percent 87 ",
            "2018 own yes-no 0 ",
            "2018 similar percent 88 ",
            "2019 own yes-no  not-measured",
            "2019 similar percent  "),
        lines(Surveys.of("Rutin", Unit.YES_NO, Direction.HIGHER, "1 0 -", "87 88")));
  }

  @Test
  void aBreakIsSaidOnTheFirstValueAfterIt() {
    assertEquals(
        List.of("", "", "Ny fråga."),
        figures(Surveys.broken("Trivsel", "78 79 80", 2019))
            .map(line -> DataColumn.BREAK.of(line))
            .toList());
  }

  /** Period, series, unit, value and reason of each figure, period by period. */
  private static List<String> lines(Indicator indicator) {
    List<DataColumn> columns =
        List.of(
            DataColumn.PERIOD,
            DataColumn.SERIES,
            DataColumn.UNIT,
            DataColumn.VALUE,
            DataColumn.MISSING);
    return figures(indicator)
        .sorted(Comparator.comparing(line -> line.figure().period()))
        .map(line -> String.join(" ", columns.stream().map(c -> c.of(line)).toList()))
        .toList();
  }

  private static Stream<Dataset.Line> figures(Indicator indicator) {
    Area area = Surveys.area("Skola", indicator);
    Survey survey = Surveys.survey(3, List.of(Indicators.SIMILAR), List.of(area));
    return new Downloads(Surveys.setting(survey))
        .of(Address.HOME.child("prov"), survey, area, indicator).stream().flatMap(Dataset::lines);
  }
}
