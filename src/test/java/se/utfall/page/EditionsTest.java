package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Period;
import se.utfall.model.Survey;

class EditionsTest {
  private static final Survey.Edition OLD =
      new Survey.Edition(
          new Period(2017),
          "2017",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of("Trygghet", "Miljö"));
  private static final Survey.Edition WIDE =
      new Survey.Edition(
          new Period(2019),
          "våren 2019",
          Optional.of(1312),
          Optional.of("kommuner och stadsdelar"),
          Optional.of(new BigDecimal("95.5")),
          Optional.of(42),
          Optional.of(LocalDate.of(2020, 3, 1)),
          List.of());
  private static final Survey.Edition ONE =
      new Survey.Edition(
          new Period(2021),
          "2021",
          Optional.of(1),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  @Test
  void whatIsKnownOfEachEditionIsAFact() {
    assertEquals(
        """
        Deltagare 2019: 1 312 kommuner och stadsdelar, 95,5 procent svarade
        Deltagare 2021: 1 kommun
        Nyckeltal 2019: 42 i hela undersökningen
        Exempel deltog: 2017, 2019 och 2021
        Områden 2017: 2017 hade undersökningen två områden: Trygghet och Miljö.
        Publicerad 2019: 1 mars 2020
        """,
        facts(List.of(OLD, WIDE, ONE)));
  }

  @Test
  void aResponseRateAloneIsCalledWhatItIs() {
    Survey.Edition answered =
        new Survey.Edition(
            new Period(2019),
            "2019",
            Optional.empty(),
            Optional.empty(),
            Optional.of(new BigDecimal("68")),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertEquals(
        "Svarsfrekvens 2019: 68 procent\nExempel deltog: 2019\n", facts(List.of(answered)));
  }

  @Test
  void manyEditionsAreToldByTheirEnds() {
    List<Survey.Edition> quarters =
        IntStream.range(0, 16)
            .mapToObj(i -> new Period(Period.Kind.QUARTER, 2018 + i / 4, i % 4 + 1))
            .map(EditionsTest::empty)
            .toList();
    assertEquals(
        "Exempel deltog: kvartal 1 2018 till kvartal 4 2021, 16 mätningar\n", facts(quarters));
  }

  @Test
  void aSurveyInWordsIsSummedUpByWhoTookPart() {
    assertEquals("1 312 kommuner och stadsdelar deltog 2019. 95,5 procent svarade.", inShort(WIDE));
    assertEquals("1 kommun deltog 2021.", inShort(ONE));
    assertEquals("", inShort(OLD));
  }

  @Test
  void anEditionWithoutANameIsCalledByItsPeriodInWords() {
    Editions editions = new Editions(Surveys.setting());
    assertEquals("våren 2019", editions.name(WIDE));
    assertEquals("kvartal 3 2021", editions.name(empty(new Period(Period.Kind.QUARTER, 2021, 3))));
  }

  private static Survey.Edition empty(Period period) {
    return new Survey.Edition(
        period,
        period.toString(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static String facts(List<Survey.Edition> editions) {
    return new Editions(Surveys.setting())
        .facts(survey(editions)).stream()
            .map(fact -> fact.name() + ": " + fact.text() + "\n")
            .collect(Collectors.joining())
            .replace('\u00a0', ' ');
  }

  private static String inShort(Survey.Edition edition) {
    String words = new Editions(Surveys.setting()).inShort(survey(List.of(edition)));
    return words.replace('\u00a0', ' ');
  }

  private static Survey survey(List<Survey.Edition> editions) {
    return Peered.with(Surveys.survey(1, List.of(), List.of()), editions);
  }
}
