package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;
import se.utfall.model.Unit;

class PortionsTest {
  private static final Indicator UP = ofGroups("Ro", "worst best");
  private static final Indicator MIDDLE = ofGroups("Lust", "middle middle");
  private static final Indicator NEUTRAL =
      Surveys.of("Kostnad", Unit.KRONOR, Direction.NEUTRAL, "1 2");

  @Test
  void countedSharesAreSaidAgainstThoseOfTheEditionBefore() {
    assertEquals(
        """
        1 av 2 nyckeltal, 50 procent, hör till de bästa 25 procenten, mot 0 procent 2017. \
        Inget hör till de sämsta, mot 50 procent 2017.
        Alla nyckeltal
        2018, 2 nyckeltal: 1 (50 %) 1 (50 %) 0 (0 %) [50, 50, 0]
        2017, 2 nyckeltal: 0 (0 %) 1 (50 %) 1 (50 %) [0, 50, 50]
        Skola
        2018, 2 nyckeltal: 1 (50 %) 1 (50 %) 0 (0 %) [50, 50, 0]
        2017, 2 nyckeltal: 0 (0 %) 1 (50 %) 1 (50 %) [0, 50, 50]
        En grupp säger var kommunen ligger bland dem som deltog, inte om resultatet är bra \
        eller dåligt i sig.
        """,
        table(survey(UP, MIDDLE)));
  }

  @Test
  void whatIsCountedWinsOverWhatIsPublished() {
    Survey survey = Peered.with(survey(UP, MIDDLE), Peered.published(2018, "55", "36", "9"));
    assertEquals(table(survey(UP, MIDDLE)), table(survey));
  }

  @Test
  void publishedSharesStandWhereAnIndicatorHasNoStandingAndAreMarked() {
    Survey survey =
        Peered.with(
            survey(UP, NEUTRAL),
            Peered.published(2018, "55", "36", "9"),
            Peered.published(2017, "37.5", "46", "16.5"));
    assertEquals(
        """
        55 procent av nyckeltalen hör till de bästa 25 procenten, mot 37,5 procent 2017. \
        9 procent hör till de sämsta, mot 16,5 procent 2017.
        Alla nyckeltal
        2018, 42 nyckeltal, publicerat: 55 % 36 % 9 % [55, 36, 9]
        2017, 42 nyckeltal, publicerat: 37,5 % 46 % 16,5 % [37,5, 46, 16,5]
        Skola
        2018, 1 nyckeltal: 1 (100 %) 0 (0 %) 0 (0 %) [100, 0, 0]
        2017, 1 nyckeltal: 0 (0 %) 0 (0 %) 1 (100 %) [0, 0, 100]
        En grupp säger var kommunen ligger bland dem som deltog, inte om resultatet är bra \
        eller dåligt i sig.
        Andelar märkta ”publicerat” är inte räknade ur nyckeltalen här. Publicerat av: \
        Påhittad källa.
        """,
        table(survey));
  }

  @Test
  void countedAndPublishedSharesAreNotSetSideBySideInASentence() {
    Survey survey = Peered.with(survey(NEUTRAL), Peered.published(2018, "55", "36", "9"));
    assertEquals(
        "55 procent av nyckeltalen hör till de bästa 25 procenten. 9 procent hör till de sämsta.",
        table(survey).lines().findFirst().orElseThrow());
  }

  @Test
  void thoseWithoutAStandingAreCounted() {
    assertEquals(
        """
        1 av 1 nyckeltal, 100 procent, hör till de bästa 25 procenten. Inget hör till de sämsta.
        Alla nyckeltal
        2018, 1 nyckeltal: 1 (100 %) 0 (0 %) 0 (0 %) [100, 0, 0]
        Skola
        2018, 1 nyckeltal: 1 (100 %) 0 (0 %) 0 (0 %) [100, 0, 0]
        En grupp säger var kommunen ligger bland dem som deltog, inte om resultatet är bra \
        eller dåligt i sig.
        Ett nyckeltal har ingen grupp 2018 och räknas inte med.
        """,
        table(survey(ofGroups("Ro", "- best"), NEUTRAL)));
  }

  @Test
  void whereNothingIsKnownThereIsNoTable() {
    assertEquals(Optional.empty(), tables(survey(NEUTRAL)));
  }

  private static Indicator ofGroups(String title, String groups) {
    return Peered.standing(Surveys.percent(title, "80 80"), groups);
  }

  private static Survey survey(Indicator... indicators) {
    return Surveys.survey(2, List.of(), List.of(Surveys.area("Skola", indicators)));
  }

  private static Optional<ShareTable> tables(Survey survey) {
    return new Portions(Surveys.setting(survey)).of(survey, Address.HOME);
  }

  private static String table(Survey survey) {
    ShareTable table = tables(survey).orElseThrow();
    StringBuilder out = new StringBuilder(table.message()).append('\n');
    for (ShareTable.Group group : table.groups()) {
      out.append(group.name()).append('\n');
      group.lines().forEach(line -> out.append(line(line)).append('\n'));
    }
    table.notes().forEach(note -> out.append(words(note)).append('\n'));
    return out.toString().replace('\u00a0', ' ');
  }

  private static String line(ShareTable.Line line) {
    return line.period()
        + ", "
        + line.detail()
        + ": "
        + share(line.best())
        + " "
        + share(line.middle())
        + " "
        + share(line.worst())
        + " "
        + line.bar().labels();
  }

  private static String share(ShareTable.Share share) {
    return share.count().isEmpty() ? share.percent() : share.count() + " (" + share.percent() + ")";
  }

  private static String words(Sentence sentence) {
    return sentence.parts().stream().map(Sentence.Part::words).collect(Collectors.joining());
  }
}
