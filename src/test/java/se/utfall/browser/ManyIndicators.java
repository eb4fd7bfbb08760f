package se.utfall.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented content with more indicators than stand on one page, and some to be told apart. */
final class ManyIndicators {
  private static final List<String> TITLES =
      List.of(
          "Habo simhall",
          "Håbo simhall",
          "Borås parker",
          "Nöjda med äldreomsorg",
          "Omsorgsboende",
          "Vård och omsorg",
          "Förskolans ledning",
          "Ärenden inom sju dagar");

  private static final int OTHERS = 300;

  private static final String SITE =
      """
      {"format": 1, "language": "sv", "title": "Påhittade resultat",
       "summary": "Siffror som ingen har mätt.", "updated": "2022-05-02",
       "publisher": {"name": "Exempelkommun", "short": "Exempel", "code": "0000"},
       "contact": {"function": "Kvalitet", "email": "kvalitet@example.org"},
       "synonyms": [["förskola", "förskolans", "dagis"]]}
      """;

  private static final String SURVEY =
      """
      {"title": "Påhittad undersökning", "short": "Prov", "summary": "Har aldrig gjorts.",
       "organiser": "Ingen", "updated": "2022-05-02", "areas": ["skola"],
       "editions": [{"period": 2021}], "sources": {"ingen": {"title": "Påhittad källa"}}}
      """;

  private static final String AREA =
      """
      {"title": "Skola", "summary": "Påhittade nyckeltal.", "updated": "2022-05-02",
       "source": "ingen", "indicators": [
      %s
      ]}
      """;

  private static final String INDICATOR =
      """
      {"id": "X%d", "slug": "x%d", "title": "%s", "unit": "percent", "decimals": 0,
       "direction": "higher", "definition": "Påhittat.", "values": {"own": {"2021": 80}}}""";

  private ManyIndicators() {}

  static void write(Path content) throws IOException {
    List<String> titles =
        Stream.concat(
                TITLES.stream(), IntStream.range(0, OTHERS).mapToObj(i -> "Andel nummer " + i))
            .toList();
    Files.createDirectories(content.resolve("prov/skola"));
    Files.writeString(content.resolve("site.json"), SITE);
    Files.writeString(content.resolve("prov/survey.json"), SURVEY);
    Files.writeString(
        content.resolve("prov/skola/indicators.json"),
        AREA.formatted(
            IntStream.range(0, titles.size())
                .mapToObj(i -> INDICATOR.formatted(i, i, titles.get(i)))
                .collect(Collectors.joining(",\n"))));
  }
}
