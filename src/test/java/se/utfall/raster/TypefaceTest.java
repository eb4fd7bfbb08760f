package se.utfall.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.svg.Type;

/** The letters of pictures: those that are needed, as wide as drawings reckon with. */
class TypefaceTest {
  private static final String NEEDED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜabcdefghijklmnopqrstuvwxyzåäöéüáà0123456789"
          + " \u00a0.,:;!?%()[]/+=&@#*'\"”’–−-·•…±×÷§°€‰";

  private static List<String> lines(String name) throws Exception {
    return Files.readAllLines(Path.of("src/main/resources/glyphs/" + name + ".txt"));
  }

  @Test
  void everyLetterThatTextsNeedIsThere() {
    for (Typeface face : List.of(Typeface.SANS, Typeface.BOLD, Typeface.SERIF)) {
      assertEquals(
          List.of(),
          NEEDED.chars().filter(c -> !face.has(c)).mapToObj(Character::toString).toList());
    }
  }

  @Test
  void lettersOfDrawingsAreAsWideAsTheirTable() throws Exception {
    same("sans", Typeface.SANS, Type.LABEL);
    same("sans-bold", Typeface.BOLD, Type.STRONG);
  }

  private static void same(String name, Typeface face, Type type) throws Exception {
    assertTrue(lines(name).size() > 300);
    for (String line : lines(name)) {
      String letter = Character.toString(Integer.parseInt(line.substring(0, 4), 16));
      double wider = letter.equals("·") ? 0.055 * type.size() : 0; // Arial's is narrower
      assertEquals(type.width(letter) + wider, face.width(letter, type.size()), 0.03, letter);
    }
  }

  @Test
  void anUnknownCharacterIsABoxAsWideAsDrawingsReckonWith() {
    assertFalse(Typeface.SANS.has('字'));
    assertEquals(Type.LABEL.width("字"), Typeface.SANS.width("字", Type.LABEL.size()));
    assertEquals(10, Typeface.SERIF.width("😀", 10));
  }
}
