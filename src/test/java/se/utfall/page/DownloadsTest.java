package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  /** Period, series, unit, value and reason of each record. */
  private static List<String> lines(Indicator indicator) {
    Survey survey =
        Surveys.survey(3, List.of(Indicators.SIMILAR), List.of(Surveys.area("Skola", indicator)));
    Download download =
        new Downloads(Surveys.setting(survey))
            .of(Address.HOME, "fil", "Fil", List.of(indicator), survey);
    List<String> names = download.header();
    List<Integer> columns =
        List.of("period", "serie", "enhet", "varde", "saknas").stream()
            .map(names::indexOf)
            .toList();
    return download.records().stream()
        .map(record -> String.join(" ", columns.stream().map(record::get).toList()))
        .toList();
  }
}
