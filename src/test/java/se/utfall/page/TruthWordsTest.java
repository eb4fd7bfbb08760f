package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.utfall.page.Readings.SHARE;
import static se.utfall.page.Readings.measured;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.claim.Evidence;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.claim.Truth;
import se.utfall.model.StatedStanding.Group;

class TruthWordsTest {
  private static final Told TWO = measured("2", Told.Kind.DIFFERENCE, SHARE);
  private static final Told PLACES = measured("5", Told.Kind.PLACE);

  private final TruthWords words = new TruthWords(Surveys.setting());

  @ParameterizedTest
  @EnumSource(Truth.Kind.class)
  void everyTruthHasWordsAlone(Truth.Kind kind) {
    assertTrue(words.of(Truth.of(kind)).matches("[^{}]+"));
  }

  @Test
  void noWordsAreForATruthThatIsNone() {
    Set<String> kinds =
        Arrays.stream(Truth.Kind.values()).map(ReadingWords::id).collect(Collectors.toSet());
    List<String> strange =
        FormatTest.swedish().keys().stream()
            .filter(key -> key.startsWith("claims.is."))
            .filter(key -> !kinds.contains(key.split("\\.")[2]))
            .toList();
    assertEquals(List.of(), strange);
  }

  @Test
  void amountsStandWithWhatIsTrue() {
    assertEquals("2 procentenheter lägre", said(Truth.Kind.LOWER, TWO));
    assertEquals("ökning med 2 procentenheter", said(Truth.Kind.ROSE, TWO));
    assertEquals("hör till mellersta gruppen", said(Truth.Kind.STANDS, stands()));
    assertEquals("sju av tio", said(Truth.Kind.COUNTED, new Told.Among(7, 10, false)));
    assertEquals(
        "ökning vid 3 mätningar i rad", said(Truth.Kind.RUN_UP, measured("3", Told.Kind.COUNT)));
    assertEquals("samma värde", said(Truth.Kind.EQUAL, measured("0", Told.Kind.DIFFERENCE)));
  }

  @Test
  void aPlaceWithASmallerNumberIsFurtherUp() {
    assertEquals("fem platser längre upp", said(Truth.Kind.FELL, PLACES));
    assertEquals("fem platser längre ned", said(Truth.Kind.HIGHER, PLACES));
  }

  @Test
  void otherFiguresAreShown() {
    assertEquals(
        "ett annat värde går längre (Exempel 2018: 85 %)",
        said(new Truth(Truth.Kind.PEAK, List.of(), Optional.of(Readings.own("85")))));
    assertEquals(
        "först kommer Trivsel: Exempel 2018: 85 %",
        said(new Truth(Truth.Kind.FIRST, List.of(), Optional.of(Readings.own("85")))));
  }

  @Test
  void aResultHasAllThatIsTrue() {
    Evidence both =
        new Evidence(
            List.<Reading>of(),
            List.of(Truth.of(Truth.Kind.ROSE, TWO), Truth.of(Truth.Kind.LOWER)));
    assertEquals(
        "Stämmer: ökning med 2 procentenheter; lägre.", words.result(both).replace('\u00a0', ' '));
    assertEquals("Stämmer.", words.result(new Evidence(List.of(), List.of())));
  }

  @Test
  void theEndOfARowIsSaidByWhatItIs() {
    Truth peak = Truth.of(Truth.Kind.IS_PEAK);
    List<Reading> own = List.of(Readings.own("85"), Readings.similar("81"));
    assertEquals("Stämmer: inget annat av värdena är högre.", result(own, peak));
    List<Reading> low = List.of(Readings.own("80"), Readings.similar("81"));
    assertEquals("Stämmer: inget annat av värdena är lägre.", result(low, peak));
    assertEquals(
        "Stämmer: inget annat har förändrats mer åt samma håll; ökning med 2 procentenheter.",
        result(own, peak, Truth.of(Truth.Kind.ROSE, TWO)));
  }

  @Test
  void aWordOfDegreeIsShownWithItsLimit() {
    assertEquals("betydligt: minst 2 procentenheter", said(Truth.Kind.LARGE, TWO));
    assertEquals("något: högst 2 procentenheter", said(Truth.Kind.SLIGHT, TWO));
  }

  private String result(List<Reading> readings, Truth... truths) {
    return words.result(new Evidence(readings, List.of(truths))).replace('\u00a0', ' ');
  }

  private static Told stands() {
    return new Told.Stands(Group.MIDDLE);
  }

  private String said(Truth.Kind kind, Told told) {
    return said(Truth.of(kind, told));
  }

  private String said(Truth truth) {
    return words.of(truth).replace('\u00a0', ' ');
  }
}
