package se.utfall.stats;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Period;
import se.utfall.model.Rhythm;
import se.utfall.model.Rhythm.Frequency;
import se.utfall.stats.Schedule.Due;

/**
 * A schedule found by going through the calendar day by day, as the rules are told to people: when
 * a period that is wanted ends it goes on the list, with its last day for results; an edition
 * strikes it off; once that day has passed it is late.
 */
final class NaiveSchedule {
  private final Rhythm rhythm;
  private final List<Period> editions;
  private final LocalDate today;
  private final List<Due> late = new ArrayList<>();
  private Optional<Due> next = Optional.empty();

  /** The newest period, wanted or held, from which the years to the next are counted. */
  private int counted;

  private boolean dated;

  private NaiveSchedule(Rhythm rhythm, List<Period> editions, LocalDate today) {
    this.rhythm = rhythm;
    this.editions = editions;
    this.today = today;
    this.counted = number(editions.get(0));
  }

  static Schedule of(Rhythm rhythm, List<Period> editions, LocalDate today) {
    NaiveSchedule naive = new NaiveSchedule(rhythm, editions, today);
    if (rhythm.frequency() != Frequency.AS_NEEDED) {
      naive.walk();
    }
    return new Schedule(editions, naive.late, naive.next);
  }

  /** Day by day, until something is found that is yet to come and nothing can be late any more. */
  private void walk() {
    LocalDate day = LocalDate.of(2000, 1, 1);
    while (next.isEmpty() || !day.isAfter(today) || !dated) {
      if (day.plusDays(1).getDayOfMonth() == 1) {
        monthEnds(YearMonth.from(day));
      }
      day = day.plusDays(1);
    }
  }

  private void monthEnds(YearMonth month) {
    boolean quarterly = rhythm.frequency() == Frequency.QUARTERLY;
    int last = quarterly ? 3 : isSchool() ? 6 : 12;
    if (quarterly ? month.getMonthValue() % last == 0 : month.getMonthValue() == last) {
      int number = quarterly ? month.getYear() * 4 + month.getMonthValue() / 3 : month.getYear();
      periodEnds(isSchool() ? number - 1 : number, month);
    }
  }

  private void periodEnds(int number, YearMonth month) {
    boolean held = editions.stream().anyMatch(edition -> covers(edition, number));
    boolean wanted = number > number(editions.get(0)) && isWanted(number);
    if (wanted && !held) {
      owed(number, month);
    }
    if (wanted || (held && rhythm.frequency() == Frequency.EVERY_THIRD_YEAR)) {
      counted = Math.max(counted, number);
    }
  }

  private boolean isWanted(int number) {
    return switch (rhythm.frequency()) {
      case YEARLY, QUARTERLY -> true;
      case ODD_YEARS -> number % 2 == 1;
      case EVEN_YEARS -> number % 2 == 0;
      case EVERY_THIRD_YEAR -> number == counted + 3;
      case ONCE_A_TERM -> number % 4 == 2;
      case AS_NEEDED -> false;
    };
  }

  /** The first that is wanted after the newest edition is due on the day that is named, if any. */
  private void owed(int number, YearMonth month) {
    boolean quarterly = rhythm.frequency() == Frequency.QUARTERLY;
    boolean term = rhythm.frequency() == Frequency.ONCE_A_TERM;
    LocalDate by = month.plusMonths(quarterly ? 3 : 12).atEndOfMonth();
    if (!dated && number > number(editions.get(editions.size() - 1))) {
      LocalDate begins = month.minusMonths(quarterly ? 2 : term ? 47 : 11).atDay(1);
      by = rhythm.due().filter(day -> !day.isBefore(begins)).orElse(by);
      dated = true;
    }
    Due due = new Due(period(number), by);
    if (by.isBefore(today)) {
      late.add(due);
    } else if (next.isEmpty()) {
      next = Optional.of(due);
    }
  }

  private boolean isSchool() {
    return editions.get(0).kind() == Period.Kind.SCHOOL_YEAR
        && rhythm.frequency() != Frequency.ONCE_A_TERM
        && rhythm.frequency() != Frequency.QUARTERLY;
  }

  private boolean covers(Period edition, int number) {
    return switch (rhythm.frequency()) {
      case QUARTERLY ->
          edition.kind() == Period.Kind.QUARTER
              ? number(edition) == number
              : edition.year() == (number - 1) / 4;
      case ONCE_A_TERM -> edition.year() > number - 4 && edition.year() <= number;
      case YEARLY, ODD_YEARS, EVEN_YEARS, EVERY_THIRD_YEAR, AS_NEEDED -> edition.year() == number;
    };
  }

  /** An edition's place in the count; a year's is that of its last quarter or its term's end. */
  private int number(Period edition) {
    return switch (rhythm.frequency()) {
      case QUARTERLY ->
          edition.year() * 4 + (edition.kind() == Period.Kind.QUARTER ? edition.quarter() : 4);
      case ONCE_A_TERM -> {
        int year = edition.year();
        while (year % 4 != 2) {
          year++;
        }
        yield year;
      }
      case YEARLY, ODD_YEARS, EVEN_YEARS, EVERY_THIRD_YEAR, AS_NEEDED -> edition.year();
    };
  }

  private Period period(int number) {
    if (rhythm.frequency() == Frequency.QUARTERLY) {
      return new Period(Period.Kind.QUARTER, (number - 1) / 4, (number - 1) % 4 + 1);
    }
    return new Period(isSchool() ? Period.Kind.SCHOOL_YEAR : Period.Kind.YEAR, number, 0);
  }
}
