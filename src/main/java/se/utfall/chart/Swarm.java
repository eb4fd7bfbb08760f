package se.utfall.chart;

import java.util.Optional;

/**
 * Dots packed around a line: each exactly at its value along the line, and as near the line as the
 * others leave room. Where too many share a value, they are pressed together to stay within height.
 */
final class Swarm {
  /** What is left free between two dots. */
  static final double AIR = 0.8;

  private static final double[] DIAMETERS = {8, 6, 5, 4.2};
  private static final int FEW = 60;

  private static final double SAME = 1e-9;

  private final double[] xs;
  private final double[] offsets;
  private final double diameter;
  private final Optional<Double> own;

  /** Nothing nearer is free: a dot at the same place has looked before. */
  private double least;

  private Swarm(double[] xs, double diameter, Optional<Double> own) {
    this.xs = xs;
    this.offsets = new double[xs.length];
    this.diameter = diameter;
    this.own = own;
  }

  /**
   * Packs dots.
   *
   * @param sorted where the dots stand along the line, in pixels, ascending
   * @param own where the own dot stands, on the line itself, with room around it
   * @param most how far from the line a dot may reach
   */
  static Swarm of(double[] sorted, Optional<Double> own, double most) {
    Swarm swarm = new Swarm(sorted.clone(), diameter(sorted, most), own);
    for (int i = 0; i < sorted.length; i++) {
      swarm.place(i);
    }
    swarm.press(most - swarm.diameter / 2);
    return swarm;
  }

  int count() {
    return xs.length;
  }

  double x(int dot) {
    return xs[dot];
  }

  /** How far a dot is from the line, below it if positive. */
  double offset(int dot) {
    return offsets[dot];
  }

  /** The distance between the middles of two dots that touch. */
  double diameter() {
    return diameter;
  }

  /** How far from the line the outermost dot reaches. */
  double reach() {
    double reach = Disc.RING;
    for (double offset : offsets) {
      reach = Math.max(reach, Math.abs(offset) + diameter / 2);
    }
    return reach;
  }

  private static double diameter(double[] sorted, double most) {
    for (double diameter : DIAMETERS) {
      boolean large = diameter == DIAMETERS[0];
      if ((!large || sorted.length <= FEW) && crowd(sorted, diameter) * diameter <= most * 2) {
        return diameter;
      }
    }
    return DIAMETERS[DIAMETERS.length - 1];
  }

  /** The most dots that any stretch so long holds. */
  private static int crowd(double[] sorted, double length) {
    int most = 0;
    int first = 0;
    for (int i = 0; i < sorted.length; i++) {
      while (sorted[i] - sorted[first] >= length) {
        first++;
      }
      most = Math.max(most, i - first + 1);
    }
    return most;
  }

  private void place(int dot) {
    int first = dot;
    while (first > 0 && xs[dot] - xs[first - 1] < diameter) {
      first--;
    }
    double side = dot % 2 == 0 ? 1 : -1;
    boolean same = dot > 0 && xs[dot] == xs[dot - 1];
    least = same ? Math.abs(offsets[dot - 1]) : 0;
    double best = nearer(dot, first, Double.POSITIVE_INFINITY, 0);
    if (own.isPresent()) {
      double around = beside(xs[dot] - own.get(), Disc.RING + diameter / 2);
      best = nearer(dot, first, best, side * around);
      best = nearer(dot, first, best, -side * around);
    }
    for (int i = first; i < dot; i++) {
      double apart = beside(xs[dot] - xs[i], diameter);
      best = nearer(dot, first, best, offsets[i] + side * apart);
      best = nearer(dot, first, best, offsets[i] - side * apart);
    }
    offsets[dot] = best;
  }

  /** How far up two must be apart that are so far apart sideways. */
  private static double beside(double across, double distance) {
    return Math.sqrt(Math.max(0, distance * distance - across * across));
  }

  private double nearer(int dot, int first, double best, double offset) {
    double far = Math.abs(offset);
    boolean better = far < Math.abs(best) - SAME && far > least - SAME;
    return better && isFree(dot, first, offset) ? offset : best;
  }

  private boolean isFree(int dot, int first, double offset) {
    boolean free = own.isEmpty() || isClear(xs[dot] - own.get(), offset, Disc.RING + diameter / 2);
    for (int i = dot - 1; free && i >= first; i--) {
      free = isClear(xs[dot] - xs[i], offset - offsets[i], diameter);
    }
    return free;
  }

  private static boolean isClear(double across, double up, double distance) {
    return across * across + up * up >= distance * distance - 1e-6;
  }

  /** Presses together the dots of each pile that is too high; the others keep their places. */
  private void press(double most) {
    boolean high = reach() - diameter / 2 > most;
    double[] free = offsets.clone();
    int first = 0;
    int end = 0;
    for (int i = 0; high && i < xs.length; i++) {
      while (xs[i] - xs[first] >= diameter) {
        first++;
      }
      while (end < xs.length && xs[end] - xs[i] < diameter) {
        end++;
      }
      double farthest = most;
      for (int j = first; j < end; j++) {
        farthest = Math.max(farthest, Math.abs(free[j]));
      }
      offsets[i] = free[i] * most / farthest;
    }
  }
}
