package se.utfall.site;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.render.Checksums;
import se.utfall.text.Fingerprint;

/** A folder with the files of a site, wherever it came from. */
public record Copy(Path folder) {
  public boolean exists() {
    return Files.isDirectory(folder);
  }

  /** What it says of itself, if it does. */
  public Optional<Checksums> said() throws IOException {
    Path file = folder.resolve(Checksums.FILE);
    return Files.isRegularFile(file) ? Checksums.parse(Files.readString(file)) : Optional.empty();
  }

  /** The checksums of all its files but Utfall's own notes and the checksums themselves. */
  public SortedMap<String, String> sums() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    Path top = folder.toRealPath();
    for (Path file : files(top)) {
      String path = top.relativize(file).toString().replace('\\', '/');
      if (!path.startsWith(Layout.OWN + "/") && !path.equals(Checksums.FILE)) {
        found.put(path, sum(file));
      }
    }
    return found;
  }

  private static List<Path> files(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(file -> !Files.isDirectory(file, NOFOLLOW_LINKS)).toList();
    }
  }

  /** None of what is no file, as a link, which is never what a build wrote. */
  private static String sum(Path file) throws IOException {
    return Files.isRegularFile(file, NOFOLLOW_LINKS)
        ? Fingerprint.of(Files.readAllBytes(file))
        : "";
  }
}
