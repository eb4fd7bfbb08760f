package se.utfall.raster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import se.utfall.svg.Role;

/**
 * The colours of one picture, at most 256: those of the roles, and what comes of one over another
 * at the edges. Where there is no room for one more, the nearest does.
 */
final class Palette {
  /** How many degrees of covering there are above none. */
  static final int LEVELS = 5;

  private static final int MOST = 256;

  private final Map<Role, Integer> roles;
  private final Map<Role, short[]> mixed = new EnumMap<>(Role.class);
  private final int[] colours = new int[MOST];
  private int size;

  /** Begins with the page's own colour as the first. */
  Palette(Map<Role, Integer> roles) {
    this.roles = roles;
    index(colour(Role.HALO));
  }

  int size() {
    return size;
  }

  /** The colour at a place, as {@code 0xRRGGBB}. */
  int at(int index) {
    return colours[index];
  }

  /** The table of what a role's colour over others makes, by {@link #place}. */
  short[] over(Role role) {
    return mixed.computeIfAbsent(
        role,
        r -> {
          short[] unknown = new short[MOST * (LEVELS + 1)];
          Arrays.fill(unknown, (short) -1);
          return unknown;
        });
  }

  static int place(int under, int level) {
    return under * (LEVELS + 1) + level;
  }

  /** The place of the colour that a role makes over another colour. */
  short mix(Role role, int under, int level) {
    int over = colour(role);
    int below = colours[under];
    int mix = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = over >> shift & 255;
      int b = below >> shift & 255;
      mix |= (b + ((a - b) * level * 2 + (a < b ? -LEVELS : LEVELS)) / (2 * LEVELS)) << shift;
    }
    return (short) index(mix);
  }

  private int colour(Role role) {
    Integer colour = roles.get(role);
    if (colour == null) {
      throw new IllegalArgumentException("no colour for " + role);
    }
    return colour;
  }

  private int index(int colour) {
    int nearest = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      int distance = distance(colours[i], colour);
      if (distance < least) {
        nearest = i;
        least = distance;
      }
    }
    if (least == 0 || size == MOST) {
      return nearest;
    }
    colours[size] = colour;
    return size++;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int d = (one >> shift & 255) - (other >> shift & 255);
      sum += d * d;
    }
    return sum;
  }
}
