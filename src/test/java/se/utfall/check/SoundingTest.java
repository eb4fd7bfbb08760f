package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sounds like a claim, measured on made-up sentences that were judged by hand. */
class SoundingTest {
  private static final Path FOLDER = Path.of("src/test/resources/sounding");
  private static final double BAR = 0.9;

  private final Sounding sounding = Lexicon.of("sv").orElseThrow().sounding();

  @ParameterizedTest
  @ValueSource(strings = {"sv.txt", "sv-held-out.txt"})
  void findsClaimsAndLittleElse(String file) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(file));
    List<String> missed = lines.stream().filter(l -> l.startsWith("+") && !sounds(l)).toList();
    List<String> overheard = lines.stream().filter(l -> l.startsWith("-") && sounds(l)).toList();
    long claims = lines.stream().filter(line -> line.startsWith("+")).count();
    double found = claims - missed.size();
    double recall = found / claims;
    double precision = found / (found + overheard.size());
    String report =
        String.format(Locale.ROOT, "%s: precision %.3f, recall %.3f%n", file, precision, recall);
    System.out.print(report);
    String wrong = report + String.join("\n", missed) + "\n" + String.join("\n", overheard);
    assertTrue(precision >= BAR && recall >= BAR, wrong);
  }

  @Test
  void englishIsKnownToo() {
    Sounding english = Lexicon.of("en").orElseThrow().sounding();
    assertTrue(english.of("The share has risen since 2017.").isPresent());
    assertTrue(english.of("Results are above the average.").isPresent());
    assertTrue(english.of("The share should be higher.").isEmpty());
    assertTrue(english.of("Read more about the survey.").isEmpty());
  }

  private boolean sounds(String line) {
    return sounding.of(line.substring(2)).isPresent();
  }
}
