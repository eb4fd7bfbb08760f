package se.utfall.raster;

import org.jspecify.annotations.Nullable;

/** Where along a line its dashes are: a pattern of on and off that goes on around corners. */
final class Dashes {
  /** Less than this is nothing: added to a place it may leave it where it is. */
  private static final double NOTHING = 1e-6;

  private final float[] lengths;
  private int current;
  private double left;

  Dashes(float @Nullable [] lengths) {
    this.lengths = lengths == null ? new float[] {Float.MAX_VALUE} : lengths.clone();
    restart();
  }

  /** From one place to another along a straight part. */
  interface Piece {
    void draw(double start, double end);
  }

  void restart() {
    current = 0;
    left = lengths[0];
  }

  boolean isOn() {
    return current % 2 == 0;
  }

  void along(double length, Piece piece) {
    double done = 0;
    while (done < length) {
      double end = Math.min(length, done + left);
      if (isOn()) {
        piece.draw(done, end);
      }
      left -= end - done;
      done = end;
      if (left < NOTHING) {
        current = (current + 1) % lengths.length;
        left = lengths[current];
      }
    }
  }
}
