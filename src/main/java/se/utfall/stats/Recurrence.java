package se.utfall.stats;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Period;
import se.utfall.model.Rhythm.Frequency;

/**
 * The periods that a frequency asks for once there is a first edition.
 *
 * @param kind what those periods are: quarters if something recurs every quarter, otherwise years
 *     or school years
 * @param published the editions that are here, the oldest first, never empty
 */
record Recurrence(Frequency frequency, Period.Kind kind, List<Period> published) {
  private static final int QUARTERS = 4;
  private static final int YEAR = 12;
  private static final int THIRD = 3;
  private static final int TERM = 4;

  /** A year before the first of a term of office. */
  private static final int ELECTION = 2018;

  /** Nothing recurs without a first edition, or if it is done as needed. */
  static Optional<Recurrence> of(Frequency frequency, List<Period> published) {
    return published.isEmpty() || frequency == Frequency.AS_NEEDED
        ? Optional.empty()
        : Optional.of(new Recurrence(frequency, kind(frequency, published.get(0)), published));
  }

  private static Period.Kind kind(Frequency frequency, Period first) {
    boolean school = first.kind() == Period.Kind.SCHOOL_YEAR;
    return switch (frequency) {
      case QUARTERLY -> Period.Kind.QUARTER;
      case ONCE_A_TERM -> Period.Kind.YEAR;
      case YEARLY, ODD_YEARS, EVEN_YEARS, EVERY_THIRD_YEAR, AS_NEEDED ->
          school ? Period.Kind.SCHOOL_YEAR : Period.Kind.YEAR;
    };
  }

  /** What is asked for after the first edition, published or not, without end. */
  Stream<Period> wanted() {
    return Stream.iterate(after(counted(published.get(0))), this::after);
  }

  /** The first period asked for after the newest edition. */
  Period following() {
    Period newest = counted(published.get(published.size() - 1));
    return wanted().filter(period -> period.compareTo(newest) > 0).findFirst().orElseThrow();
  }

  /** Whether there is an edition of a period. */
  boolean isPublished(Period period) {
    return published.stream().anyMatch(edition -> counts(edition, period));
  }

  /** The first day of a period. */
  LocalDate start(Period period) {
    int months =
        switch (frequency) {
          case QUARTERLY -> YEAR / QUARTERS;
          case ONCE_A_TERM -> YEAR * TERM;
          case YEARLY, ODD_YEARS, EVEN_YEARS, EVERY_THIRD_YEAR, AS_NEEDED -> YEAR;
        };
    return YearMonth.from(period.end()).minusMonths(months - 1L).atDay(1);
  }

  /** The day by which results are due where no date is named. */
  LocalDate by(Period period) {
    int months = kind == Period.Kind.QUARTER ? YEAR / QUARTERS : YEAR;
    return YearMonth.from(period.end()).plusMonths(months).atEndOfMonth();
  }

  /** An edition of a whole year has all its quarters. */
  private boolean counts(Period edition, Period period) {
    boolean whole = kind == Period.Kind.QUARTER && edition.kind() != kind;
    return whole ? edition.year() == period.year() : counted(edition).equals(period);
  }

  /** An edition's period as one of those that are asked for. */
  private Period counted(Period edition) {
    if (kind == Period.Kind.QUARTER) {
      return edition.kind() == kind ? edition : new Period(kind, edition.year(), QUARTERS);
    }
    return of(frequency == Frequency.ONCE_A_TERM ? lastOfTerm(edition.year()) : edition.year());
  }

  private static int lastOfTerm(int year) {
    return year + Math.floorMod(ELECTION - year, TERM);
  }

  private Period after(Period period) {
    return switch (frequency) {
      case YEARLY, AS_NEEDED -> of(period.year() + 1);
      case ODD_YEARS -> of(period.year() + 1 + period.year() % 2);
      case EVEN_YEARS -> of(period.year() + 2 - period.year() % 2);
      case EVERY_THIRD_YEAR -> third(period);
      case QUARTERLY -> quarter(period);
      case ONCE_A_TERM -> of(period.year() + TERM);
    };
  }

  /** Three years later, unless an edition came before that, from which the count then goes on. */
  private Period third(Period period) {
    Period wanted = of(period.year() + THIRD);
    return published.stream()
        .map(this::counted)
        .filter(edition -> edition.compareTo(period) > 0 && edition.compareTo(wanted) < 0)
        .findFirst()
        .orElse(wanted);
  }

  private Period quarter(Period period) {
    return period.quarter() == QUARTERS
        ? new Period(kind, period.year() + 1, 1)
        : new Period(kind, period.year(), period.quarter() + 1);
  }

  private Period of(int year) {
    return new Period(kind, year, 0);
  }
}
