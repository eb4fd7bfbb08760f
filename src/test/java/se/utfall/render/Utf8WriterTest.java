package se.utfall.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Pieces of text in any cut become the bytes that Java would make of the whole. */
class Utf8WriterTest {
  private static final int TINY = 1;

  @Property
  void piecesOfAnyTextBecomeTheBytesOfTheWhole(@ForAll List<String> pieces) {
    Utf8Writer out = new Utf8Writer(TINY);
    pieces.forEach(piece -> out.write(piece, 0, piece.length()));
    assertBytes(String.join("", pieces), out);
  }

  @Property
  void charactersOneByOneBecomeTheBytesOfTheWhole(@ForAll String text) {
    Utf8Writer out = new Utf8Writer(TINY);
    text.chars().forEach(out::write);
    assertBytes(text, out);
  }

  @Property
  void arraysBecomeTheBytesOfTheWhole(@ForAll String text) {
    Utf8Writer out = new Utf8Writer(TINY);
    int middle = text.length() / 2; // perhaps inside an emoji
    out.write(text.toCharArray(), 0, middle);
    out.write(text.toCharArray(), middle, text.length() - middle);
    assertBytes(text, out);
  }

  private static void assertBytes(String text, Utf8Writer out) {
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.bytes());
  }
}
