package se.utfall.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is packed here is unpacked by Java. */
class DeflateTest {
  @Property
  void anyBytesComeBack(@ForAll byte[] bytes) throws DataFormatException {
    assertArrayEquals(bytes, unpacked(Deflate.of(bytes), bytes.length));
  }

  @Property(tries = 200)
  void longBytesThatRepeatThemselvesComeBack(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 80_000) int period)
      throws DataFormatException {
    Random random = new Random(seed);
    byte[] piece = new byte[period];
    random.nextBytes(piece);
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = random.nextInt(500) == 0 ? (byte) random.nextInt() : piece[i % period];
    }
    assertArrayEquals(bytes, unpacked(Deflate.of(bytes), bytes.length));
  }

  @Test
  void aTableBecomesMuchSmaller() {
    String row = "<c r=\"A1\" t=\"inlineStr\"><is><t>Elever som trivs</t></is></c>";
    byte[] bytes = row.repeat(500).getBytes(StandardCharsets.UTF_8);
    int packed = Deflate.of(bytes).length;
    assertTrue(packed * 20 < bytes.length, "packed: " + packed);
  }

  private static byte[] unpacked(byte[] packed, int size) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    inflater.setInput(packed);
    byte[] bytes = new byte[size + 1];
    int n = inflater.inflate(bytes);
    assertTrue(inflater.finished());
    inflater.end();
    assertEquals(size, n);
    return Arrays.copyOf(bytes, n);
  }
}
