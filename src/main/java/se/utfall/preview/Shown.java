package se.utfall.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.preview.Attempt.Fault;
import se.utfall.render.OutputFile;

/**
 * What is shown at a moment: the last site without faults, and what is wrong with the content now.
 *
 * @param version which says whether a page is as it was when it was fetched
 */
record Shown(long version, Map<String, OutputFile> files, List<Fault> faults) {
  private static final String ASSETS = "assets/";

  /** Before the first attempt. */
  static Shown nothing(long version) {
    return new Shown(version, Map.of(), List.of());
  }

  /** After another attempt; one with faults leaves the pages as they were. */
  Shown after(Attempt attempt) {
    if (!attempt.faults().isEmpty()) {
      return new Shown(version, files, attempt.faults());
    }
    Shown next = new Shown(version + 1, files(attempt), List.of());
    return changed(next).isEmpty() ? new Shown(version, files, List.of()) : next;
  }

  private Map<String, OutputFile> files(Attempt attempt) {
    if (attempt.isWhole()) {
      return attempt.files();
    }
    Map<String, OutputFile> all = new HashMap<>(files);
    all.putAll(attempt.files());
    return Map.copyOf(all);
  }

  /** The paths of files that are new, gone or other than they were. */
  List<String> changed(Shown next) {
    return Stream.concat(files.keySet().stream(), next.files.keySet().stream())
        .distinct()
        .filter(path -> !Objects.equals(sha256(files, path), sha256(next.files, path)))
        .sorted()
        .toList();
  }

  /** Whether a page looks otherwise after such changes: itself, or what all pages share. */
  static boolean touches(List<String> changed, String page) {
    return changed.stream().anyMatch(path -> path.equals(page) || path.startsWith(ASSETS));
  }

  Optional<OutputFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private static Optional<String> sha256(Map<String, OutputFile> files, String path) {
    return Optional.ofNullable(files.get(path)).map(OutputFile::sha256);
  }
}
