package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.utfall.page.Readings.SHARE;
import static se.utfall.page.Readings.measured;
import static se.utfall.page.Readings.own;
import static se.utfall.page.Readings.since;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.claim.Measure;
import se.utfall.claim.Members;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.claim.Who;
import se.utfall.model.Breakdown.Sex;

class ReadingWordsTest {
  private static final Told NUMBER = measured("1", Told.Kind.VALUE, SHARE);

  private final ReadingWords words = new ReadingWords(Surveys.setting());

  @Test
  void aFigureIsSomebodysAndOfAPeriod() {
    assertEquals("Exempel 2018", label(own("81")));
    assertEquals("Trivsel: Exempel 2018", words.label(own("81"), true));
    assertEquals("Liknande kommuner 2018", label(Readings.similar("83")));
    assertEquals("Exempel, kvinnor 2018", label(Readings.of(Sex.WOMEN, own("81"))));
    assertEquals("Mediankommunen 2018", label(Readings.of(Who.MEDIAN, own("81"))));
    assertEquals("Liknande kommuner 2018", label(Readings.of(Who.SIMILAR, own("81"))));
  }

  @Test
  void whatIsMeasuredComesFirst() {
    assertEquals("100 minus värdet, Exempel 2018", label(Measure.Plain.REST));
    assertEquals("Omvänt, Exempel 2018", label(Measure.Plain.INVERSE));
    assertEquals("Antal svar, Exempel 2018", label(Measure.Plain.ANSWERS));
    assertEquals("Svarsfrekvens, Prov 2018", label(Measure.Plain.RESPONSE_RATE, "Prov"));
    assertEquals("Deltagare, Prov 2018", label(Measure.Plain.PARTICIPANTS, "Prov"));
    assertEquals("Plats, Exempel 2018", label(new Measure.Rank(Optional.empty())));
    assertEquals("Spännvidd mellan enheter 2018", label(new Measure.Range(true)));
    assertEquals("Spännvidd mellan kommuner 2018", label(new Measure.Range(false)));
    assertEquals("Antal nyckeltal 2018", label(Readings.howMany(Members.Kind.AREA)));
    assertEquals("Antal enheter 2018", label(Readings.howMany(Members.Kind.BRANCHES)));
    assertEquals(
        "Förändring, Exempel 2017–2018",
        label(since(2017, of(new Measure.Step(Optional.empty())))));
  }

  @Test
  void aGapNamesBothSidesAndARankItsGroup() {
    Measure men = new Measure.Gap(Readings.subject(Optional.empty(), Optional.of(Sex.MEN)));
    assertEquals("Skillnad mellan kvinnor och män 2018", label(Readings.of(Sex.WOMEN, of(men))));
    Measure nation = new Measure.Gap(Readings.subject(Optional.of(Who.NATION), Optional.empty()));
    assertEquals("Skillnad mellan Exempel och riket 2018", label(nation));
    Measure rank =
        new Measure.Rank(Optional.of(Readings.subject(Optional.of(Who.SIMILAR), Optional.empty())));
    assertEquals("Plats bland liknande kommuner, Exempel 2018", label(rank));
  }

  private String label(Measure measure) {
    return label(of(measure));
  }

  private String label(Measure measure, String name) {
    return label(Readings.of(measure, Optional.empty(), Optional.of(name), NUMBER));
  }

  private static Reading of(Measure measure) {
    return Readings.of(measure, Optional.of(SHARE), Optional.empty(), NUMBER);
  }

  private String label(Reading reading) {
    return words.label(reading, false);
  }
}
