package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.SpreadFile;
import se.utfall.content.SpreadFile.Line;
import se.utfall.stats.SpreadSummary;
import se.utfall.text.Position;

/** A value, a null, a sex that is not there and a record that is not there are four things. */
class KoladaValuesTest {
  private static final Position HERE = new Position("indicators.yaml", 9, 7);

  /** Kolada's own answers for Sorsele and Bjurholm, and made-up ones for a year beyond. */
  private static final KoladaValues SORSELE =
      values(
          "2422",
          line("2422", "2020", "M", "81.8"),
          line("2422", "2020", "T", "90.0"),
          line("2403", "2019", "K", ""),
          line("2403", "2019", "M", "66.7"),
          line("2403", "2019", "T", "75.0"),
          line("2403", "2021", "T", "70"));

  private static KoladaValues values(String own, Line... lines) {
    return new KoladaValues(new SpreadFile("a/N1.csv", "N1.csv", List.of(lines)), "N1", own);
  }

  private static Line line(String code, String period, String gender, String value) {
    Optional<BigDecimal> number =
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    return new Line(7, "N1", code, "Namn", period, gender, number);
  }

  private static String own(KoladaValues values, String period, Predicate<Line> whose) {
    Figure figure = values.own(period, whose, HERE).figure().get();
    return figure.number().map(BigDecimal::toPlainString).or(figure::missing).orElseThrow();
  }

  @Test
  void aValueIsItselfAndStandsWhereItWasFetched() {
    assertEquals("90.0", own(SORSELE, "2020", Line::isOfAll));
    assertEquals(
        new Position("a/N1.csv", 7, 1), SORSELE.own("2020", Line::isOfMen, HERE).figure().at());
  }

  @Test
  void aSexThatIsNotThereIsNotGiven() {
    assertEquals("not-given", own(SORSELE, "2020", Line::isOfWomen));
  }

  @Test
  void aNullIsNotReported() {
    KoladaValues other = values("2403", line("2403", "2019", "K", ""));
    assertEquals("not-reported", own(other, "2019", Line::isOfWomen));
  }

  @Test
  void aRecordThatIsNotThereIsNotMeasuredOrNotYetPublished() {
    assertEquals("not-measured", own(SORSELE, "2021", Line::isOfAll));
    assertEquals("not-published", own(SORSELE, "2022", Line::isOfAll));
    assertEquals(HERE, SORSELE.own("2022", Line::isOfAll, HERE).figure().at());
  }

  @Test
  void aMeanIsThatOfThoseWithAValueAndOfNobodyNothing() {
    KoladaValues three =
        values(
            "0001",
            line("0114", "2020", "T", "10"),
            line("0115", "2020", "T", ""),
            line("0116", "2020", "T", "21"),
            line("0116", "2020", "K", "99"));
    assertEquals(
        Optional.of(new BigDecimal("15.5")),
        three
            .worked(Line::isMunicipality, SpreadSummary::mean, "2020", HERE)
            .flatMap(value -> value.figure().get().number()));
    assertTrue(three.worked(l -> false, SpreadSummary::mean, "2020", HERE).isEmpty());
    assertTrue(three.of("0115", "2020").isEmpty());
  }

  @Test
  void onlyAnIndicatorWithWomenOrMenHasSexes() {
    assertTrue(SORSELE.hasSexes());
    assertFalse(values("0001", line("0114", "2020", "T", "10")).hasSexes());
  }
}
