package se.utfall.raster;

/**
 * The outline of a character.
 *
 * @param advance how far the next character is, in thousandths of the font size
 * @param commands m, l and q for each step: to a new contour, along a line, along a curve
 * @param steps the steps' relative coordinates in thousandths of the font size, downwards
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
record Glyph(int advance, String commands, short[] steps) {
  private static final double EM = 1000;

  /** Puts the outline into a coverage, its origin at a point, for a font of so many pixels. */
  void trace(Coverage out, double originX, double originY, double size) {
    double scale = size / EM;
    double x = originX;
    double y = originY;
    int at = 0;
    for (int i = 0; i < commands.length(); i++) {
      double nextX = x + steps[at++] * scale;
      double nextY = y + steps[at++] * scale;
      switch (commands.charAt(i)) {
        case 'm' -> out.moveTo(nextX, nextY);
        case 'l' -> out.lineTo(nextX, nextY);
        default -> {
          double endX = nextX + steps[at++] * scale;
          double endY = nextY + steps[at++] * scale;
          out.curveTo(nextX, nextY, endX, endY);
          nextX = endX;
          nextY = endY;
        }
      }
      x = nextX;
      y = nextY;
    }
    out.close();
  }
}
