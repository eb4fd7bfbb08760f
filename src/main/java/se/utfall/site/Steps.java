package se.utfall.site;

import java.io.IOException;
import java.nio.file.Path;

/** Told before each change to the disk; a test stops the run there. */
@FunctionalInterface
interface Steps {
  /** The kinds of change. */
  enum Step {
    MAKE_FOLDER,
    WRITE,
    MOVE,
    DELETE,
    LINK
  }

  Steps UNWATCHED = (step, path) -> {};

  void before(Step step, Path path) throws IOException;

  /** The pause before a change that failed is tried again. */
  default void pause() throws InterruptedException {
    Thread.sleep(50);
  }
}
