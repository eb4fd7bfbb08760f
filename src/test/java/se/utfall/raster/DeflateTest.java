package se.utfall.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What is packed here, every zlib unpacks to the same bytes. */
class DeflateTest {
  private static void comesBack(byte[] bytes, int stride) throws Exception {
    byte[] packed = Deflate.of(bytes, stride);
    Inflater inflater = new Inflater(true);
    inflater.setInput(packed);
    byte[] back = new byte[bytes.length + 1];
    int length = inflater.inflate(back);
    assertTrue(inflater.finished());
    assertEquals(packed.length, inflater.getTotalIn());
    inflater.end();
    assertArrayEquals(bytes, Arrays.copyOf(back, length));
  }

  @Test
  void anyBytesComeBack() throws Exception {
    Random random = new Random(1);
    for (int build = 0; build < 300; build++) {
      byte[] bytes = new byte[random.nextInt(5_000)];
      int colours = 1 + random.nextInt(256);
      for (int i = 0; i < bytes.length; i++) {
        boolean repeats = i > 0 && random.nextInt(4) > 0;
        bytes[i] = repeats ? bytes[random.nextInt(i)] : (byte) random.nextInt(colours);
      }
      comesBack(bytes, 1 + random.nextInt(100));
    }
  }

  @Test
  void piecesOfEveryLengthAndDistanceComeBack() throws Exception {
    Random random = new Random(2);
    byte[] noise = new byte[40_000];
    random.nextBytes(noise);
    for (int length = 1; length < 300; length++) {
      byte[] bytes = Arrays.copyOf(noise, noise.length + length);
      System.arraycopy(noise, random.nextInt(noise.length - length), bytes, noise.length, length);
      comesBack(bytes, 1 + random.nextInt(33_000));
    }
  }

  @Test
  void flatRowsCostNextToNothing() throws Exception {
    byte[] flat = new byte[1_201 * 630];
    comesBack(flat, 1_201);
    assertTrue(Deflate.of(flat, 1_201).length < 1_500);
  }

  @Test
  void wordsOfACodeAreNeverLongerThanAllowed() {
    int[] counts = new int[40];
    counts[0] = 1;
    counts[1] = 1;
    for (int i = 2; i < counts.length; i++) {
      counts[i] = counts[i - 1] + counts[i - 2];
    }
    int[] lengths = Huffman.of(counts, 15).lengths();
    assertTrue(Arrays.stream(lengths).allMatch(length -> length > 0 && length <= 15));
    double room = Arrays.stream(lengths).mapToDouble(length -> Math.pow(2, -length)).sum();
    assertEquals(1, room, 1e-9);
  }
}
