package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.content.Content;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.ContentReader;
import se.utfall.content.Field;
import se.utfall.content.MarkdownFile;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Position;
import se.utfall.text.Prose;
import se.utfall.text.SourceText;

/** Whatever statements a text is full of, checking it never throws and every finding has words. */
class StatementFuzzTest {
  private static final int TRIES = Integer.getInteger("claims.tries", 150);
  private static final LocalDate DAY = LocalDate.of(2022, 1, 2);
  private static final Path FIGURES = Path.of("src/test/resources/cases/claims/content");
  private static final String PATH = "content/prov/skola/kommentar.md";
  private static final Content BASE = ContentReader.read(FIGURES, new Diagnostics());
  private static final List<String> GOOD = expressions();
  private static final List<String> PIECES =
      List.of(
          "[",
          "]",
          "{",
          "}",
          "{{",
          "}}",
          "[har ökat]{",
          "]{",
          "(",
          ")",
          "\"",
          "\n",
          "\n\n",
          "* ",
          "| a | b |\n|---|---|\n| ",
          "## ",
          "{{A1}}",
          "{{A1 2021 - 2017}}",
          "2021",
          "A1",
          "A5",
          "80 %",
          "ökat",
          "betydligt högre",
          ".",
          " ",
          "å",
          "\\",
          "**",
          "`",
          "<b>",
          "](/prov/)");

  @Test
  void neverThrows() {
    int findings = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      String text = text(random);
      List<Diagnostic> found = check(text, random.nextBoolean());
      for (Diagnostic one : found) {
        assertTrue(Messages.in("sv").print(one).contains(one.rule().id()), one::toString);
        assertTrue(Messages.in("en").print(one).contains(one.rule().id()), one::toString);
      }
      findings += found.size();
    }
    assertTrue(findings > TRIES, () -> "too tame");
  }

  @Test
  void fiveHundredClaimsCostNoTime() {
    String claimed = page("Det [har ökat]{A1 ökat sedan 2017} till {{A1}}. ");
    String plain = page("Det har gått som det brukar, och det är bra. ");
    assertEquals(List.of(), check(claimed, false));
    long with = fastest(claimed);
    long without = fastest(plain);
    System.out.printf("claims: 500 on a page add %d ms%n", (with - without) / 1_000_000);
    assertTrue(with - without < 500_000_000L);
  }

  private static String page(String sentence) {
    return (sentence.repeat(10) + "\n\n").repeat(50);
  }

  private static long fastest(String text) {
    return IntStream.range(0, 5)
        .mapToLong(
            i -> {
              long start = System.nanoTime();
              check(text, false);
              return System.nanoTime() - start;
            })
        .min()
        .orElseThrow();
  }

  private static String text(Random random) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(i -> piece(random))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }

  private static String piece(Random random) {
    String good = GOOD.get(random.nextInt(GOOD.size()));
    return switch (random.nextInt(5)) {
      case 0 -> PIECES.get(random.nextInt(PIECES.size()));
      case 1 -> "[orden]{" + cut(good, random) + "}";
      case 2 -> "{{" + cut(good, random) + "}}";
      default -> "[det ökade klart med 3 procent]{" + good + "}";
    };
  }

  private static String cut(String good, Random random) {
    int start = random.nextInt(good.length());
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return good.substring(0, start) + piece + good.substring(Math.min(good.length(), start + 3));
  }

  static List<Diagnostic> check(String markdown, boolean aboutOne) {
    Diagnostics findings = new Diagnostics();
    Content content = with(commentary(markdown, aboutOne, findings));
    Checker.check(content, List.of("sv"), List.of(), DAY, findings);
    return findings.sorted();
  }

  private static Content with(MarkdownFile text) {
    List<SurveyFolder> surveys = new ArrayList<>();
    for (SurveyFolder s : BASE.surveys()) {
      List<AreaFolder> areas =
          s.areas().stream()
              .map(
                  a ->
                      a.name().equals("skola")
                          ? new AreaFolder(a.name(), a.path(), a.file(), a.spreads(), List.of(text))
                          : a)
              .toList();
      surveys.add(new SurveyFolder(s.name(), s.path(), s.survey(), areas, s.texts()));
    }
    return new Content(
        BASE.site(), BASE.register(), surveys, List.of(), List.of(), List.of(), BASE.files());
  }

  private static MarkdownFile commentary(String markdown, boolean aboutOne, Diagnostics findings) {
    Position top = new Position(PATH, 1, 1);
    return new MarkdownFile(
        PATH,
        "kommentar",
        MarkdownFile.Kind.COMMENTARY,
        Field.absent(top),
        Field.absent(top),
        Field.of(top, DAY),
        Field.absent(top),
        Field.absent(top),
        Field.of(top, "2021"),
        new Field<>(top, Optional.of("A5").filter(id -> aboutOne)),
        Field.absent(top),
        Field.absent(top),
        Field.absent(top),
        Field.absent(top),
        Field.absent(top),
        Prose.read(new SourceText(PATH, markdown), 0, findings));
  }

  private static List<String> expressions() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/claims/judged.txt")).stream()
          .filter(line -> line.contains(" | "))
          .map(line -> line.split(" \\| ", -1)[1])
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
