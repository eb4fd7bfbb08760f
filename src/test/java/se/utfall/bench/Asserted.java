package se.utfall.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sentences about an indicator's figures, each a claim that is true of them.
 *
 * @param plain whether the words stand without what checks them
 */
record Asserted(int claims, boolean plain) {
  static final Asserted NOTHING = new Asserted(0, false);

  private static final int PARAGRAPH = 5;
  private static final int LAST = Workload.YEARS - 1;
  private static final List<String> OTHERS = List.of("\"Kvinnor\"", "\"Män\"", "alla");

  /** The paragraphs behind an indicator's commentary. */
  String of(int survey, int indicator) {
    List<String> sentences =
        IntStream.range(0, claims).mapToObj(i -> sentence(survey, indicator, i)).toList();
    return IntStream.iterate(0, from -> from < claims, from -> from + PARAGRAPH)
        .mapToObj(from -> sentences.subList(from, Math.min(claims, from + PARAGRAPH)))
        .map(some -> "\n" + String.join(" ", some) + "\n")
        .collect(Collectors.joining());
  }

  private String sentence(int survey, int indicator, int number) {
    int year = number % LAST;
    int series = 1 + number % OTHERS.size();
    String course = course(survey, indicator, year);
    String beside = beside(survey, indicator, series);
    String since = course + " sedan " + (Workload.FIRST_YEAR + year);
    String expression =
        switch (number % 4) {
          case 0 -> since;
          case 1 -> beside;
          case 2 -> since + " och " + beside;
          default -> "inte " + OPPOSITE.get(course) + " sedan " + (Workload.FIRST_YEAR + year);
        };
    String words =
        switch (number % 4) {
          case 1 -> "ligger nu så till";
          case 3 -> "har inte " + OPPOSITE.get(course) + " sedan " + (Workload.FIRST_YEAR + year);
          default -> "har " + since;
        };
    return "Resultatet " + (plain ? words : "[" + words + "]{" + expression + "}") + ".";
  }

  private static final Map<String, String> OPPOSITE =
      Map.of("ökat", "minskat", "minskat", "ökat", "oförändrat", "ökat");

  private static String course(int survey, int indicator, int year) {
    double[] own = Invented.walk(survey, indicator, 0);
    return own[LAST] > own[year] ? "ökat" : own[LAST] < own[year] ? "minskat" : "oförändrat";
  }

  private static String beside(int survey, int indicator, int series) {
    double own = Invented.walk(survey, indicator, 0)[LAST];
    double other = Invented.walk(survey, indicator, series)[LAST];
    return (own > other ? "> " : own < other ? "< " : "= ") + OTHERS.get(series - 1);
  }
}
