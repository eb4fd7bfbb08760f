package se.utfall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The benchmark's own folders, which may be deleted whole. */
final class Folders {
  private Folders() {}

  static void delete(Path top) throws IOException {
    if (!Files.exists(top)) {
      return;
    }
    try (Stream<Path> found = Files.walk(top)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
