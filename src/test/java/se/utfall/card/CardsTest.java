package se.utfall.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.utfall.page.Card;

/** Cards say what they are given, whole and apart, however long it is. */
class CardsTest {
  private static final Rectangle2D PICTURE =
      new Rectangle2D.Double(40, 20, Cards.WIDTH - 80, Cards.HEIGHT - 40);

  private final Cards cards = CardSamples.cards();

  @TestFactory
  Stream<DynamicTest> textsAreApartAndInside() {
    return IntStream.of(5, 20, 40, 60, 90, 130, 200)
        .boxed()
        .flatMap(
            length ->
                CardSamples.all(length).stream()
                    .map(
                        card ->
                            DynamicTest.dynamicTest(length + " " + card.name(), () -> fits(card))));
  }

  private void fits(Card card) {
    List<Sheet.Text> texts = cards.sheet(card).texts();
    assertFalse(texts.isEmpty());
    for (int i = 0; i < texts.size(); i++) {
      Sheet.Text text = texts.get(i);
      assertTrue(PICTURE.contains(text.box()), text + " leaves the picture");
      for (Sheet.Text other : texts.subList(i + 1, texts.size())) {
        assertFalse(text.box().intersects(other.box()), text + " meets " + other);
      }
    }
  }

  @Test
  void aTitleThatFitsIsWholeAndOneThatDoesNotEndsWithAnEllipsis() {
    for (Card card : CardSamples.all(60)) {
      assertTrue(said(card).contains(card.title()), card.name() + ": " + said(card));
    }
    for (Card card : CardSamples.all(900)) {
      assertTrue(said(card).contains("…"), card.name() + ": " + said(card));
    }
  }

  private String said(Card card) {
    return String.join(" ", cards.sheet(card).texts().stream().map(Sheet.Text::words).toList());
  }

  @Test
  void nothingIsSaidThatTheCardDoesNotHold() {
    for (Card card : CardSamples.all(60)) {
      String held = String.join(" ", card.texts());
      for (Sheet.Text text : cards.sheet(card).texts()) {
        for (String word : text.words().split(" ")) {
          assertTrue(held.contains(word.replaceAll("[….-]$", "")), word);
        }
      }
    }
  }

  @Test
  void aCardIsAFileOfAFewKilobytes() {
    for (Card card : CardSamples.all(60)) {
      int length = cards.png(card).length;
      assertTrue(length > 4_000 && length < 26_000, card.name() + ": " + length);
    }
  }

  /** What was drawn instead is left in {@code target/cards}. */
  @TestFactory
  Stream<DynamicTest> cardsAreTheBytesThatWereLookedAt() {
    return CardSamples.all(60).stream()
        .map(card -> DynamicTest.dynamicTest(card.name(), () -> isAsBefore(card)));
  }

  private void isAsBefore(Card card) throws IOException {
    byte[] drawn = cards.png(card);
    Path golden = Path.of("src/test/resources/cards", card.name() + ".png");
    byte[] before = Files.exists(golden) ? Files.readAllBytes(golden) : new byte[0];
    if (!Arrays.equals(before, drawn)) {
      Path kept = Path.of("target/cards", card.name() + ".png");
      Files.createDirectories(kept.getParent());
      Files.write(kept, drawn);
    }
    assertArrayEquals(before, drawn);
  }

  @Test
  void theSameCardIsTheSameBytes() {
    Card card = CardSamples.all(60).get(0);
    assertArrayEquals(cards.png(card), CardSamples.cards().png(card));
  }

  @Test
  void hiddenCharactersAreNotDrawn() {
    Card card = CardSamples.plain("Verk\u00adsam\u200bheten");
    assertEquals("Verksamheten", cards.sheet(card).texts().get(2).words());
  }
}
