package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.OwnPage;
import se.utfall.model.Period;
import se.utfall.model.Unit;

/** The house's English words: as many as the Swedish, and with English numbers and plurals. */
class EnglishTest {
  private static final String NBSP = "\u00a0";
  private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

  private final Language swedish = FormatTest.swedish();
  private final Language english = FormatTest.english();
  private final Format format = new Format(english);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(swedish.keys(), english.keys());
  }

  /** A place in an order may be filled as {n}, or {rank}, in one language and {nth} in another. */
  @Test
  void eachTextHasTheSameSlotsInBoth() {
    Map<String, String> differences = new TreeMap<>();
    for (String key : swedish.keys()) {
      String here = slots(swedish.text(key));
      String there = slots(english.find(key).orElse(""));
      if (!here.equals(there) && !ordinal(here).equals(there)) {
        differences.put(key, here + " / " + there);
      }
    }
    assertEquals(Map.of(), differences);
  }

  /** Else the way to the same page in the other language would lead nowhere. */
  @Test
  void everyPageThatASiteMakesByItselfHasItsAddressTranslated() {
    PagesMade all = new PagesMade(true, true, true, true, true, true);
    for (Language language : List.of(swedish, english)) {
      assertEquals(
          Pages.own(language, all).stream().map(OwnPage::slug).sorted().toList(),
          Versions.OWN_PAGES.stream().map(n -> language.text(n + ".address")).sorted().toList());
    }
  }

  private static String ordinal(String slots) {
    return slots(slots.replace("{rank}", "{nth}").replace("{n}", "{nth}"));
  }

  private static String slots(String text) {
    return SLOT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining());
  }

  @Test
  void noTextIsLeftInSwedish() {
    TreeSet<String> same = new TreeSet<>();
    for (String key : swedish.keys()) {
      boolean word = swedish.text(key).replaceAll("\\{[a-z]+}", "").matches("(?s).*[a-zåäö]{3}.*");
      if (word && swedish.text(key).equals(english.text(key))) {
        same.add(key);
      }
    }
    same.removeIf(
        key ->
            key.matches(
                "plural\\.1\\.0|method\\.sections|trust|source\\.kolada|among\\.median"
                    + "|column\\.median|unit\\.index\\.(name|axis)|unit\\.kilograms\\..*"
                    + "|unit\\.per|unit\\.scale|unit\\.kronor\\..*|board\\.kind\\.region"
                    + "|month\\.(4|9|11|12)|budget|register\\.lead|period|points\\.unit\\.per|accessibility\\.supervision\\.url|reading\\.index"
                    + "|data\\.column\\.period|license\\..*|download\\.(xlsx|csv|json|json-stat|size\\..*)"));
    assertEquals(new TreeSet<String>(), same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.5|1|1,234.5",
        "1234567.891|2|1,234,567.89",
        "-3.5|1|\u22123.5",
        "0.05|1|0.1",
        "999|0|999"
      })
  void numbersHaveADecimalPointAndCommasBetweenThousands(String exact, int decimals, String shown) {
    assertEquals(shown, format.number(new BigDecimal(exact), decimals));
  }

  @Test
  void aPercentSignStandsCloseAndOtherUnitsApart() {
    assertEquals("81%", format.withUnit(new BigDecimal(81), 0, Unit.PERCENT));
    assertEquals("3.5\u2030", format.withUnit(new BigDecimal("3.5"), 1, Unit.PER_THOUSAND));
    assertEquals("1,234" + NBSP + "SEK", format.withUnit(new BigDecimal(1234), 0, Unit.KRONOR));
    assertEquals("77", format.withUnit(new BigDecimal(77), 0, Unit.INDEX));
  }

  @Test
  void wordsAfterNumbersHaveEnglishForms() {
    assertEquals("1" + NBSP + "day", format.withUnit(BigDecimal.ONE, 0, Unit.DAYS));
    assertEquals("1.0" + NBSP + "days", format.withUnit(BigDecimal.ONE, 1, Unit.DAYS));
    assertEquals("0" + NBSP + "days", format.withUnit(BigDecimal.ZERO, 0, Unit.DAYS));
    assertEquals(
        "1" + NBSP + "percentage point", format.difference(BigDecimal.ONE, 0, Unit.PERCENT));
    assertEquals(
        "1.0" + NBSP + "percentage points", format.difference(BigDecimal.ONE, 1, Unit.PERCENT));
    assertEquals("one indicator", english.count("indicators", 1));
    assertEquals("12 indicators", english.count("indicators", 12).replace("twelve", "12"));
    assertEquals("13 indicators", english.count("indicators", 13));
  }

  @ParameterizedTest
  @CsvSource({
    "1,1st,1:a",
    "2,2nd,2:a",
    "3,3rd,3:e",
    "4,4th,4:e",
    "10,10th,10:e",
    "11,11th,11:e",
    "12,12th,12:e",
    "13,13th,13:e",
    "21,21st,21:a",
    "22,22nd,22:a",
    "101,101st,101:a",
    "111,111th,111:e",
    "212,212th,212:e",
    "290,290th,290:e"
  })
  void placesHaveTheEndingsOfTheirLanguage(int n, String inEnglish, String inSwedish) {
    assertEquals(inEnglish, format.ordinal(n));
    assertEquals(inSwedish, new Format(swedish).ordinal(n));
  }

  @Test
  void datesAndPeriodsAreEnglish() {
    assertEquals("20" + NBSP + "November 2026", format.date(LocalDate.of(2026, 11, 20)));
    Period quarter = Period.parse("2021Q3").orElseThrow();
    assertEquals("quarter 3 2021", format.period(quarter));
    assertEquals("Q3 2021", format.periodLabel(quarter));
    assertEquals("in quarter 3 2021", format.inPeriod(quarter));
    assertEquals("in 2021", format.inPeriod(Period.parse("2021").orElseThrow()));
  }
}
