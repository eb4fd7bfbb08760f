package se.utfall.preview;

import java.util.List;
import java.util.Map;
import se.utfall.render.OutputFile;

/**
 * What came of building the site in memory.
 *
 * @param files by their paths from the site's root; none where a fault stopped the build
 * @param faults what stopped it
 */
public record Attempt(Map<String, OutputFile> files, List<Fault> faults) {
  public Attempt {
    files = Map.copyOf(files);
    faults = List.copyOf(faults);
  }

  /**
   * A fault in words.
   *
   * @param place in which file, and where in it
   * @param rest what more there is to say, a line each
   */
  public record Fault(String place, String message, List<String> rest) {}
}
