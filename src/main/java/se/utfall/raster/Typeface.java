package se.utfall.raster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The outlines and widths of a font's Latin characters, from a file of our own, so that no picture
 * depends on the fonts of the machine that draws.
 */
public final class Typeface {
  /** As wide as what {@code se.utfall.svg.Type} reckons with. */
  public static final Typeface SANS = new Typeface("sans", Optional.empty());

  public static final Typeface BOLD = new Typeface("sans-bold", Optional.of(SANS));

  /** For headings and sentences, as on the pages. */
  public static final Typeface SERIF = new Typeface("serif", Optional.of(SANS));

  /** A hollow box, for a character that the font does not have. */
  private static final Glyph UNKNOWN =
      new Glyph(
          1000,
          "mlllmlll",
          new short[] {100, -700, 800, 0, 0, 700, -800, 0, 60, -60, 680, 0, 0, -580, -680, 0});

  /** For marks that other rooms put between characters, which no font has. */
  private static final Glyph NOTHING = new Glyph(0, "", new short[0]);

  /** Has what this one has not. */
  private final Optional<Typeface> other;

  private final String lines;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  private Typeface(String name, Optional<Typeface> other) {
    this.other = other;
    this.lines = "\n" + read("/glyphs/" + name + ".txt");
  }

  /** How wide a text is in a font of so many pixels. */
  public double width(String text, double size) {
    long sum = text.codePoints().mapToLong(c -> glyph(c).advance()).sum();
    return sum * size / 1000;
  }

  /** Whether the font has a character. */
  public boolean has(int character) {
    return find(character).isPresent();
  }

  Glyph glyph(int character) {
    return glyphs.computeIfAbsent(character, c -> find(c).orElse(instead(c)));
  }

  private static Glyph instead(int character) {
    return Character.getType(character) == Character.PRIVATE_USE ? NOTHING : UNKNOWN;
  }

  private Optional<Glyph> find(int character) {
    String hex = Integer.toHexString(character);
    String key = "\n" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + " ";
    int start = lines.indexOf(key);
    return start < 0
        ? other.flatMap(face -> face.find(character))
        : Optional.of(parse(start + key.length()));
  }

  private Glyph parse(int start) {
    String line = lines.substring(start, lines.indexOf('\n', start));
    int space = line.indexOf(' ');
    return space < 0
        ? new Glyph(Integer.parseInt(line), "", new short[0])
        : outline(Integer.parseInt(line.substring(0, space)), line.substring(space + 1));
  }

  private static Glyph outline(int advance, String path) {
    String commands = path.replaceAll("[^mlq]", "");
    String[] numbers = path.substring(1).split("[mlq ]", -1);
    short[] steps = new short[numbers.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Short.parseShort(numbers[i]);
    }
    return new Glyph(advance, commands, steps);
  }

  private static String read(String resource) {
    try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
