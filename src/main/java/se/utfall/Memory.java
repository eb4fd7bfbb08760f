package se.utfall;

import java.time.Clock;
import se.utfall.content.FileMemory;
import se.utfall.render.TemplateMemory;

/** What one build leaves to the next in the same process: files that are as they were. */
public record Memory(FileMemory files, TemplateMemory templates) {
  /** For builds of the same folders, one after the other. */
  public static Memory lasting(Clock clock) {
    return new Memory(FileMemory.lasting(clock), TemplateMemory.lasting());
  }

  /** For a single build. */
  static Memory none() {
    return new Memory(FileMemory.none(), TemplateMemory.none());
  }
}
