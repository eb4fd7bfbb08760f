package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.model.Period;
import se.utfall.text.Diagnostics;

/** Periods are read as the model reads them, and what is written otherwise is understood. */
final class PeriodKindTest {
  @Test
  void everySchoolYearOfACenturyIsReadAsTheModelReadsIt() {
    for (int year = 1990; year < 2100; year++) {
      for (int end = 0; end < 100; end++) {
        String text = year + "/" + (end < 10 ? "0" : "") + end;
        assertEquals(Period.parse(text).isPresent(), read(text).isPresent(), text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1900", "2099", "2021Q1", "2021Q4", "2020/21", "1999/00", "2099/00", "1900/01"})
  void aPeriodIsKeptAsWritten(String text) {
    assertEquals(Optional.of(text), read(text));
    assertEquals(text, Period.parse(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1899", "2100", "2021Q0", "2021Q5", "2021q3", "2020/20", "2020-21", "21", "2021 "})
  void whatTheModelRefusesIsRefused(String text) {
    assertEquals(Optional.empty(), read(text));
    assertEquals(Optional.empty(), Period.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2021K3, 2021Q3",
    "2021k3, 2021Q3",
    "2021q3, 2021Q3",
    "2021-Q3, 2021Q3",
    "2021 kv 3, 2021Q3",
    "2021 kv. 3, 2021Q3",
    "K3 2021, 2021Q3",
    "Q3-2021, 2021Q3",
    "Kvartal 3 2021, 2021Q3",
    "2020-21, 2020/21",
    "2020–21, 2020/21",
    "2020/2021, 2020/21",
    "2020-2021, 2020/21",
    "2020/22, 2020/21",
    "1999/2000, 1999/00",
    "2O21, 2021",
    "202l, 2021",
    "2021K5, ''",
    "2021-03, ''",
    "hösten 2021, ''",
    "21, ''",
  })
  void anotherFormIsUnderstoodInTheHint(String text, String meant) {
    Diagnostics findings = new Diagnostics();
    assertEquals(Optional.empty(), Kinds.PERIOD.read(scalar(text), findings));
    assertEquals(meant, findings.sorted().get(0).near().orElse(""));
  }

  @Test
  void aTextOfAnyLengthIsRefusedAtOnce() {
    IntStream.of(20, 21, 900_000)
        .forEach(length -> assertEquals(Optional.empty(), read("2".repeat(length))));
  }

  private static Optional<String> read(String text) {
    return Kinds.PERIOD.read(scalar(text), new Diagnostics());
  }

  private static Node.Scalar scalar(String text) {
    return new Node.Scalar(Source.file("a.yaml", "").start(), text);
  }
}
