package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.check.LongSentence;
import se.utfall.check.Review;
import se.utfall.check.TextReview;
import se.utfall.check.Unchecked;
import se.utfall.text.Messages;
import se.utfall.text.Position;

/** What is printed about texts; all reviews are made up. */
class TextReportTest {
  private static final TextReview COMMENTARY =
      new TextReview(
          "a/kommentar.md",
          Optional.of("/a/"),
          13,
          11,
          List.of(
              new Unchecked(
                  new Position("a/kommentar.md", 7, 1), "Det har ökat\nkraftigt.", List.of()),
              new Unchecked(
                  new Position("a/kommentar.md", 9, 30), "Det är bättre.", List.of("bättre"))),
          new BigDecimal("47.3"),
          List.of(
              new LongSentence(new Position("a/kommentar.md", 12, 1), 31, "Den längsta."),
              new LongSentence(new Position("a/kommentar.md", 5, 1), 30, "Den näst längsta.")));
  private static final TextReview PAGE = text("pages/om.md", 1, 1);
  private static final TextReview SILENT = text("pages/metod.md", 0, 0);

  @Test
  void aCheckThatSaysAllSaysWhatIsUncheckedInEveryTextAndHowItReads() {
    assertEquals(
        """
        a/kommentar.md: 11 av 13 kontrollerade eller märkta (84 %)
            a/kommentar.md:7:1: Det har ökat kraftigt.
            a/kommentar.md:9:30: Det är bättre.
                Okontrollerat i meningen: ”bättre”
            LIX 47,3. De längsta meningarna:
                31 ord, rad 12: Den längsta.
                30 ord, rad 5: Den näst längsta.
        pages/om.md: 1 av 1 kontrollerade eller märkta (100 %)
        Påståenden: 12 av 14 meningar som låter som påståenden är kontrollerade eller märkta (85 %).
        """,
        printed("sv", (to, all) -> to.whole(all, true), COMMENTARY, SILENT, PAGE));
    assertEquals(
        """
        a/kommentar.md: 11 of 13 checked or marked (84%)
            a/kommentar.md:7:1: Det har ökat kraftigt.
            a/kommentar.md:9:30: Det är bättre.
                Unchecked in the sentence: “bättre”
            LIX 47.3. The longest sentences:
                31 words, line 12: Den längsta.
                30 words, line 5: Den näst längsta.
        Claims: 11 of 13 sentences that sound like claims are checked or marked (84%).
        """,
        printed("en", (to, all) -> to.whole(all, true), COMMENTARY));
  }

  @Test
  void howATextReadsIsSaidOnlyIfItIsAskedFor() {
    assertEquals(
        """
        a/kommentar.md: 11 av 13 kontrollerade eller märkta (84 %)
            a/kommentar.md:7:1: Det har ökat kraftigt.
            a/kommentar.md:9:30: Det är bättre.
                Okontrollerat i meningen: ”bättre”
        Påståenden: 11 av 13 meningar som låter som påståenden är kontrollerade eller märkta (84 %).
        """,
        printed("sv", (to, all) -> to.whole(all, false), COMMENTARY, SILENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14|12|Påståenden: 12 av 14 meningar som låter som påståenden är kontrollerade eller märkta (85 %).",
        "1|0|Påståenden: 0 av 1 mening som låter som ett påstående är kontrollerad eller märkt (0 %).",
        "1000|999|Påståenden: 999 av 1000 meningar som låter som påståenden är kontrollerade eller märkta (99 %).",
      })
  void aBuildSaysOnlyTheTotalInWholePercentNeverRoundedUp(int sounding, int covered, String said) {
    TextReview text = text("a.md", sounding, covered);
    assertEquals(said + "\n", printed("sv", TextReport::total, text, SILENT));
  }

  @Test
  void nothingIsSaidWhereNothingSoundsLikeAClaim() {
    assertEquals("", printed("sv", (to, all) -> to.whole(all, true)));
    assertEquals("", printed("sv", (to, all) -> to.whole(all, true), SILENT));
    assertEquals("", printed("sv", TextReport::total, SILENT));
  }

  @ParameterizedTest
  @CsvSource({"79, ''", "80, ''", "81, …"})
  void aLongSentenceIsCutAtEightyLetters(int length, String end) {
    String shown = "😀".repeat(Math.min(length, 80)) + end;
    assertEquals("    a.md:1:1: " + shown, unchecked("😀".repeat(length)));
  }

  @Test
  void aSentenceCantCommandATerminal() {
    assertEquals("    a.md:1:1: a [31mb c", unchecked(" a\u001b[31mb\u202e\r\nc"));
  }

  private static String unchecked(String sentence) {
    TextReview text =
        new TextReview(
            "a.md",
            Optional.empty(),
            1,
            0,
            List.of(new Unchecked(new Position("a.md", 1, 1), sentence, List.of())),
            BigDecimal.ONE,
            List.of());
    return printed("sv", (to, all) -> to.whole(all, true), text).lines().toList().get(1);
  }

  private static TextReview text(String path, int sounding, int covered) {
    return new TextReview(
        path, Optional.empty(), sounding, covered, List.of(), new BigDecimal(40), List.of());
  }

  private static String printed(
      String language, BiConsumer<TextReport, Review> how, TextReview... texts) {
    StringWriter out = new StringWriter();
    TextReport report = new TextReport(Messages.in(language), new PrintWriter(out));
    how.accept(report, new Review(Arrays.asList(texts)));
    return out.toString().replace(System.lineSeparator(), "\n");
  }
}
