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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Rule;

/**
 * Ways to print or test a value that rests on too few answers by what an editor writes in a
 * commentary of 2021. All figures are invented. Own is withheld for X1 in 2021 and for X4 in 2019,
 * branches A and B of X2 in 2021, the sexes of X3 in 2021.
 */
class ClaimAttackTest {
  private static final LocalDate DATE = LocalDate.of(2022, 6, 1);
  private static final List<String> SECRETS =
      List.of("83.31", "91.91", "12.12", "77.77", "66.66", "19.19", "13.13");

  @TempDir private Path folder;

  @BeforeEach
  void figures() throws IOException {
    write("site.yaml", SITE);
    write("prov/survey.yaml", SURVEY);
    write("prov/skola/indicators.yaml", AREA);
    write("prov/skola/alla.csv", spread());
  }

  @Test
  void noFigurePrintsWhatIsWithheld() throws IOException {
    assertRefused(
        """
        X1
        X1 2021
        X1 senaste - 2021
        tal X1
        X1 2021 - 2017
        X1 2017 - 2021
        X1 - liknande
        X1 liknande - egna
        X1 "Exempelstad"
        X1 kvinnor
        X1 riket
        X1 "Länet"
        grupp X1
        plats X1
        plats X1 inom liknande
        resten av X1
        förändring X1
        förändring X1 sedan 2017
        förändring X4
        förändring X4 sedan 2019
        antal svar X1
        antal svar X3 kvinnor
        antal svar X2 "Påhittade A"
        skillnad X1 mot liknande
        skillnad X3 kvinnor mot män
        skillnad X2 "Påhittade A" mot "Påhittade C"
        spännvidd X2 mellan enheter
        X2 "Påhittade A"
        X2 "Påhittade B" - "Påhittade C"
        X3 kvinnor
        X3 män - kvinnor
        X4 2019
        X4 föregående
        X4 - föregående
        """
            .lines()
            .map(expression -> "{{" + expression + "}}"));
  }

  @Test
  void noClaimTestsWhatIsWithheld() throws IOException {
    assertRefused(
        """
        X1 > 80 %
        X1 minst 83,31 %
        X1 mellan 80 och 90 %
        X1 drygt 80 %
        X1 inte < 80 %
        X1 > 80 % eller X5 > 0 %
        inte X1 > 80 %
        X1 ökat
        X1 oförändrat
        X1 förbättrats sedan 2017
        X1 ökat varje gång sedan 2017
        X1 ökat 1 i rad
        X1 ökat första gången
        X1 högsta någonsin
        X1 trendbrott
        X1 fördubblats
        X1 betydligt högre än liknande
        X1 > liknande
        X1 liknande < egna
        X5 < X1
        X5 > 2 gånger X1
        X1 "Exempelstad" > 80 %
        X1 "EXEMPELSTAD" > 80 %
        X1 "Ort 200" < egna
        X1 riket > 1 %
        X1 fortfarande högre än liknande
        X1 inte längre högre än liknande
        X1 åter högre än liknande
        X1 i bästa gruppen
        X1 från sämsta till bästa sedan 2017
        X1 topp 10
        X1 bara 3 bättre
        plats X1 = 1
        plats X1 förbättrats sedan 2017
        plats X1 inom liknande = 1
        X1 når målet
        X1 nära målet
        X1 nivå god
        resten av X1 < 20 %
        omvänt X1 minskat
        förändring X1 > 3
        antal svar X1 < 5
        antal svar X1 ökat
        X1 högst i (X4, X5)
        X5 högst i (X1, X4)
        X5 lägst av (X1, X4)
        X5 ökat mest sedan 2017 i (X1, X4)
        X5 ökat mest i (X4, X5)
        alla i (X1, X5) > 1 %
        inga i (X1, X5) > 80 %
        alla utom 1 i (X1, X4, X5) > 1 %
        alla i området > 1 %
        alla enheter X2 > 5 %
        inga skolor X2 > 90 %
        X2 "Påhittade A" > 90 %
        X2 "Påhittade C" < "Påhittade A"
        X2 "Påhittade C" högst i enheter X2
        X2 "Påhittade C" lägst i enheter X2
        X2 stor variation mellan enheter
        X2 liten variation mellan skolor
        spännvidd X2 > 70 procentenheter
        spännvidd X2 ökat sedan 2017
        skillnad X2 "Påhittade A" mot egna > 1
        X3 kvinnor > män
        X3 kvinnor > 70 %
        X3 män ökat sedan 2017
        skillnad X3 kvinnor mot män > 5
        skillnad X3 kvinnor mot män ökat sedan 2017
        X4 ökat
        X4 2019 > 10 %
        X4 högsta någonsin
        X4 högsta sedan 2017
        X4 högsta sedan 2019
        X4 ökat varje gång sedan 2017
        X4 ökat 2 i rad
        X4 ökat första gången sedan 2017
        X4 fortfarande högre än liknande
        X4 > föregående
        X4 > 1 mätningar före
        X4 2017 < 2019
        förändring X4 > 1
        """
            .lines()
            .map(expression -> "[det är så]{" + expression + "}"));
  }

  /** What is not about the withheld ones, or says no more than that they are, can be said. */
  @Test
  void whatIsKnownCanBeSaidAndTellsNothing() throws IOException {
    commentary(
        Stream.of(
            "[är skyddat]{X1 sekretess} och [saknas]{X1 saknas}, [inte 2017]{X1 2017 inte saknas}.",
            "[Två skolor]{2 av 2 enheter X2 > 5 %} och {{antal enheter X2 > 5 %}}, [en]{X2 \"Påhittade A\" sekretess}.",
            "[Ett av ett]{1 av 1 i (X1, X5) > 1 %}, {{antal (X1, X5) > 1 %}}, {{X1 2017}}, {{X4 2021 - 2017}}, {{X1 liknande}}.",
            "[Högst]{X5 högsta sedan 2019} och [ökat]{X4 ökat sedan 2017}, {{spännvidd X2 2017}}."));
    Diagnostics findings = new Diagnostics();
    Path site = build(findings);
    assertEquals(List.of(), errors(findings));
    String all = texts(site);
    SECRETS.forEach(secret -> assertFalse(isIn(all, secret), secret + " is told"));
    assertTrue(isIn(all, "61.11") && isIn(all, "44.44"), "what is open is told");
    assertTrue(Files.exists(site.resolve("prov/skola/claims.json")));
  }

  @Test
  void theCheckOfATextIsTheSameBytesTwice() throws IOException {
    commentary(Stream.of("[Ett av ett]{1 av 1 i (X1, X5) > 1 %}, [ökat]{X4 ökat sedan 2017}."));
    String first = texts(build(new Diagnostics()));
    folder = Files.createDirectory(folder.resolve("again"));
    figures();
    commentary(Stream.of("[Ett av ett]{1 av 1 i (X1, X5) > 1 %}, [ökat]{X4 ökat sedan 2017}."));
    assertEquals(first, texts(build(new Diagnostics())));
    assertTrue(first.contains("\"statements\": ["));
  }

  private void assertRefused(Stream<String> statements) throws IOException {
    List<String> all = statements.toList();
    commentary(all.stream().map(statement -> "Här: " + statement + "."));
    Diagnostics findings = new Diagnostics();
    Path site = build(findings);
    List<Diagnostic> errors = errors(findings);
    assertEquals(
        all.stream()
            .map(s -> s + " " + Rule.CLAIM_SUPPRESSED.id())
            .collect(Collectors.joining("\n")),
        IntStream.range(0, all.size())
            .mapToObj(i -> all.get(i) + " " + rules(errors, 6 + 2 * i))
            .collect(Collectors.joining("\n")));
    assertFalse(Files.exists(site.resolve("index.html")));
    for (String language : Messages.LANGUAGES) {
      Messages messages = Messages.in(language);
      findings.sorted().stream()
          .filter(f -> f.excerpt().stream().noneMatch(e -> isIn(e.line(), "83.31")))
          .map(messages::print)
          .forEach(said -> SECRETS.forEach(s -> assertFalse(isIn(said, s), said)));
    }
  }

  private static String rules(List<Diagnostic> errors, int line) {
    return errors.stream()
        .filter(error -> error.at().line() == line)
        .map(error -> error.rule().id())
        .collect(Collectors.joining(" "));
  }

  private static List<Diagnostic> errors(Diagnostics findings) {
    return findings.sorted().stream()
        .filter(f -> f.rule().severity() == se.utfall.text.Severity.ERROR)
        .toList();
  }

  private static boolean isIn(String text, String number) {
    String either = number.replace(".", "[.,]");
    return Pattern.compile("(?<![0-9.,])" + either + "(?![0-9])").matcher(text).find();
  }

  private void commentary(Stream<String> paragraphs) throws IOException {
    write(
        "prov/skola/kommentar.md",
        "---\nedition: 2021\nupdated: 2022-01-01\n---\n\n"
            + paragraphs.collect(Collectors.joining("\n\n"))
            + "\n");
  }

  private Path build(Diagnostics findings) {
    Path site = folder.resolve("site");
    Folders folders = new Folders(folder.resolve("content"), Path.of("templates"), site);
    new Build(folders, DATE, findings, stage -> {}).publish();
    return site;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String texts(Path site) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!site.relativize(file).startsWith("assets")) {
          all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
        }
      }
    }
    return all.toString();
  }

  /** All municipalities' values of X1 in 2017 and 2021, the own ones among them. */
  private static String spread() {
    StringBuilder lines =
        new StringBuilder("kpi,municipality,municipality_title,period,gender,value\n");
    for (String period : List.of("2017", "2021")) {
      String own = period.equals("2017") ? "61.11" : "83.31";
      lines.append("X1,0114,Exempelstad,%s,T,%s%n".formatted(period, own));
      for (int i = 200; i < 230; i++) {
        lines.append("X1,0%d,Ort %d,%s,T,7%d.%d%n".formatted(i, i, period, i % 10, i % 7));
      }
      lines.append("X1,0000,Riket,%s,T,70.5%n".formatted(period));
    }
    return lines.toString();
  }

  private static final String SITE =
      """
      format: 1
      language: sv
      title: Påhittade resultat
      summary: Påhittat.
      updated: 2022-01-01
      publisher: {name: Exempelkommun, short: Exempel, code: "0114"}
      contact: {function: Kvalitet, email: kvalitet@example.org}
      claims:
        bands: [{name: god, unit: percent, from: 80}]
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
      editions: [{period: 2017}, {period: 2019}, {period: 2021}]
      comparisons:
        similar: {name: Liknande kommuner, about: Påhittade., kind: similar, members: [Ort 200, Ort 201], vintage: 2021}
        county: {name: Länet, about: Påhittat., kind: county}
      sources:
        egen: {title: Egen mätning}
        alla: {title: Påhittade siffror för alla kommuner}
      """;
  private static final String AREA =
      """
      title: Skola
      summary: Påhittat.
      updated: 2022-01-01
      source: egen
      indicators:
        - id: X1
          title: Påhittat ett
          unit: percent
          decimals: 2
          direction: higher
          definition: Påhittat.
          budget: council
          targets: [{period: 2021, value: 83}]
          standings: [{period: 2019, group: worst, source: egen}]
          spread: {file: alla.csv, source: alla}
          values:
            own: {2017: {value: 61.11, answers: 50}, 2019: {value: 62.22, answers: 50}, 2021: {value: 83.31, answers: 3}}
            similar: {2017: 51.11, 2019: 51.12, 2021: 51.13}
            county: {2021: 52.37}
          groups:
            women: {2021: {value: 77.77, answers: 2}}
        - id: X2
          title: Påhittat två
          unit: percent
          decimals: 2
          direction: higher
          definition: Påhittat.
          values:
            own: {2017: {value: 44.44, answers: 60}, 2019: {value: 44.45, answers: 60}, 2021: {value: 44.46, answers: 60}}
          branches:
            - {name: Påhittade A, values: {2017: {value: 40.01, answers: 15}, 2021: {value: 91.91, answers: 3}}}
            - {name: Påhittade B, values: {2017: {value: 41.01, answers: 15}, 2021: {value: 12.12, answers: 4}}}
            - {name: Påhittade C, values: {2017: {value: 42.01, answers: 15}, 2021: {value: 42.02, answers: 26}}}
            - {name: Påhittade D, values: {2017: {value: 43.01, answers: 15}, 2021: {value: 43.02, answers: 27}}}
        - id: X3
          title: Påhittat tre
          unit: percent
          decimals: 2
          direction: higher
          definition: Påhittat.
          values:
            own: {2017: {value: 64.01, answers: 50}, 2019: {value: 64.02, answers: 50}, 2021: {value: 64.03, answers: 40}}
          groups:
            women: {2017: {value: 63.01, answers: 25}, 2021: {value: 66.66, answers: 3}}
            men: {2017: {value: 65.01, answers: 25}, 2021: {value: 13.13, answers: 37}}
        - id: X4
          title: Påhittat fyra
          unit: percent
          decimals: 2
          direction: higher
          definition: Påhittat.
          values:
            own: {2017: {value: 21.01, answers: 50}, 2019: {value: 19.19, answers: 3}, 2021: {value: 22.02, answers: 40}}
            similar: {2017: 20.01, 2019: 20.02, 2021: 20.03}
        - id: X5
          title: Påhittat fem
          unit: percent
          decimals: 2
          direction: higher
          definition: Påhittat.
          values:
            own: {2017: {value: 31.01, answers: 50}, 2019: {value: 32.01, answers: 50}, 2021: {value: 33.01, answers: 40}}
      """;
}
