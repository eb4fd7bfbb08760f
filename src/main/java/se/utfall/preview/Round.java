package se.utfall.preview;

import java.util.Set;
import java.util.concurrent.CancellationException;

/** One time of building, after something has been saved. */
public interface Round {
  /** The files of the pages that are open in a browser, which are wanted first. */
  Set<String> open();

  /**
   * Goes on unless something has been saved since, after which nobody waits for the rest.
   *
   * @throws CancellationException if so; the builder lets it through
   */
  void goOn();

  /** Shows what has come of it so far. */
  void made(Attempt attempt);
}
