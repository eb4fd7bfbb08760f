package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Area;
import se.utfall.model.Commentary;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.text.Diagnostics;
import se.utfall.text.Prose;
import se.utfall.text.SourceText;

/** A made-up survey of 2017–2019 and texts about its editions. */
class NotesTest {
  private static final Address PAGE = Address.HOME.child("prov");

  @ParameterizedTest
  @CsvSource({
    "70 72 75, 2019, ''",
    "70 72 75, 2018, 2019",
    "70 72 75, 2017, 2019",
    "70 72 -, 2018, ''",
    "70 72 ?, 2017, 2018",
    "70 72 75 77, 2019, 2020",
  })
  void anIndicatorsTextIsStaleOnceItHasANewerFigure(String own, int edition, String newest) {
    Indicator indicator = Surveys.percent("Trivsel", own);
    assertStale(edition, newest, notes().of(commentary(edition), indicator, PAGE));
  }

  @ParameterizedTest
  @CsvSource({
    "70 72 75, 60 - -, 2018, 2019",
    "70 72 -, 60 - ?, 2018, ''",
    "70 72 -, 60 - 61, 2018, 2019",
    "70 72 75 77, 60 - -, 2019, ''",
  })
  void anAreasTextIsStaleOnceAnyOfItsFiguresIsOfANewerEdition(
      String one, String other, int edition, String newest) {
    Area area =
        Surveys.area("Skola", Surveys.percent("Trivsel", one), Surveys.percent("Ro", other));
    Survey survey = Surveys.survey(3, List.of(), List.of(area));
    assertStale(edition, newest, notes().of(commentary(edition), survey, area, PAGE));
  }

  @Test
  void aTextSaysWhichPeriodItSpeaksOf() {
    Note note = notes().of(commentary(2018), Surveys.percent("Trivsel", "70 72"), PAGE);
    assertEquals("Gäller mätningen 2018. Skriven av Kvalitet.", note.lead());
  }

  private static void assertStale(int edition, String newest, Note note) {
    boolean fresh = newest.isEmpty();
    assertEquals(fresh ? "Kommentar" : "Kommentar till " + edition, note.heading());
    assertEquals(
        fresh
            ? Optional.empty()
            : Optional.of(
                "Texten gäller "
                    + edition
                    + ". Det finns nyare siffror, från "
                    + newest
                    + ", som den inte tar upp."),
        note.stale());
  }

  private static Notes notes() {
    return new Notes(Surveys.setting());
  }

  private static Commentary commentary(int edition) {
    Prose prose = Prose.read(new SourceText("x.md", "Påhittat."), 0, new Diagnostics());
    return new Commentary(
        new Period(edition), Optional.of("Kvalitet"), LocalDate.of(2026, 11, 22), prose);
  }
}
