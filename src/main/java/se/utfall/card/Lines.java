package se.utfall.card;

import java.util.ArrayList;
import java.util.List;
import se.utfall.raster.Typeface;

/**
 * Words broken into lines of a width, at spaces but not at no-break spaces.
 *
 * @param whole whether no word had to be cut
 */
record Lines(List<String> all, boolean whole) {

  static Lines of(String text, Typeface face, double size, double width) {
    List<String> lines = new ArrayList<>();
    boolean whole = true;
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (face.width(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (face.width(line, size) > width && line.length() > 1) {
        int end = fitting(line, face, size, width);
        lines.add(line.substring(0, end) + "-");
        line = line.substring(end);
        whole = false;
      }
    }
    lines.add(line);
    return new Lines(List.copyOf(lines), whole);
  }

  /** Where to cut a word so that its beginning fits with a hyphen; never within a character. */
  private static int fitting(String word, Typeface face, double size, double width) {
    int end = word.offsetByCodePoints(word.length(), -1);
    while (word.codePointCount(0, end) > 1
        && face.width(word.substring(0, end) + "-", size) > width) {
      end = word.offsetByCodePoints(end, -1);
    }
    return end;
  }
}
