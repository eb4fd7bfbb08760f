package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.model.Board;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Register;
import se.utfall.model.Rhythm.Frequency;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Made;

/** What the pages of made-up boards say. */
class BoardTest {
  private static final Register REGISTER =
      Registers.register(
          Registers.model("A", Frequency.YEARLY, Registers.CULTURE, Registers.SCHOOL),
          Registers.model("B", Frequency.YEARLY, Registers.SCHOOL),
          Registers.model(
              "C",
              Frequency.YEARLY,
              List.of(Registers.SCHOOL),
              List.of(Registers.REGION),
              Optional.empty()));
  private static final Indicator UP =
      Registers.of(
          Surveys.percent("Trivsel", "78 80"),
          Registers.SCHOOL,
          Optional.of(Registers.target(2020, "85")),
          Optional.of(Group.BEST));
  private static final Indicator DOWN =
      Registers.of(
          Surveys.of("Frånvaro", Unit.PERCENT, Direction.LOWER, "8 9"),
          Registers.SCHOOL,
          Optional.of(Registers.target(2017, "7")),
          Optional.of(Group.WORST));
  private static final Indicator NEW =
      Registers.of(
          Surveys.of("Böcker", Unit.COUNT, Direction.NEUTRAL, "- -"),
          Registers.CULTURE,
          Optional.empty(),
          Optional.empty());
  private static final List<Survey> SURVEYS =
      List.of(Registers.survey("ett", "A", UP, NEW), Registers.survey("två", "B", DOWN));

  @Test
  void aBoardsPageSaysWhatHangsOnItAndHowItGoes() {
    BoardPage page = page(Registers.SCHOOL);
    assertEquals(
        "Grundskolenämnden ansvarar för tre modeller och svarar för resultatet på två nyckeltal.",
        page.message());
    assertEquals(
        "Ett nyckeltal har förbättrats och ett försämrats sedan mätningen före. Ett nyckeltal hör till bästa gruppen"
            + " bland landets kommuner och ett till sämsta gruppen.",
        page.rest());
  }

  @Test
  void oneIsSaidAsSuchAndWhatCannotBeJudgedIsNotSaid() {
    BoardPage page = page(Registers.CULTURE);
    assertEquals(
        "Kulturnämnden ansvarar för en modell och svarar för resultatet på ett nyckeltal.",
        page.message());
    assertEquals("", page.rest());
    assertEquals("3", page.columns());
  }

  @Test
  void aBoardWithoutIndicatorsSaysSoAndWhatItTakesPartIn() {
    BoardPage page = page(Registers.REGION);
    assertEquals(
        "Regionen medverkar i en modell. Inga nyckeltal på webbplatsen hör hit.", page.message());
    assertEquals(List.of("Modell C"), page.models().stream().map(ModelRow::name).toList());
    assertEquals(List.of(), page.downloads());
  }

  @Test
  void aBoardThatNothingRefersToHasAPageThatSaysSo() {
    BoardPage page = page(Registers.CHIEF);
    assertEquals(
        "Inga modeller och inga nyckeltal på webbplatsen hör till Kommunstyrelsen.",
        page.message());
    assertEquals(List.of(), page.models());
    assertEquals(List.of(), page.groups());
  }

  @Test
  void indicatorsStandBySurveyWithValueChangeStandingAndTarget() {
    assertEquals(
        """
        == Undersökningen ett ../../ett/
        Trivsel ../../ett/omrade/trivsel/|80\u00a0%|2018|improved Förbättrat|\
        best Bästa gruppen, bland 1\u00a0170 kommuner, år 2018|Inget värde än, minst 85\u00a0% 2020
        == Undersökningen två ../../tva/
        Frånvaro ../../tva/omrade/franvaro/|9\u00a0%|2018|worsened Försämrat|\
        worst Sämsta gruppen, bland 1\u00a0170 kommuner, år 2018|Inte nått, högst 7\u00a0% 2017
        """,
        page(Registers.SCHOOL).groups().stream()
            .map(BoardTest::group)
            .collect(Collectors.joining()));
    assertEquals("5", page(Registers.SCHOOL).columns());
  }

  @Test
  void aLateValueOfABudgetStandsInItsRow() {
    Indicator late = Made.of(UP).target(2020, "85").indicator();
    List<Survey> surveys = List.of(Registers.survey("ett", "A", late, DOWN));
    Setting setting = Registers.setting(Optional.of(REGISTER), surveys);
    BoardPage page = new BoardComposer(setting, Registers.schedules()).compose(Registers.SCHOOL);
    assertEquals(
        List.of(Optional.of("Värdet för 2020 är försenat"), Optional.empty()),
        page.groups().get(0).rows().stream().map(BoardPage.IndicatorRow::late).toList());
  }

  @Test
  void theDownloadHoldsTheIndicatorsOfAllSurveys() {
    Dataset download = page(Registers.SCHOOL).downloads().get(0);
    assertEquals("namnder/grundskolenamnden/grundskolenamnden", download.place().file());
    assertEquals(
        List.of("X-Trivsel", "X-Frånvaro"),
        download.lines().map(line -> line.measure().id()).distinct().toList());
  }

  @Test
  void theListHoldsEveryBoardAndTheOthersOnlyIfSomethingRefersToThem() {
    BoardsPage list = composer().list();
    assertEquals(
        List.of(
            "Kulturnämnden kulturnamnden/ KUN Nämnd 1 1",
            "Grundskolenämnden grundskolenamnden/ GRN Nämnd 3 2",
            "Kommunstyrelsen kommunstyrelsen/ KS Nämnd 0 0",
            "Regionen regionen/ REG Region 1 0"),
        list.boards().stream()
            .map(
                b ->
                    String.join(
                        " ",
                        b.board().label(),
                        b.board().href(),
                        b.id(),
                        b.kind(),
                        b.models(),
                        b.indicators()))
            .toList());
  }

  private static String group(BoardPage.Group group) {
    return "== "
        + group.survey().label()
        + " "
        + group.survey().href()
        + "\n"
        + group.rows().stream().map(BoardTest::row).collect(Collectors.joining());
  }

  private static String row(BoardPage.IndicatorRow row) {
    Position place = row.standing().orElseThrow();
    Verdict target = row.target().orElseThrow();
    return String.join(
            "|",
            row.indicator().label() + " " + row.indicator().href(),
            row.value().full(),
            row.period(),
            row.change().id() + " " + row.change().word(),
            place.id() + " " + place.word() + ", " + place.detail(),
            target.word() + " " + target.detail())
        + "\n";
  }

  private static BoardPage page(Board board) {
    return composer().compose(board);
  }

  private static BoardComposer composer() {
    Setting setting = Registers.setting(Optional.of(REGISTER), SURVEYS);
    return new BoardComposer(setting, Registers.schedules());
  }
}
