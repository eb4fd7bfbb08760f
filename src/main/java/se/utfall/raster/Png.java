package se.utfall.raster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** A PNG file with a palette (ISO/IEC 15948), of rows without filter. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int DEPTH = 8;
  private static final int INDEXED = 3;
  private static final byte[] ZLIB = {0x78, (byte) 0xDA};
  private static final int AROUND = 12;

  private Png() {}

  static byte[] of(int width, int height, byte[] pixels, Palette palette) {
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put((byte) DEPTH).put((byte) INDEXED);
    byte[] colours = colours(palette);
    byte[] data = zlib(rows(width, height, pixels), width + 1);
    ByteBuffer file =
        ByteBuffer.allocate(SIGNATURE.length + 13 + colours.length + data.length + 4 * AROUND);
    file.put(SIGNATURE);
    chunk(file, "IHDR", head.array());
    chunk(file, "PLTE", colours);
    chunk(file, "IDAT", data);
    chunk(file, "IEND", new byte[0]);
    return file.array();
  }

  private static byte[] colours(Palette palette) {
    byte[] colours = new byte[palette.size() * 3];
    for (int i = 0; i < palette.size(); i++) {
      colours[3 * i] = (byte) (palette.at(i) >> 16);
      colours[3 * i + 1] = (byte) (palette.at(i) >> 8);
      colours[3 * i + 2] = (byte) palette.at(i);
    }
    return colours;
  }

  /** Each row after a zero, which says that it is not filtered. */
  private static byte[] rows(int width, int height, byte[] pixels) {
    byte[] rows = new byte[(width + 1) * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * width, rows, y * (width + 1) + 1, width);
    }
    return rows;
  }

  private static byte[] zlib(byte[] rows, int stride) {
    byte[] packed = Deflate.of(rows, stride);
    Adler32 sum = new Adler32();
    sum.update(rows);
    return ByteBuffer.allocate(ZLIB.length + packed.length + 4)
        .put(ZLIB)
        .put(packed)
        .putInt((int) sum.getValue())
        .array();
  }

  private static void chunk(ByteBuffer file, String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    file.putInt(data.length).put(type).put(data).putInt((int) sum.getValue());
  }
}
