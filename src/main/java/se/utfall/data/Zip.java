package se.utfall.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Files in one, packed. Our own, since what Java's packs depends on the machine's zlib and the
 * clock: here every file is of the first moment that the format knows.
 */
final class Zip {
  private static final int VERSION = 20;
  private static final int UTF8 = 1 << 11;
  private static final int DEFLATED = 8;
  private static final int FIRST_DAY = (1 << 5) | 1;
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Entry> entries = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // written once, compared never
  private record Entry(byte[] name, int at, int sum, int packed, int size) {}

  void add(String name, byte[] bytes) {
    byte[] packed = Deflate.of(bytes);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    Entry entry = new Entry(path, out.size(), (int) sum.getValue(), packed.length, bytes.length);
    entries.add(entry);
    fours(LOCAL);
    twos(VERSION);
    describe(entry);
    twos(0);
    out.writeBytes(path);
    out.writeBytes(packed);
  }

  /** The whole, with its list of contents last. */
  byte[] bytes() {
    int start = out.size();
    for (Entry entry : entries) {
      fours(CENTRAL);
      twos(VERSION, VERSION);
      describe(entry);
      twos(0, 0, 0, 0, 0, 0);
      fours(entry.at());
      out.writeBytes(entry.name());
    }
    int size = out.size() - start;
    fours(END, 0);
    twos(entries.size(), entries.size());
    fours(size, start);
    twos(0);
    return out.toByteArray();
  }

  private void describe(Entry entry) {
    twos(UTF8, DEFLATED, 0, FIRST_DAY);
    fours(entry.sum(), entry.packed(), entry.size());
    twos(entry.name().length);
  }

  /** Numbers of two bytes, the lowest first. */
  private void twos(int... numbers) {
    for (int number : numbers) {
      out.write(number);
      out.write(number >>> 8);
    }
  }

  private void fours(int... numbers) {
    for (int number : numbers) {
      twos(number, number >>> 16);
    }
  }
}
