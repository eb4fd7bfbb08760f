package se.utfall.raster;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Inflater;

/**
 * Makes a file of {@code src/main/resources/glyphs} from fonts (TrueType or WOFF 1), of which the
 * first that has a character gives it: {@code GlyphTool FILE FONT…}. It needs the machine's font
 * engine, which drawing does not; it runs by hand, when a font or the characters change.
 */
public final class GlyphTool {
  private static final int EM = 1000;
  private static final int WOFF = 0x774F4646;
  private static final String SIGNS = "‘’‚“”„‹›…‰†•–—−≈≤≥€™";

  private GlyphTool() {}

  public static void main(String[] args) throws Exception {
    Map<Integer, String> lines = new TreeMap<>();
    for (int i = 1; i < args.length; i++) {
      Font font = font(Path.of(args[i]));
      characters().filter(font::canDisplay).forEach(c -> lines.putIfAbsent(c, line(font, c)));
    }
    Files.writeString(Path.of(args[0]), String.join("\n", lines.values()) + "\n");
  }

  private static java.util.stream.IntStream characters() {
    return java.util.stream.IntStream.concat(
            java.util.stream.IntStream.concat(
                java.util.stream.IntStream.rangeClosed(0x20, 0x7E),
                java.util.stream.IntStream.rangeClosed(0xA0, 0x17F)),
            SIGNS.chars())
        .filter(c -> c != 0xAD);
  }

  private static Font font(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    byte[] plain = in.readInt() == WOFF ? unpacked(bytes) : bytes;
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(plain))
        .deriveFont((float) EM);
  }

  private static String line(Font font, int character) {
    String text = Character.toString(character);
    FontRenderContext context = new FontRenderContext(null, true, true);
    GlyphVector glyphs = font.createGlyphVector(context, text);
    long advance = Math.round(glyphs.getGlyphMetrics(0).getAdvanceX());
    String hex = String.format("%04x", character);
    return (hex + " " + advance + " " + path(glyphs.getOutline())).strip();
  }

  /** Relative coordinates in thousandths of the font size, downwards. */
  private static String path(Shape shape) {
    StringBuilder out = new StringBuilder();
    double[] points = new double[6];
    long[] at = new long[2];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(points);
      switch (segment) {
        case PathIterator.SEG_MOVETO -> add(out, 'm', points, 1, at);
        case PathIterator.SEG_LINETO -> add(out, 'l', points, 1, at);
        case PathIterator.SEG_QUADTO -> add(out, 'q', points, 2, at);
        case PathIterator.SEG_CLOSE -> {}
        default -> throw new IllegalArgumentException("no TrueType outline");
      }
    }
    return out.toString();
  }

  private static void add(StringBuilder out, char command, double[] points, int count, long[] at) {
    out.append(command);
    for (int i = 0; i < count; i++) {
      long x = Math.round(points[2 * i]);
      long y = Math.round(points[2 * i + 1]);
      out.append(i == 0 ? "" : " ").append(x - at[0]).append(' ').append(y - at[1]);
      at[0] = x;
      at[1] = y;
    }
  }

  /** A WOFF file's tables put back as they stand in a TrueType file. */
  private static byte[] unpacked(byte[] woff) throws Exception {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(woff));
    in.readInt();
    int flavour = in.readInt();
    in.readInt();
    int count = in.readUnsignedShort();
    in.skipBytes(44 - 14);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(head);
    out.writeInt(flavour);
    int power = Integer.highestOneBit(count);
    out.writeShort(count);
    out.writeShort(power * 16);
    out.writeShort(Integer.numberOfTrailingZeros(power));
    out.writeShort((count - power) * 16);
    for (int i = 0; i < count; i++) {
      int tag = in.readInt();
      int offset = in.readInt();
      int packed = in.readInt();
      int length = in.readInt();
      int checksum = in.readInt();
      out.writeInt(tag);
      out.writeInt(checksum);
      out.writeInt(12 + 16 * count + body.size());
      out.writeInt(length);
      body.write(table(woff, offset, packed, length));
      body.write(new byte[(4 - length % 4) % 4]);
    }
    head.write(body.toByteArray());
    return head.toByteArray();
  }

  private static byte[] table(byte[] woff, int offset, int packed, int length) throws Exception {
    byte[] plain = new byte[length];
    if (packed == length) {
      System.arraycopy(woff, offset, plain, 0, length);
      return plain;
    }
    Inflater inflater = new Inflater();
    inflater.setInput(woff, offset, packed);
    int done = inflater.inflate(plain);
    inflater.end();
    if (done != length) {
      throw new IOException("a table is cut short");
    }
    return plain;
  }
}
