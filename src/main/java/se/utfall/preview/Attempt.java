package se.utfall.preview;

import java.util.List;
import java.util.Map;
import se.utfall.render.OutputFile;

/**
 * What came of building the site in memory.
 *
 * @param files by their paths from the site's root; none where a fault stopped the build
 * @param isWhole whether these are all the files, or the rest is yet to be made
 * @param faults what stopped it
 */
public record Attempt(Map<String, OutputFile> files, boolean isWhole, List<Fault> faults) {
  public Attempt {
    files = Map.copyOf(files);
    faults = List.copyOf(faults);
  }

  /** Files that are wanted before the rest. */
  public static Attempt part(Map<String, OutputFile> files) {
    return new Attempt(files, false, List.of());
  }

  public static Attempt whole(Map<String, OutputFile> files) {
    return new Attempt(files, true, List.of());
  }

  public static Attempt faulty(List<Fault> faults) {
    return new Attempt(Map.of(), false, faults);
  }

  /**
   * A fault in words.
   *
   * @param place in which file, and where in it
   * @param rest what more there is to say, a line each
   */
  public record Fault(String place, String message, List<String> rest) {}
}
