package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;
import se.utfall.text.Severity;

/**
 * Ways to compute a number that rests on too few answers from a whole built site, each of which
 * lacks a figure that it needs. All figures are invented. In each test the secret is what the
 * figures that must be gone would tell; a figure that must stay shows that the site holds figures
 * at all.
 */
class AttackTest {
  private static final LocalDate DATE = LocalDate.of(2022, 6, 1);

  @TempDir private Path folder;
  private String survey = SURVEY;

  @Test
  void theOtherSexDoesNotTell() throws IOException {
    String site =
        site(
            """
                values:
                  own: {2019: {value: 61.11, answers: 50}, 2021: {value: 62.22, answers: 40}}
                groups:
                  women: {2019: {value: 59.13, answers: 25}, 2021: {value: 83.31, answers: 3}}
                  men: {2019: {value: 64.41, answers: 25}, 2021: {value: 58.57, answers: 37}}
            """);
    gone(site, "83.31", "58.57");
    there(site, "62.22", "59.13", "64.41");
  }

  @Test
  void answersThatWouldFollowFromTheOthersMustBeTold() throws IOException {
    Diagnostics findings = new Diagnostics();
    build(
        """
            values:
              own: {2019: {value: 61.11, answers: 50}, 2021: {value: 62.22, answers: 40}}
            groups:
              women: {2021: 83.31}
              men: {2021: {value: 58.57, answers: 38}}
        """,
        findings);
    assertEquals(
        List.of(Rule.ANSWERS_MISSING), findings.sorted().stream().map(Diagnostic::rule).toList());
  }

  @Test
  void theOtherBranchesDoNotTell() throws IOException {
    String site =
        site(
            """
                values:
                  own: {2019: {value: 61.11, answers: 50}, 2021: {value: 62.22, answers: 40}}
                branches:
                  - {name: Påhittade A, values: {2021: {value: 83.31, answers: 3}}}
                  - {name: Påhittade B, values: {2021: {value: 58.57, answers: 9}}}
                  - {name: Påhittade C, values: {2021: {value: 59.73, answers: 28}}}
            """);
    gone(site, "83.31", "58.57");
    there(site, "62.22", "59.73");
  }

  @Test
  void aYearThatOnlyTheSourceOfAllMunicipalitiesHasDoesNotTellAQuarter() throws IOException {
    spread("2021", "62.22");
    survey =
        SURVEY.replace("odd-years", "quarterly\nperiods: quarters").replace(EDITIONS, IN_QUARTERS);
    String site = site(QUARTERS + SPREAD);
    gone(site, "83.31", "62.22");
    there(site, "59.73", "60.91", "58.57");
  }

  @Test
  void thePositionAndTheMeanOfAllDoNotTellTheOwn() throws IOException {
    spread("2021", "83.31");
    String site =
        site(
            """
                values:
                  own: {2019: {value: 61.11, answers: 50}, 2021: {value: 83.31, answers: 3}}
                  all: {2019: 51.17, 2021: 52.27}
                  county: {2019: 51.37, 2021: 52.37}
                  same: {2019: 51.47, 2021: 52.47}
                  they: {2019: 51.57, 2021: 52.57}
                  listed: {2019: 51.67, 2021: 52.67}
                  neighbour: {2019: 51.77, 2021: 52.77}
                budget: council
                targets:
                  - {period: 2021, value: 83}
                standings:
                  - {period: 2021, group: best, rank: 7, participants: 233, source: egen}
            """
                + SPREAD);
    gone(site, "83.31", "52.27", "52.37", "52.47", "52.57", "52.67");
    there(site, "61.11", "51.17", "51.37", "51.47", "51.57", "51.67", "52.77");
    // what is left of all municipalities is about the others alone
    assertFalse(site.contains("förbättrat med"), "a difference");
    assertFalse(
        Pattern.compile("bland de (?:bästa|sämsta) 25 procenten 2021").matcher(site).find());
  }

  @Test
  void aWordInsteadOfAValueIsKeptLikeASmallNumber() throws IOException {
    spread("2021", "83.31");
    String site =
        site(
            """
                values:
                  own: {2019: 61.11, 2021: suppressed}
                  all: {2021: 52.27}
                groups:
                  women: {2021: {value: 58.57, answers: 20}}
                  men: {2021: {value: 59.73, answers: 20}}
            """
                + SPREAD);
    gone(site, "83.31", "52.27", "58.57", "59.73");
    there(site, "61.11");
  }

  @Test
  void whereWomenAreWithheldTheOtherSourceTellsNeitherSex() throws IOException {
    spread("2021", "62.22");
    String site =
        site(
            """
                values:
                  own: {2019: 61.11, 2021: {value: 62.22, answers: 40}}
                groups:
                  women: {2021: {value: 83.31, answers: 3}}
            """
                + SPREAD);
    gone(site, "83.31", "41.43", "42.47");
    there(site, "62.22");
  }

  @Test
  void whatIsWithheldIsNotSaidInFindingsThatLetTheSiteBeBuilt() throws IOException {
    spread("2021", "79.99");
    Diagnostics findings = new Diagnostics();
    build(
        """
            values:
              own: {2019: 61.11, 2021: {value: 83.31, answers: 3}}
        """
                .indent(4)
            + SPREAD,
        findings);
    assertEquals(
        List.of(), findings.sorted().stream().filter(f -> f.toString().contains("83.31")).toList());
  }

  private static void gone(String site, String... numbers) {
    for (String number : numbers) {
      assertFalse(isIn(site, number), number + " is told");
    }
  }

  private static void there(String site, String... numbers) {
    for (String number : numbers) {
      assertTrue(isIn(site, number), number + " is not told");
    }
  }

  private static boolean isIn(String site, String number) {
    String either = number.replace(".", "[.,]");
    return Pattern.compile("(?<![0-9.,])" + either + "(?![0-9])").matcher(site).find();
  }

  private String site(String figures) throws IOException {
    Diagnostics findings = new Diagnostics();
    Path site = build(figures, findings);
    List<Diagnostic> errors =
        findings.sorted().stream().filter(f -> f.rule().severity() == Severity.ERROR).toList();
    assertEquals(List.of(), errors);
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !site.relativize(file).startsWith("assets"))
          .map(AttackTest::text)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path build(String figures, Diagnostics findings) throws IOException {
    Path content = folder.resolve("content");
    Path area = Files.createDirectories(content.resolve("prov/skola"));
    Files.writeString(content.resolve("site.yaml"), SITE);
    Files.writeString(area.resolve("../survey.yaml"), survey);
    Files.writeString(area.resolve("indicators.yaml"), AREA + figures);
    Path site = folder.resolve("site");
    new Build(new Folders(content, Path.of("templates"), site), DATE, findings, stage -> {})
        .publish();
    return site;
  }

  /** All municipalities' values in a period, the own one as given, women 41.43 and men 42.47. */
  private void spread(String period, String own) throws IOException {
    String others =
        IntStream.range(200, 230)
            .mapToObj(i -> "X1,0%d,Ort %d,%s,T,7%d.%d%n".formatted(i, i, period, i % 10, i % 7))
            .collect(Collectors.joining());
    String lines =
        "kpi,municipality,municipality_title,period,gender,value\n"
            + "X1,0114,Exempelstad,%s,T,%s\nX1,0114,Exempelstad,%s,K,41.43\n"
            + "X1,0114,Exempelstad,%s,M,42.47\nX1,0000,Riket,%s,T,66.61\n";
    Path area = Files.createDirectories(folder.resolve("content/prov/skola"));
    Files.writeString(
        area.resolve("alla.csv"), lines.formatted(period, own, period, period, period) + others);
  }

  private static final String EDITIONS = "{period: 2019}, {period: 2021}";
  private static final String IN_QUARTERS =
      "{period: 2021Q1}, {period: 2021Q2}, {period: 2021Q3}, {period: 2021Q4}";
  private static final String QUARTERS =
      """
          values:
            own:
              2021Q1: {value: 83.31, answers: 3}
              2021Q2: {value: 58.57, answers: 9}
              2021Q3: {value: 59.73, answers: 20}
              2021Q4: {value: 60.91, answers: 18}
      """;
  private static final String SPREAD = "    spread: {file: alla.csv, source: alla}\n";
  private static final String SITE =
      """
      format: 1
      language: sv
      title: Påhittade resultat
      summary: Påhittat.
      updated: 2022-01-01
      publisher: {name: Exempelkommun, short: Exempel, code: "0114"}
      contact: {function: Kvalitet, email: kvalitet@example.org}
      """;
  private static final String SURVEY =
      """
      title: Provundersökningen
      short: Prov
      summary: Påhittad.
      organiser: Exempelkommun
      frequency: odd-years
      updated: 2022-01-01
      min-answers: 5
      areas: [skola]
      editions: [{period: 2019}, {period: 2021}]
      comparisons:
        all: {name: Alla kommuner, about: Påhittat., kind: all}
        county: {name: Länet, about: Påhittat., kind: county}
        same: {name: EXEMPEL, about: Påhittat., kind: municipality}
        they: {name: Regionen, about: Påhittat., kind: region, members: [Exempelstad, Ort 200]}
        listed: {name: Lika stora, about: Påhittat., kind: size-class, members: ["0114", Ort 201]}
        neighbour: {name: Ort 203, about: Påhittat., kind: municipality}
      sources:
        egen: {title: Egen mätning}
        alla: {title: Påhittade siffror för alla kommuner}
      """;
  private static final String AREA =
      """
      title: Skola
      summary: Påhittat område.
      updated: 2022-01-01
      source: egen
      indicators:
        - id: X1
          title: Påhittat nyckeltal
          unit: percent
          decimals: 2
          direction: higher
          definition: Påhittat.
      """;
}
