package se.utfall.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DashesTest {
  /** What is left of a dash may be too little to move a place that is far along. */
  @Test
  void everyLineEnds() {
    Random random = new Random(1);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            Dashes dashes = new Dashes(new float[] {4.2f, 3.1f});
            double[] on = {0};
            double all = 0;
            for (int part = 0; part < 20; part++) {
              double length = random.nextDouble() * 200;
              all += length;
              dashes.along(length, (start, end) -> on[0] += end - start);
            }
            assertEquals(4.2 / 7.3, on[0] / all, 0.2);
          }
        });
  }
}
