package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Period;
import se.utfall.model.Rhythm;
import se.utfall.model.Rhythm.Frequency;
import se.utfall.stats.Schedule.Due;

class ScheduleTest {

  /** Late periods and the next one, each with its last day, as of a day. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // a year is late when twelve months have passed since its end
        "YEARLY | 2019 2020 | 2022-12-31 | - | 2021 by 2022-12-31",
        "YEARLY | 2019 2020 | 2023-01-01 | 2021 by 2022-12-31 | 2022 by 2023-12-31",
        "YEARLY | 2019 2021 | 2022-06-01 | 2020 by 2021-12-31 | 2022 by 2023-12-31",
        "YEARLY | 2019/20 | 2022-07-01 | 2020/21 by 2022-06-30 | 2021/22 by 2023-06-30",
        "YEARLY | 2021Q2 2022Q1 | 2024-06-01 | - | 2023 by 2024-12-31",
        "ODD_YEARS | 2017 2019 | 2026-11-22 | 2021 by 2022-12-31, 2023 by 2024-12-31 | 2025 by 2026-12-31",
        "ODD_YEARS | 2018 2020 2021 | 2022-06-01 | 2019 by 2020-12-31 | 2023 by 2024-12-31",
        "EVEN_YEARS | 2017 2018 | 2022-06-01 | 2020 by 2021-12-31 | 2022 by 2023-12-31",
        "EVERY_THIRD_YEAR | 2014 2017 2020 | 2022-06-01 | - | 2023 by 2024-12-31",
        // an extra edition begins a new count
        "EVERY_THIRD_YEAR | 2014 2016 2019 | 2022-06-01 | - | 2022 by 2023-12-31",
        "EVERY_THIRD_YEAR | 2010 2014 | 2018-06-01 | 2013 by 2014-12-31 | 2017 by 2018-12-31",
        "QUARTERLY | 2021Q2 2021Q4 | 2022-06-30 | 2021Q3 by 2021-12-31 | 2022Q1 by 2022-06-30",
        "QUARTERLY | 2021Q3 | 2022-07-01 | 2021Q4 by 2022-03-31, 2022Q1 by 2022-06-30 | 2022Q2 by 2022-09-30",
        "QUARTERLY | 2020 2021Q1 | 2021-10-01 | 2021Q2 by 2021-09-30 | 2021Q3 by 2021-12-31",
        // terms of office are 2019–2022, 2023–2026; twelve months more are allowed
        "ONCE_A_TERM | 2016 | 2023-12-31 | - | 2022 by 2023-12-31",
        "ONCE_A_TERM | 2016 | 2024-01-01 | 2022 by 2023-12-31 | 2026 by 2027-12-31",
        "ONCE_A_TERM | 2016 2019 | 2024-01-01 | - | 2026 by 2027-12-31",
        "ONCE_A_TERM | 2022 2023 | 2024-01-01 | - | 2030 by 2031-12-31",
        "AS_NEEDED | 2010 | 2026-11-22 | - | -",
        "YEARLY | - | 2026-11-22 | - | -",
      })
  void theFrequencySaysWhatIsLateAndWhatIsNext(
      Frequency often, String published, LocalDate today, String late, String next) {
    List<Period> editions = periods(published);
    assertEquals(
        new Schedule(editions, dues(late), dues(next).stream().findFirst()),
        Schedule.of(rhythm(often, Optional.empty()), editions, today));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ODD_YEARS | 2019 2021 | 2024-03-01 | 2024-03-01 | - | 2023 by 2024-03-01",
        "ODD_YEARS | 2019 2021 | 2024-03-01 | 2024-03-02 | 2023 by 2024-03-01 | 2025 by 2026-12-31",
        // only the next one has the date that is named, whatever is missing before and after it
        "YEARLY | 2018 2020 | 2023-06-01 | 2023-06-01 | 2019 by 2020-12-31 | 2021 by 2023-06-01",
        "YEARLY | 2020 | 2099-12-31 | 2024-01-01 | 2022 by 2023-12-31 | 2021 by 2099-12-31",
        // a date that has been kept says nothing of the next edition
        "ODD_YEARS | 2019 2021 | 2022-03-01 | 2024-03-02 | - | 2023 by 2024-12-31",
        "ONCE_A_TERM | 2022 | 2024-06-30 | 2024-07-01 | 2026 by 2024-06-30 | 2030 by 2031-12-31",
      })
  void theNextEditionIsDueOnTheDayThatIsNamed(
      Frequency often, String published, LocalDate due, LocalDate today, String late, String next) {
    List<Period> editions = periods(published);
    assertEquals(
        new Schedule(editions, dues(late), dues(next).stream().findFirst()),
        Schedule.of(rhythm(often, Optional.of(due)), editions, today));
  }

  @Test
  void withoutAFrequencyNothingIsDue() {
    List<Period> editions = periods("2010 2020");
    assertEquals(
        new Schedule(editions, List.of(), Optional.empty()),
        Schedule.of(Optional.empty(), editions, LocalDate.of(2026, 11, 22)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2019 2021 | - | - | 2020 by 2021-12-31, 2022 by 2023-12-31 | 2023 by 2024-12-31",
        "2019 2021 | 2022 | - | 2022 by 2023-12-31 | 2023 by 2024-12-31",
        "2019 2021 | 2025 | - | - | -",
        "2019 2021 | - | 2022 | 2020 by 2021-12-31, 2022 by 2023-12-31 | -",
        "2019 2021 | - | 2021 | 2020 by 2021-12-31 | -",
        "2019Q1 2021Q4 | 2021Q4 | - | 2022 by 2023-12-31 | 2023 by 2024-12-31",
      })
  void aBudgetAsksForEveryYearFromItsFirstTargetUntilTheEnd(
      String given, String targets, String end, String late, String next) {
    assertEquals(
        new Schedule(periods(given), dues(late), dues(next).stream().findFirst()),
        Schedule.yearly(
            periods(given),
            periods(targets),
            periods(end).stream().findFirst(),
            LocalDate.of(2024, 1, 1)));
  }

  @Property
  void whatIsPublishedIsNotLateAndLateOnesAreInOrder(
      @ForAll("rhythms") Rhythm rhythm,
      @ForAll("editions") List<Period> editions,
      @ForAll("days") LocalDate today) {
    Schedule schedule = Schedule.of(Optional.of(rhythm), editions, today);
    List<Period> late = schedule.late().stream().map(Due::period).toList();
    assertTrue(late.stream().noneMatch(editions::contains), late::toString);
    assertEquals(late.stream().distinct().sorted().toList(), late);
    assertEquals(editions, schedule.published());
  }

  @Property
  void nothingIsLateBeforeItsDateOrNextAfterIt(
      @ForAll("rhythms") Rhythm rhythm,
      @ForAll("editions") List<Period> editions,
      @ForAll("days") LocalDate today) {
    Schedule schedule = Schedule.of(Optional.of(rhythm), editions, today);
    assertTrue(schedule.late().stream().allMatch(due -> due.by().isBefore(today)));
    assertTrue(schedule.next().stream().noneMatch(due -> due.by().isBefore(today)));
    assertEquals(rhythm.frequency() == Frequency.AS_NEEDED, schedule.next().isEmpty());
  }

  @Property
  void aDayLaterEverythingLateIsStillLate(
      @ForAll("rhythms") Rhythm rhythm,
      @ForAll("editions") List<Period> editions,
      @ForAll("days") LocalDate today) {
    List<Due> late = Schedule.of(Optional.of(rhythm), editions, today).late();
    List<Due> later = Schedule.of(Optional.of(rhythm), editions, today.plusDays(1)).late();
    assertTrue(later.containsAll(late), () -> late + " " + later);
  }

  @Property
  void goingThroughTheCalendarDayByDayFindsTheSame(
      @ForAll("rhythms") Rhythm rhythm,
      @ForAll("editions") List<Period> editions,
      @ForAll("days") LocalDate today) {
    assertEquals(
        NaiveSchedule.of(rhythm, editions, today),
        Schedule.of(Optional.of(rhythm), editions, today));
  }

  @Provide
  Arbitrary<Rhythm> rhythms() {
    return Combinators.combine(Arbitraries.of(Frequency.values()), days().optional())
        .as((often, due) -> new Rhythm(often, Optional.empty(), due));
  }

  @Provide
  Arbitrary<List<Period>> editions() {
    Arbitrary<Integer> years = Arbitraries.integers().between(2008, 2024);
    return Arbitraries.of(Period.Kind.values())
        .flatMap(
            kind ->
                Combinators.combine(years, Arbitraries.integers().between(1, 4))
                    .as((y, q) -> new Period(kind, y, kind == Period.Kind.QUARTER ? q : 0))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(6))
        .map(editions -> editions.stream().distinct().sorted().toList());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(0, 10_000)
        .map(days -> LocalDate.of(2008, 1, 1).plusDays(days));
  }

  private static Optional<Rhythm> rhythm(Frequency often, Optional<LocalDate> due) {
    return Optional.of(new Rhythm(often, Optional.empty(), due));
  }

  private static List<Period> periods(String words) {
    return words == null
        ? List.of()
        : Stream.of(words.split(" ")).map(word -> Period.parse(word).orElseThrow()).toList();
  }

  private static List<Due> dues(String words) {
    return words == null
        ? List.of()
        : Stream.of(words.split(", ")).map(word -> due(word.split(" by "))).toList();
  }

  private static Due due(String[] parts) {
    return new Due(Period.parse(parts[0]).orElseThrow(), LocalDate.parse(parts[1]));
  }
}
