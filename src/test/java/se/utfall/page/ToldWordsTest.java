package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.utfall.page.Readings.ANSWER;
import static se.utfall.page.Readings.COST;
import static se.utfall.page.Readings.SHARE;
import static se.utfall.page.Readings.measured;
import static se.utfall.page.Readings.own;
import static se.utfall.page.Readings.since;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.claim.Answer.Printed;
import se.utfall.claim.Measure;
import se.utfall.claim.Members;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.model.Goal;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Value;

/** No-break spaces are written as plain ones, and minus as a hyphen. */
class ToldWordsTest {
  private static final Measure RANK = new Measure.Rank(Optional.empty());
  private static final Measure STEP = new Measure.Step(Optional.empty());

  private final ToldWords words = new ToldWords(Surveys.setting());

  @Test
  void aValueHasItsUnitAndTheDecimalsItWasRoundedTo() {
    assertPrinted("81 %", "81", own("81"));
    assertPrinted("81,4 %", "81,4", own("81.4"));
    assertPrinted("153 366 kr", "153 366", value("153366", COST));
    assertPrinted("ja", "ja", value("1", ANSWER));
    assertPrinted("73 %", "73", ofGroup("73", ANSWER));
  }

  @Test
  void aDifferenceHasNoSign() {
    assertPrinted("3 procentenheter", "3", own(measured("-3", Told.Kind.DIFFERENCE, SHARE)));
    assertPrinted("1 procentenhet", "1", own(measured("1", Told.Kind.DIFFERENCE, SHARE)));
    assertPrinted("3 procentenheter", "3", own(measured("3", Told.Kind.DIFFERENCE, ANSWER)));
    assertPrinted("12,5 %", "12,5", own(measured("-12.5", Told.Kind.PERCENT)));
  }

  @Test
  void aDifferenceOfTwoPeriodsIsSaidAsOneWhateverItIsOf() {
    Reading places = of(RANK, measured("5", Told.Kind.PLACE));
    assertPrinted("fem platser", "5", since(2017, places));
    Measure rate = Measure.Plain.RESPONSE_RATE;
    assertPrinted("58 %", "58", of(rate, measured("58", Told.Kind.PERCENT)));
    Reading lower = of(rate, measured("3", Told.Kind.DIFFERENCE));
    assertPrinted("3 procentenheter", "3", since(2017, lower));
  }

  @Test
  void placesAndCountsSayOfHowMany() {
    assertPrinted("plats 162 av 287", "162", of(RANK, new Told.Among(162, 287, true)));
    assertPrinted("plats 162", "162", of(RANK, measured("162", Told.Kind.PLACE)));
    assertPrinted("sju av tio nyckeltal", "sju", count(Members.Kind.AREA, 7, 10));
    assertPrinted("7 av 15 nyckeltal", "sju", count(Members.Kind.SURVEY, 7, 15));
    assertPrinted("inget av 15 nyckeltal", "inget", count(Members.Kind.LISTED, 0, 15));
    assertPrinted("ingen av fem enheter", "inget", count(Members.Kind.BRANCHES, 0, 5));
    assertPrinted("en av fem enheter", "ett", count(Members.Kind.BRANCHES, 1, 5));
  }

  @Test
  void otherThingsAreWords() {
    assertPrinted("mellersta gruppen", "mellersta gruppen", own(new Told.Stands(Group.MIDDLE)));
    assertPrinted("ej mätt", "ej mätt", own(new Told.Missing(Value.Reason.NOT_MEASURED)));
    assertPrinted("minst 85 %", "minst 85 %", own(new Told.Aim(target("85"), SHARE)));
    assertPrinted("två gånger", "2", own(measured("2", Told.Kind.TIMES)));
    assertPrinted("2,5 gånger", "2,5", own(measured("2.5", Told.Kind.TIMES)));
    assertPrinted("1 234", "1 234", own(measured("1234", Told.Kind.COUNT)));
    Reading answers = of(Measure.Plain.ANSWERS, measured("345", Told.Kind.COUNT));
    assertPrinted("345 svar", "345", answers);
  }

  @Test
  void readersSeeWhichWayAChangeWent() {
    assertEquals("+3 procentenheter", shown(step("3")));
    assertEquals("-3 procentenheter", shown(step("-3")));
    assertEquals("0 procentenheter", shown(step("0")));
    assertEquals("81 %", shown(own("81")));
  }

  private static Reading step(String number) {
    return since(2017, of(STEP, measured(number, Told.Kind.DIFFERENCE, SHARE)));
  }

  private static Goal.Target target(String value) {
    return new Goal.Target(new Period(2018), new BigDecimal(value));
  }

  private static Reading count(Members.Kind kind, int n, int of) {
    return of(Readings.howMany(kind), new Told.Among(n, of, false));
  }

  private static Reading of(Measure measure, Told told) {
    return Readings.of(measure, Optional.empty(), Optional.empty(), told);
  }

  private static Reading value(String number, Indicator indicator) {
    return ofGroup(number, indicator, Optional.empty());
  }

  private static Reading ofGroup(String number, Indicator indicator) {
    return ofGroup(number, indicator, Optional.of("Liknande kommuner"));
  }

  private static Reading ofGroup(String number, Indicator indicator, Optional<String> name) {
    Told told = measured(number, Told.Kind.VALUE, indicator);
    return Readings.of(Measure.Plain.VALUE, Optional.of(indicator), name, told);
  }

  private void assertPrinted(String full, String bare, Reading reading) {
    assertEquals(full, plain(words.printed(new Printed(reading, false))));
    assertEquals(bare, plain(words.printed(new Printed(reading, true))));
  }

  private String shown(Reading reading) {
    return plain(words.shown(reading));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u2212', '-');
  }
}
