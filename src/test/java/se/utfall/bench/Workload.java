package se.utfall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented content of a given size: surveys of three areas with fourteen indicators each, ten years
 * of own values and three comparisons, and a commentary of about 120 words on each indicator, with
 * claims behind them where they are asked for.
 */
record Workload(int surveys, Asserted asserted) {
  static final int YEARS = 10;
  static final int INDICATORS = 42;
  static final int FIRST_YEAR = 2015;
  private static final List<String> AREAS =
      List.of("Barn och unga", "Stöd och omsorg", "Samhälle och miljö");
  private static final List<String> SERIES = List.of("own", "women", "men", "mean");
  private static final List<String> UNITS =
      List.of(
          "\"percent\"",
          "\"kronor\"",
          "\"days\"",
          "\"count\"",
          "\"index\", \"scale\": {\"min\": 0, \"max\": 100}");

  /** S, M and L, or any number of surveys. */
  static Workload of(String size) {
    return switch (size) {
      case "S" -> new Workload(1, Asserted.NOTHING);
      case "M" -> new Workload(24, Asserted.NOTHING);
      case "L" -> new Workload(290, Asserted.NOTHING);
      default -> new Workload(Integer.parseInt(size), Asserted.NOTHING);
    };
  }

  Workload with(Asserted claims) {
    return new Workload(surveys, claims);
  }

  int pages() {
    return surveys * INDICATORS;
  }

  void write(Path content) throws IOException {
    put(content.resolve("site.json"), SITE);
    for (int survey = 0; survey < surveys; survey++) {
      Path folder = content.resolve("u%03d".formatted(survey));
      put(folder.resolve("survey.json"), survey(survey));
      for (int area = 0; area < AREAS.size(); area++) {
        writeArea(folder.resolve("omrade-" + area), survey, area);
      }
    }
  }

  private void writeArea(Path folder, int survey, int area) throws IOException {
    put(folder.resolve("indicators.json"), area(survey, area));
    for (int indicator = area; indicator < INDICATORS; indicator += AREAS.size()) {
      String front = FRONT.formatted(id(indicator), FIRST_YEAR + YEARS - 1);
      String words = Invented.commentary(survey, indicator) + asserted.of(survey, indicator);
      put(folder.resolve(id(indicator) + ".md"), front + words);
    }
  }

  private static String survey(int survey) {
    String place = Invented.place(survey);
    String editions =
        years().mapToObj(year -> "{\"period\": " + year + "}").collect(Collectors.joining(", "));
    return SURVEY.formatted(place, survey, survey, editions);
  }

  private static String area(int survey, int area) {
    String indicators =
        IntStream.iterate(area, i -> i < INDICATORS, i -> i + AREAS.size())
            .mapToObj(indicator -> indicator(survey, indicator))
            .collect(Collectors.joining(",\n"));
    return AREA.formatted(AREAS.get(area), indicators);
  }

  private static String indicator(int survey, int indicator) {
    String values =
        IntStream.range(0, SERIES.size())
            .mapToObj(series -> series(survey, indicator, series))
            .collect(Collectors.joining(",\n"));
    return INDICATOR.formatted(
        id(indicator),
        Invented.title(indicator),
        id(indicator).toLowerCase(Locale.ROOT),
        UNITS.get(indicator % UNITS.size()),
        values);
  }

  private static String series(int survey, int indicator, int series) {
    double[] walk = Invented.walk(survey, indicator, series);
    return years()
        .mapToObj(year -> "\"" + year + "\": " + walk[year - FIRST_YEAR])
        .collect(Collectors.joining(", ", "\"" + SERIES.get(series) + "\": {", "}"));
  }

  private static IntStream years() {
    return IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS);
  }

  private static String id(int indicator) {
    return "U" + (15_000 + indicator * 37);
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static final String SITE =
      """
      {"format": 1, "language": "sv", "title": "Påhittade resultat", "tagline": "Mätning av fart",
       "summary": "Siffror som ingen har mätt, för att mäta hur fort en webbplats byggs.",
       "updated": "2025-03-01", "base-url": "https://example.org/",
       "publisher": {"name": "Påhittade kommuner", "short": "Orten", "code": "0000"},
       "contact": {"function": "Mätning", "url": "https://example.org"}}
      """;

  private static final String SURVEY =
      """
      {"title": "Påhittad undersökning i %s, nummer %d", "short": "Undersökning %d",
       "summary": "En undersökning som aldrig har gjorts.", "organiser": "Ingen",
       "frequency": "yearly", "updated": "2025-03-01",
       "areas": ["omrade-0", "omrade-1", "omrade-2"],
       "editions": [%s],
       "comparisons": {
        "women": {"name": "Kvinnor", "about": "Påhittade värden för kvinnor.", "kind": "own-list", "unnamed": "Påhittad."},
        "men": {"name": "Män", "about": "Påhittade värden för män.", "kind": "own-list", "unnamed": "Påhittad."},
        "mean": {"name": "Medel", "about": "Påhittade värden för alla orter.", "kind": "all"}},
       "sources": {"ingen": {"title": "Påhittad källa"}}}
      """;

  private static final String AREA =
      """
      {"title": "%s", "summary": "Fjorton påhittade nyckeltal.", "updated": "2025-03-01",
       "source": "ingen", "indicators": [
      %s
      ]}
      """;

  private static final String INDICATOR =
      """
      {"id": "%s", "title": "%s", "slug": "%s", "unit": %s, "decimals": 1,
       "direction": "higher", "definition": "Ett påhittat nyckeltal med påhittade värden.",
       "values": {
      %s}}""";

  private static final String FRONT =
      """
      ---
      indicator: %s
      edition: %d
      updated: 2025-03-01
      ---

      """;
}
