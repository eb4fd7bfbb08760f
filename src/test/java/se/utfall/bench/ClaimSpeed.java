package se.utfall.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.check.Checker;
import se.utfall.claim.Claim;
import se.utfall.claim.Judge;
import se.utfall.claim.Parsed;
import se.utfall.claim.Parser;
import se.utfall.claim.Scene;
import se.utfall.content.ContentReader;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.Diagnostics;

/**
 * Measures reading and judging of every expression in {@code claims/judged.txt}, at first and when
 * the compiler has seen it often. See {@code docs/performance.md}.
 */
final class ClaimSpeed {
  private static final Path TABLE = Path.of("src/test/resources/claims/judged.txt");
  private static final Path FIGURES = Path.of("src/test/resources/cases/claims/content");
  private static final int ROUNDS = 400;
  private static final int MEASURED = 100;

  private ClaimSpeed() {}

  /** An expression and what it takes. */
  private record Cost(String expression, double micros) {}

  public static void main(String[] args) throws Exception {
    Judge judge = new Judge(scene());
    List<String> expressions =
        Files.readAllLines(TABLE).stream()
            .filter(line -> line.contains(" | ") && !line.startsWith("#"))
            .map(line -> line.split(" \\| ")[1].strip())
            .toList();
    print("cold", round(judge, expressions, 1));
    for (int i = 0; i < ROUNDS; i++) {
      round(judge, expressions, 1);
    }
    print("warm", round(judge, expressions, MEASURED));
  }

  private static List<Cost> round(Judge judge, List<String> expressions, int times) {
    List<Cost> costs = new ArrayList<>();
    for (String expression : expressions) {
      long from = processor();
      for (int i = 0; i < times; i++) {
        if (Parser.claim(expression) instanceof Parsed.Good<Claim> good) {
          judge.judge(good.meaning());
        }
      }
      costs.add(new Cost(expression, (processor() - from) / 1e3 / times));
    }
    return costs;
  }

  /** This thread's own processor time, whoever else uses the machine. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String name, List<Cost> costs) {
    List<Cost> sorted =
        costs.stream().sorted(Comparator.comparingDouble(Cost::micros).reversed()).toList();
    double sum = costs.stream().mapToDouble(Cost::micros).sum();
    System.out.printf(
        Locale.ROOT,
        "%s: %d expressions, mean %.1f µs, median %.1f µs%n",
        name,
        costs.size(),
        sum / costs.size(),
        sorted.get(costs.size() / 2).micros());
    sorted.stream()
        .limit(8)
        .forEach(
            c -> System.out.printf(Locale.ROOT, "  %8.1f µs  %s%n", c.micros(), c.expression()));
  }

  private static Scene scene() {
    Diagnostics findings = new Diagnostics();
    Site site =
        Checker.check(
                ContentReader.read(FIGURES, findings),
                List.of("sv"),
                List.of(),
                LocalDate.of(2022, 1, 2),
                findings)
            .site()
            .orElseThrow();
    Survey survey = site.surveys().get(0);
    return new Scene(
        site.surveys(),
        Optional.of(survey),
        Optional.of(survey.areas().get(0)),
        Optional.empty(),
        Optional.of(new Period(2021)),
        site.wording());
  }
}
