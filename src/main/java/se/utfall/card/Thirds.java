package se.utfall.card;

import se.utfall.svg.Role;

/**
 * Three boxes from the worst to the best, the wide one for the half in the middle; one is filled.
 */
final class Thirds {
  private static final double SCALE = 2.4;
  static final double WIDE = 38 * SCALE;
  private static final double HIGH = 10 * SCALE;
  private static final double LINE = 2.5;

  private Thirds() {}

  static void draw(String place, Sheet sheet, double left, double middle) {
    box(sheet, left, 9, middle, place.equals("worst"));
    box(sheet, left + 11 * SCALE, 16, middle, place.equals("middle"));
    box(sheet, left + 29 * SCALE, 9, middle, place.equals("best"));
  }

  private static void box(Sheet sheet, double x, double width, double middle, boolean full) {
    double wide = width * SCALE;
    double y = middle - HIGH / 2;
    sheet.fill(x, y, wide, HIGH, Role.INK);
    if (!full) {
      sheet.fill(x + LINE, y + LINE, wide - 2 * LINE, HIGH - 2 * LINE, Role.HALO);
    }
  }
}
