package se.utfall.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB, and how far it is from another as WCAG 2.2 measures it: <a
 * href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance</a> and <a
 * href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio</a>.
 */
public record Colour(int red, int green, int blue) {
  /** What text must have against its ground (1.4.3), unless it is large. */
  public static final double TEXT = 4.5;

  /** What large text, and shapes that carry meaning, must have (1.4.3, 1.4.11). */
  public static final double SHAPE = 3;

  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}){1,2}");
  private static final int FULL = 255;
  private static final int LONG = 7;

  /** The colour written {@code #rrggbb} or {@code #rgb}. */
  public static Optional<Colour> parse(String written) {
    if (!HEX.matcher(written).matches()) {
      return Optional.empty();
    }
    String hex = written.length() == LONG ? written : written.replaceAll("([^#])", "$1$1");
    int all = Integer.parseInt(hex.substring(1), 16);
    return Optional.of(new Colour(all >> 16, all >> 8 & FULL, all & FULL));
  }

  /** How light it is, from 0 for black to 1 for white. */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** The light channel that a written one stands for; the threshold is that of sRGB itself. */
  private static double linear(int channel) {
    double share = channel / (double) FULL;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** From 1, for the same colour, to 21, for black and white. */
  public double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** So much of this and the rest of another, as the style sheet's {@code color-mix} does it. */
  public Colour mixed(double share, Colour other) {
    return new Colour(
        mixed(red, share, other.red),
        mixed(green, share, other.green),
        mixed(blue, share, other.blue));
  }

  private static int mixed(int one, double share, int other) {
    return (int) Math.round(one * share + other * (1 - share));
  }

  /** As one number, {@code 0xRRGGBB}. */
  public int rgb() {
    return red << 16 | green << 8 | blue;
  }

  /** As it is written. */
  public String hex() {
    return "#" + Integer.toHexString(1 << 24 | rgb()).substring(1);
  }
}
