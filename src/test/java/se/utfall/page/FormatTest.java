package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.stats.Made;

class FormatTest {
  private static final String NBSP = "\u00a0";
  private static final String MINUS = "\u2212";

  private final Format format = new Format(swedish());

  static Language swedish() {
    return language("sv");
  }

  static Language english() {
    return language("en");
  }

  private static Language language(String tag) {
    try {
      return Language.of(
          tag, List.of(Files.readString(Path.of("templates/words/" + tag + ".properties"))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "81|0|81",
        "81.0|0|81",
        "81.5|0|82",
        "81.4|0|81",
        "0.05|1|0,1",
        "1234.5|1|1 234,5",
        "999|0|999",
        "1000|0|1 000",
        "1234567.891|2|1 234 567,89",
        "-3.5|1|\u22123,5",
        "-0.04|1|0,0",
        "-0.5|0|\u22121",
        "-1234|0|\u22121 234",
        "0|0|0",
        "0|2|0,00"
      })
  void numbersFollowHouseTypography(String exact, int decimals, String shown) {
    assertEquals(shown.replace(' ', '\u00a0'), format.number(new BigDecimal(exact), decimals));
  }

  @Test
  void unitsStandBehindANoBreakSpace() {
    assertEquals("81" + NBSP + "%", format.withUnit(new BigDecimal("81.2"), 0, Unit.PERCENT));
    assertEquals("77", format.withUnit(new BigDecimal(77), 0, Unit.INDEX));
    assertEquals(
        "1" + NBSP + "234" + NBSP + "kr", format.withUnit(new BigDecimal(1234), 0, Unit.KRONOR));
    assertEquals("1" + NBSP + "dag", format.withUnit(new BigDecimal("1.3"), 0, Unit.DAYS));
    assertEquals("1,3" + NBSP + "dagar", format.withUnit(new BigDecimal("1.3"), 1, Unit.DAYS));
    assertEquals("1" + NBSP + "%", format.withUnit(BigDecimal.ONE, 0, Unit.PERCENT));
  }

  @ParameterizedTest
  @CsvSource({
    "2021,2021,2021,år 2021",
    "2021Q3,kvartal 3 2021,K3 2021,kvartal 3 2021",
    "2020/21,2020/21,2020/21,läsåret 2020/21"
  })
  void periodsAreSaidInWordsAndShorterWhereThereIsLittleRoom(
      String period, String shown, String label, String when) {
    Period parsed = Period.parse(period).orElseThrow();
    assertEquals(shown, format.period(parsed));
    assertEquals(label, format.periodLabel(parsed));
    assertEquals(when, format.inPeriod(parsed));
  }

  @Test
  void anAmountPerSomethingSaysPerWhatAndAYesIsAWord() {
    Indicator cost =
        Made.of(Surveys.of("Kostnad", Unit.KRONOR, Direction.NEUTRAL, "")).per("elev").indicator();
    assertEquals(
        "153" + NBSP + "366" + NBSP + "kr per elev", format.withUnit(new BigDecimal(153366), cost));
    assertEquals("kr per elev", format.suffix(new BigDecimal(153366), cost));
    Indicator asked = Surveys.of("Svar", Unit.YES_NO, Direction.HIGHER, "");
    assertEquals("ja", format.withUnit(BigDecimal.ONE, asked));
    assertEquals("nej", format.withUnit(BigDecimal.ZERO, asked));
    assertEquals("", format.suffix(BigDecimal.ONE, asked));
  }

  @Test
  void differencesAreSizesInTheirOwnUnit() {
    assertEquals(
        "2" + NBSP + "procentenheter", format.difference(new BigDecimal("-2"), 0, Unit.PERCENT));
    assertEquals(
        "1" + NBSP + "procentenhet", format.difference(new BigDecimal("1"), 0, Unit.PERCENT));
    assertEquals(
        "1,0" + NBSP + "procentenhet", format.difference(new BigDecimal("1.0"), 1, Unit.PERCENT));
    assertEquals(
        "4" + NBSP + "indexenheter", format.difference(new BigDecimal("4"), 0, Unit.INDEX));
  }

  @Test
  void rangesHaveAnEnDashAndDatesTheirMonthInWords() {
    assertEquals("2017\u20132021", format.range("2017", "2021"));
    assertEquals("2021", format.range("2021", "2021"));
    assertEquals("22\u00a0november 2026", format.date(LocalDate.of(2026, 11, 22)));
  }

  @Property
  void anyNumberReadsBackAsItsRoundedValue(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal exact,
      @ForAll @IntRange(max = 3) int decimals) {
    String shown = format.number(exact, decimals);
    String plain = shown.replace(NBSP, "").replace(MINUS, "-").replace(',', '.');
    BigDecimal back = new BigDecimal(plain);
    assertEquals(0, exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(back));
    assertEquals(decimals, Math.max(0, back.scale()));
    assertTrue(shown.matches("\u2212?[0-9]{1,3}(\u00a0[0-9]{3})*(,[0-9]{1,3})?"), shown);
    assertFalse(back.signum() == 0 && shown.startsWith(MINUS), "no negative zero");
  }

  @Property(tries = 50)
  void theMachinesLocaleChangesNothing(
      @ForAll @BigRange(min = "-99999", max = "99999") BigDecimal exact) {
    Locale before = Locale.getDefault();
    String here = format.number(exact, 2);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(here, new Format(swedish()).number(exact, 2));
    } finally {
      Locale.setDefault(before);
    }
  }
}
