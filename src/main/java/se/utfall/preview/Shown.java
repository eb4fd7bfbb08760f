package se.utfall.preview;

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

  static Shown first(long version, Attempt attempt) {
    return new Shown(version, attempt.files(), attempt.faults());
  }

  /** After another attempt; one with faults leaves the pages as they were. */
  Shown after(Attempt attempt) {
    return attempt.faults().isEmpty()
        ? new Shown(changed(attempt).isEmpty() ? version : version + 1, attempt.files(), List.of())
        : new Shown(version, files, attempt.faults());
  }

  /** The paths of files that are new, gone or other than they were. */
  List<String> changed(Attempt attempt) {
    return Stream.concat(files.keySet().stream(), attempt.files().keySet().stream())
        .distinct()
        .filter(path -> !Objects.equals(sha256(files, path), sha256(attempt.files(), path)))
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
