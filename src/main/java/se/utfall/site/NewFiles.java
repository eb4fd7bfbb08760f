package se.utfall.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that an editor asked for among the content, with the folders they need; all or none. */
public final class NewFiles {
  private final Disk disk = new Disk(Steps.UNWATCHED);
  private final Deque<Path> made = new ArrayDeque<>();

  private NewFiles() {}

  /** The first of the files in whose place there is something. */
  public static Optional<Path> there(Collection<Path> files) {
    return files.stream().filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).findFirst();
  }

  /** Writes the files that must not be there yet and those that may; says what is now new. */
  public static Replacement.Result write(Map<Path, String> spare, Map<Path, String> others) {
    Map<Path, String> files = new LinkedHashMap<>(others);
    spare.keySet().stream()
        .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .forEach(file -> files.put(file, spare.get(file)));
    return new NewFiles().put(files);
  }

  private Replacement.Result put(Map<Path, String> files) {
    Optional<Path> unreachable =
        files.keySet().stream().filter(file -> !makeFolders(file)).findFirst();
    Replacement.Result result =
        unreachable
            .map(file -> new Replacement.Result(List.of(), Optional.of(file)))
            .orElseGet(() -> Replacement.write(files));
    if (result.refused().isPresent()) {
      made.forEach(this::remove);
    }
    return result;
  }

  /** Makes the folders above a file, and remembers the lowest of them first. */
  private boolean makeFolders(Path file) {
    Deque<Path> missing = new ArrayDeque<>();
    Path folder = file.toAbsolutePath().getParent();
    while (folder != null && !Files.exists(folder)) {
      missing.push(folder);
      folder = folder.getParent();
    }
    try {
      for (Path one : missing) {
        disk.makeFolders(one);
        made.push(one);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void remove(Path folder) {
    try {
      disk.deleteIfEmpty(folder);
    } catch (IOException e) {
      // An empty folder is no content.
    }
  }
}
