package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.model.Wording;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Prose;
import se.utfall.text.Prose.Said;
import se.utfall.text.Prose.Statement;
import se.utfall.text.Rule;
import se.utfall.text.SourceText;

class CoverageTest {
  private final Coverage coverage = new Coverage(Lexicon.of("sv").orElseThrow());

  @Test
  void aClaimCoversItsSentence() {
    String text = "Andelen [har ökat]{N1 ökat}. Den är högre än i riket.";
    TextReview review = review(text, claim(text, "[har ökat]{N1 ökat}", "har ökat"));
    assertEquals(1, review.covered());
    assertEquals(List.of("Den är högre än i riket."), sentences(review));
    assertEquals(new Position("x.md", 1, 37), review.unchecked().get(0).at());
    assertEquals(50, review.coverage());
  }

  @Test
  void aFigureCoversAPlainLevelOnly() {
    String text = "Andelen är {{N1}}. Andelen har ökat till {{N1}}. Den var 80 %, nu {{N1}}.";
    TextReview review = review(text, figure(text, 0), figure(text, 20), figure(text, 50));
    assertEquals(1, review.covered());
    assertEquals(
        List.of("Andelen har ökat till {{N1}}.", "Den var 80 %, nu {{N1}}."), sentences(review));
  }

  @Test
  void aFigureThatCountsCoversItsSentence() {
    String figure = "{{antal i området förbättrats}}";
    String text = figure + " har förbättrats. " + figure.replace("antal", "plats") + " har ökat.";
    assertEquals(1, review(text, written(text, figure)).covered());
  }

  @Test
  void aClaimCoversNoMoreThanItsWords() {
    String claim = "[betydligt fler]{N1 betydligt högre än 2019}";
    String text =
        "År 2020 var 58 procent gröna, "
            + claim
            + " än 2019 då 12 procent var gröna och Kalmar var sämst i Sverige.";
    TextReview review = review(text, claim(text, claim, "betydligt fler"));
    assertEquals(0, review.covered());
    Unchecked one = review.unchecked().get(0);
    assertEquals(List.of("58 procent", "12 procent", "sämst"), one.words());
    assertEquals(new Position("x.md", 1, 13), one.at());
  }

  @Test
  void whatAClaimIsToldBesideIsNoClaim() {
    String claim = "[har ökat]{N1 ökat sedan 2019}";
    String text = "År 2020 " + claim.replace("[", "[andelen ") + " jämfört med 2019 i riket.";
    assertEquals(
        1,
        review(text, claim(text, claim.replace("[", "[andelen "), "andelen har ökat")).covered());
    assertEquals(
        0,
        review("Den " + claim + " med 3 kronor.", claim("Den " + claim, claim, "har ökat"))
            .covered());
  }

  @Test
  void aFigureThatCountsAnswersForNoOtherNumber() {
    String figure = "{{antal i området förbättrats}}";
    String text = figure + " har förbättrats, och 12 procent är gröna.";
    TextReview review = review(text, written(text, figure));
    assertEquals(
        List.of(List.of("12 procent")), review.unchecked().stream().map(Unchecked::words).toList());
  }

  @Test
  void quotationMarksStandAtTheirWords() {
    assertEquals(
        List.of("Frågan om ”Gott bemötande” har ökat."),
        sentences(review("Frågan om ”Gott bemötande” har ökat.")));
  }

  @Test
  void quotationsCodeAndTargetsAreNotRead() {
    String text =
        "> Det har ökat.\n\nSe [sidan](/har-okat/ \"har ökat\") och `har ökat` samt ”har ökat”.";
    assertEquals(0, review(text).sounding());
    assertEquals(100, review(text).coverage());
  }

  @Test
  void marksDoNotHideWords() {
    assertEquals(1, review("Andelen *har* **ökat**.").sounding());
  }

  /** 10 words in 2 sentences, 3 of them long: 5 + 30. */
  @Test
  void lixIsThatOfBjornsson() {
    TextReview review =
        review(
            "## En lång rubrik\n\nVi har 12 kommunala skolor här. Eleverna trivs *väldigt* bra.");
    assertEquals(new BigDecimal("35.0"), review.lix());
    assertEquals(List.of(6, 4), review.longest().stream().map(LongSentence::words).toList());
    assertEquals(BigDecimal.ZERO, review("").lix());
  }

  @Test
  void theBarsAreThoseOfThePublisher() {
    TextReview text = review("Andelen har ökat.");
    Wording wording =
        new Wording(
            Map.of(),
            List.of(),
            Optional.of(new BigDecimal("80")),
            Optional.of(new BigDecimal("2")));
    Diagnostics findings = new Diagnostics();
    Bars.coverage(new Review(List.of(text)), wording, Position.file("site.yaml"), findings);
    Bars.lix(text, wording, findings);
    assertEquals(
        List.of(Rule.COVERAGE_MINIMUM, Rule.TEXT_LIX),
        findings.sorted().stream().map(Diagnostic::rule).toList());
  }

  private static List<String> sentences(TextReview review) {
    return review.unchecked().stream().map(Unchecked::sentence).toList();
  }

  private TextReview review(String text, Statement... statements) {
    Prose prose = Prose.read(new SourceText("x.md", text), 0, new Diagnostics());
    return coverage.review("x.md", Optional.empty(), prose.passages(), List.of(statements));
  }

  private static Statement written(String text, String figure) {
    int start = text.indexOf(figure);
    int end = start + figure.length();
    String expression = figure.substring(2, figure.length() - 2);
    return statement(Statement.Kind.FIGURE, start, end, start, end, expression);
  }

  private static Statement claim(String text, String whole, String words) {
    int start = text.indexOf(whole);
    int end = start + whole.length();
    int from = text.indexOf(words, start);
    return statement(Statement.Kind.CLAIM, start, end, from, from + words.length(), "");
  }

  private static Statement figure(String text, int from) {
    int start = text.indexOf("{{N1}}", from);
    return statement(Statement.Kind.FIGURE, start, start + 6, start, start + 6, "N1");
  }

  private static Statement statement(
      Statement.Kind kind, int start, int end, int from, int to, String expression) {
    Said nothing = new Said("", List.of());
    return new Statement(kind, start, end, from, to, from, expression, nothing, nothing, 0, false);
  }
}
