package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.model.DataFormat;
import se.utfall.text.Diagnostics;

/**
 * No file of a site holds a value that rests on too few answers, or how many those are. A longer
 * run: {@code mvn test -Dtest=SuppressionTest -Dsuppression.builds=500}.
 */
class SuppressionTest {
  private static final LocalDate DATE = LocalDate.of(2022, 6, 1);
  private static final int BUILDS = Integer.getInteger("suppression.builds", 5);
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
  private static final int LIMIT = 5_000_000;

  @TempDir private Path folder;

  /** Invented figures, all different, each of which can be recognised wherever it is written. */
  private static final class Figures {
    private final Random random;
    private final List<Integer> used = new ArrayList<>();
    private final List<String> secret = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    Figures(long seed) {
      this.random = new Random(seed);
    }

    private int fresh(int from, int to) {
      int number = from + random.nextInt(to - from);
      return used.contains(number / 10) || number % 10 == 0 ? fresh(from, to) : kept(number);
    }

    private int kept(int number) {
      used.add(number / 10);
      return number;
    }

    /** A percentage with four decimals that rests on so many answers, which may be too few. */
    Value value(int from, int to, int answers) {
      int number = fresh(from, to);
      boolean few = answers < LIMIT;
      String written = number / 10_000 + "." + String.valueOf(1_000_000 + number).substring(3);
      (few ? secret : open).add(written);
      if (few) {
        secret.add(String.valueOf(answers));
      }
      return new Value(written, answers);
    }

    /** A total that rests on more answers than all its parts, or on too few. */
    Value total(boolean few) {
      int answers = few ? fresh(4_900_000, LIMIT) : fresh(40_000_000, 99_999_999);
      return value(400_000, 599_999, answers);
    }

    /** A part of a total: too few answers in any case where those of the total are too few. */
    Value part(boolean fewInAll, double small, int from, int to) {
      boolean few = random.nextDouble() < small;
      int answers =
          fewInAll
              ? fresh(1_000_000, 1_200_000)
              : few ? fresh(1_000_000, LIMIT) : fresh(LIMIT, 9_999_999);
      return value(from, to, answers);
    }

    /** A part's series; women lie below and men above the total. */
    Series parts(List<Boolean> few, double small, int from, int to) {
      return new Series(part(few.get(0), small, from, to), part(few.get(1), small, from, to));
    }

    /** In which of the two editions the total rests on too few answers. */
    List<Boolean> few() {
      return List.of(random.nextDouble() < 0.2, random.nextDouble() < 0.2);
    }

    /** The percentage of another municipality, which nobody needs to see or to hide. */
    String other() {
      int number = fresh(100_000, 999_999);
      return number / 10_000 + "." + String.valueOf(1_000_000 + number).substring(3);
    }
  }

  /** A figure and how many answers it rests on. */
  private record Value(String number, int answers) {
    @Override
    public String toString() {
      return "{value: " + number + ", answers: " + answers + ", margin: 1.5}";
    }
  }

  /** The figures of the two editions. */
  private record Series(Value first, Value second) {
    @Override
    public String toString() {
      return "{2019: " + first + ", 2021: " + second + "}";
    }
  }

  @Test
  void noFileHoldsASmallNumber() throws IOException {
    int shown = 0;
    for (int build = 0; build < BUILDS; build++) {
      Figures figures = new Figures(build);
      Path content = Files.createDirectories(folder.resolve(build + "/content/prov/skola"));
      write(content, figures);
      Path site = folder.resolve(build + "/site");
      publish(content.getParent().getParent(), site);
      Set<String> numbers = numbers(site);
      for (String secret : figures.secret) {
        assertFalse(isIn(numbers, secret), secret + " in build " + build);
      }
      shown += figures.open.stream().filter(open -> isIn(numbers, open)).count();
    }
    assertTrue(shown > BUILDS, "shown: " + shown);
  }

  private static void publish(Path content, Path site) {
    Diagnostics findings = new Diagnostics();
    new Build(new Folders(content, Path.of("templates"), site), DATE, findings, stage -> {})
        .publish();
    assertEquals(List.of(), findings.sorted());
  }

  /** The number as written and, if it has decimals, rounded to three as it is shown. */
  private static boolean isIn(Set<String> numbers, String number) {
    String rounded =
        number.contains(".")
            ? new BigDecimal(number).setScale(3, RoundingMode.HALF_UP).toPlainString()
            : number;
    return numbers.contains(number) || numbers.contains(rounded);
  }

  /** All numbers in a site's files, with a decimal point and without a space between thousands. */
  private static Set<String> numbers(Path site) throws IOException {
    Set<String> numbers = new HashSet<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(SuppressionTest::isText).toList()) {
        String text = file.toString().endsWith(".xlsx") ? unpacked(file) : Files.readString(file);
        for (String spelled : List.of(text, text.replaceAll("[\u00a0\u2009\u202f]", ""))) {
          NUMBER.matcher(spelled).results().forEach(n -> numbers.add(n.group().replace(',', '.')));
        }
      }
    }
    return numbers;
  }

  /** The files in a workbook, one after the other. */
  private static String unpacked(Path workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @Test
  void everyFormatHasTheOpenNumbersThatItWouldShow() throws IOException {
    Figures figures = new Figures(0);
    Path content = Files.createDirectories(folder.resolve("formats/content/prov/skola"));
    write(content, figures);
    Path site = folder.resolve("formats/site");
    publish(content.getParent().getParent(), site);
    for (DataFormat format : DataFormat.values()) {
      Path file = site.resolve("prov/prov" + format.ending());
      Set<String> numbers = numbers(file);
      long shown = figures.open.stream().filter(numbers::contains).count();
      assertEquals(format != DataFormat.CSVW, shown > 0, format.toString());
      figures.secret.forEach(secret -> assertFalse(isIn(numbers, secret), format + secret));
    }
  }

  /** What a picture says its page's head says too, as the picture's text alternative. */
  private static boolean isText(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".png");
  }

  private static void write(Path area, Figures figures) throws IOException {
    Path survey = area.getParent();
    Files.writeString(survey.getParent().resolve("site.yaml"), SITE);
    Files.writeString(survey.resolve("survey.yaml"), SURVEY);
    StringBuilder indicators = new StringBuilder(AREA);
    StringBuilder spread =
        new StringBuilder("kpi,municipality,municipality_title,period,gender,value\n");
    for (int i = 0; i < 4; i++) {
      List<Boolean> few = figures.few();
      Series own = new Series(figures.total(few.get(0)), figures.total(few.get(1)));
      Series women = figures.parts(few, 0.2, 100_000, 399_999);
      Series men = figures.parts(few, 0.2, 600_000, 999_999);
      indicators.append(indicator(i, few, own, women, men, figures));
      spread.append(lines(i, "T", own)).append(lines(i, "K", women)).append(lines(i, "M", men));
      for (int other = 200; other < 230; other++) {
        spread.append("X%d,0%d,Ort %d,2021,T,%s%n".formatted(i, other, other, figures.other()));
      }
    }
    Files.writeString(area.resolve("indicators.yaml"), indicators);
    Files.writeString(area.resolve("alla.csv"), spread);
  }

  /** The own municipality as the source of all municipalities' values has it. */
  private static String lines(int number, String gender, Series series) {
    return "X%d,0114,Exempel,2019,%s,%s%nX%d,0114,Exempel,2021,%s,%s%n"
        .formatted(
            number, gender, series.first().number(), number, gender, series.second().number());
  }

  private static String indicator(
      int number, List<Boolean> few, Series own, Series women, Series men, Figures figures) {
    StringBuilder branches = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      branches.append("      - name: Skola %d%n".formatted(i));
      branches.append("        values: %s%n".formatted(figures.parts(few, 0.3, 100_000, 999_999)));
    }
    Series similar = figures.parts(List.of(false, false), 0.2, 100_000, 999_999);
    return INDICATOR.formatted(number, number, own, similar, women, men) + branches;
  }

  private static final String SITE =
      """
      format: 1
      language: sv
      title: Påhittade resultat
      summary: Påhittat.
      base-url: https://example.org/
      updated: 2022-01-01
      publisher: {name: Exempelkommun, short: Exempel, code: "0114"}
      contact: {function: Kvalitet, email: kvalitet@example.org}
      accessibility:
        status: full
        assessed: 2022-01-01
        updated: 2022-01-01
        method: self
        evaluation: Påhittad bedömning.
        shortcomings: none
        burden: none
        outside: none
        feedback: {url: "https://example.org/synpunkter", email: webb@example.org}
      """;
  private static final String SURVEY =
      """
      title: Provundersökningen
      short: Prov
      summary: Påhittad.
      organiser: Exempelkommun
      frequency: odd-years
      updated: 2022-01-01
      min-answers: 5000000
      areas: [skola]
      editions: [{period: 2019}, {period: 2021}]
      comparisons:
        similar: {name: Liknande kommuner, about: Påhittade., kind: similar, vintage: 2021, members: [Förebild]}
      sources:
        egen: {title: Egen mätning}
        alla: {title: Påhittade siffror för alla kommuner}
      """;
  private static final String AREA =
      """
      title: Skola
      summary: Påhittad skola.
      updated: 2022-01-01
      source: egen
      indicators:
      """;
  private static final String INDICATOR =
      """
        - id: X%d
          title: Påhittat nyckeltal %d
          unit: percent
          decimals: 3
          direction: higher
          definition: Påhittat.
          spread: {file: alla.csv, source: alla}
          values:
            own: %s
            similar: %s
          groups:
            women: %s
            men: %s
          branches:
      """;
}
