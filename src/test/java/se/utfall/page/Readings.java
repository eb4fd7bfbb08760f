package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.claim.Condition;
import se.utfall.claim.Measure;
import se.utfall.claim.Members;
import se.utfall.claim.Reading;
import se.utfall.claim.Subject;
import se.utfall.claim.Told;
import se.utfall.claim.Who;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;

/** Made-up figures as the data would give them. */
final class Readings {
  static final Indicator SHARE = Surveys.percent("Trivsel", "80 81", "83 83");
  static final Indicator COST =
      Surveys.of("Kostnad", Unit.KRONOR, Direction.LOWER, "150000 153366");
  static final Indicator ANSWER =
      Surveys.of("Finns plan", Unit.YES_NO, Direction.HIGHER, "0 1", "70 73");

  private Readings() {}

  static Told.Measured measured(String number, Told.Kind kind, Indicator... indicator) {
    return new Told.Measured(new BigDecimal(number), kind, List.of(indicator).stream().findFirst());
  }

  /** The own value in 2018. */
  static Reading own(Told told) {
    return of(Measure.Plain.VALUE, Optional.of(SHARE), Optional.empty(), told);
  }

  static Reading own(String number) {
    return own(measured(number, Told.Kind.VALUE, SHARE));
  }

  static Reading similar(String number) {
    return of(
        Measure.Plain.VALUE,
        Optional.of(SHARE),
        Optional.of("Liknande kommuner"),
        measured(number, Told.Kind.VALUE, SHARE));
  }

  static Reading of(
      Measure measure, Optional<Indicator> indicator, Optional<String> name, Told told) {
    return new Reading(
        measure,
        indicator,
        Optional.empty(),
        name,
        Optional.empty(),
        Optional.of(new Period(2018)),
        Optional.empty(),
        told);
  }

  static Reading since(int year, Reading reading) {
    return new Reading(
        reading.measure(),
        reading.indicator(),
        reading.who(),
        reading.name(),
        reading.sex(),
        reading.period(),
        Optional.of(new Period(year)),
        reading.told());
  }

  static Reading of(Sex sex, Reading reading) {
    return new Reading(
        reading.measure(),
        reading.indicator(),
        reading.who(),
        reading.name(),
        Optional.of(sex),
        reading.period(),
        reading.from(),
        reading.told());
  }

  static Reading of(Who who, Reading reading) {
    return new Reading(
        reading.measure(),
        reading.indicator(),
        Optional.of(who),
        reading.name(),
        reading.sex(),
        reading.period(),
        reading.from(),
        reading.told());
  }

  static Measure howMany(Members.Kind kind) {
    return new Measure.HowMany(
        new Members(kind, Optional.empty(), List.of(), List.of(), Optional.empty(), 0),
        Condition.Fact.NEW);
  }

  static Subject subject(Optional<Who> who, Optional<Sex> sex) {
    return new Subject(
        Measure.Plain.VALUE, Optional.empty(), who, sex, Optional.empty(), Optional.empty(), 0);
  }
}
