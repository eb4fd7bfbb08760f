package se.utfall.kolada;

import java.time.Duration;

/** How to wait between questions; a test does not. */
public interface Pause {
  /** Waits as long as asked. */
  void of(Duration time) throws InterruptedException;

  /** Waits as a clock on the wall does. */
  Pause REAL = time -> Thread.sleep(time.toMillis());
}
