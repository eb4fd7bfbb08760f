package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  @Test
  void countsLinesAndColumnsFromOne() {
    assertEquals(List.of("1:1", "1:2", "1:3", "2:1", "2:2"), places("ab\nc"));
  }

  @Test
  void theEndOfTheTextIsBehindItsLastCharacter() {
    assertEquals(List.of("1:1"), places(""));
    assertEquals(List.of("1:1", "2:1"), places("\n"));
    assertEquals("t:1:2", new SourceText("t", "a").position(99).toString());
  }

  @Test
  void readsAllThreeKindsOfLineEnd() {
    assertEquals(List.of("1:1", "1:2", "1:3", "2:1", "2:2"), places("a\r\nb"));
    assertEquals(List.of("1:1", "1:2", "2:1", "2:2"), places("a\rb"));
    assertEquals(List.of("1:1", "2:1", "3:1", "3:2", "4:1"), places("\r\r\r\n"));
  }

  @Test
  void anEmojiIsOneColumn() {
    assertEquals("t:1:3", new SourceText("t", "å😀b").position(3).toString());
    assertEquals("t:2:2", new SourceText("t", "😀\n😀b").position(5).toString());
  }

  @Test
  void aByteOrderMarkHasNoWidth() {
    assertEquals(List.of("1:1", "1:1", "1:2", "2:1"), places("\uFEFFa\n"));
  }

  private static List<String> places(String text) {
    SourceText source = new SourceText("t", text);
    return IntStream.rangeClosed(0, text.length())
        .mapToObj(source::position)
        .map(at -> at.line() + ":" + at.column())
        .toList();
  }
}
