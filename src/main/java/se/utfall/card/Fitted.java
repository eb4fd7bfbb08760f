package se.utfall.card;

import java.util.ArrayList;
import java.util.List;
import se.utfall.raster.Typeface;

/**
 * A text in lines, in the largest of some sizes in which it fits its room; in the smallest it ends
 * with an ellipsis where it does not.
 */
record Fitted(Typeface face, double size, List<String> lines) {
  private static final double LEADING = 1.2;
  private static final String ELLIPSIS = "…";

  static Fitted of(String words, Typeface face, double width, double height, double... sizes) {
    String text = plain(words);
    for (double size : sizes) {
      Lines lines = Lines.of(text, face, size, width);
      if (lines.whole() && lines.all().size() <= most(height, size)) {
        return new Fitted(face, size, lines.all());
      }
    }
    double least = sizes[sizes.length - 1];
    List<String> lines = Lines.of(text, face, least, width).all();
    return new Fitted(face, least, cut(lines, face, least, width, most(height, least)));
  }

  /** One line. */
  static Fitted line(String words, Typeface face, double width, double... sizes) {
    return of(words, face, width, 0, sizes);
  }

  /** How many lines there is room for, at least one. */
  private static int most(double height, double size) {
    return Math.max(1, (int) (height / (size * LEADING)));
  }

  double height() {
    return lines.size() * size * LEADING;
  }

  double leading() {
    return size * LEADING;
  }

  double width() {
    return lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
  }

  private static List<String> cut(
      List<String> lines, Typeface face, double size, double width, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1);
    while (!last.isEmpty() && face.width(last.strip() + ELLIPSIS, size) > width) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.set(most - 1, last.strip() + ELLIPSIS);
    return List.copyOf(kept);
  }

  /** Without characters that nobody sees, and with one kind of blank that a line may end at. */
  private static String plain(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
