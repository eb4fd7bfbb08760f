package se.utfall.site;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.site.Manifest.Entry;

/**
 * The way from one published build to the next, file by file. It needs only what is on the disk, so
 * it can be begun again after a kill and ends the same.
 */
final class Changeover {
  private final Layout layout;
  private final Disk disk;
  private final Manifest before;
  private final Manifest next;
  private final Names names;

  Changeover(Layout layout, Disk disk, Manifest before, Manifest next) {
    this.layout = layout;
    this.disk = disk;
    this.before = before;
    this.next = next;
    this.names = Names.of(next.paths());
  }

  /** From a whole journal to a manifest; the number of files deleted. */
  int run() throws IOException {
    List<String> stale = stale();
    int deleted = deleteAll(stale.stream().filter(this::isInTheWay).toList());
    putInPlace();
    deleted += deleteAll(stale.stream().filter(path -> !isInTheWay(path)).toList());
    disk.move(layout.journal(), layout.manifest());
    return deleted;
  }

  /**
   * A folder in which something has to change and nothing can; asked before anything has. Only the
   * disk itself can tell of the rest.
   */
  Optional<Path> refusing(Collection<String> written) {
    return Stream.concat(written.stream(), stale().stream().filter(path -> !isBehindLink(path)))
        .map(path -> nearestFolder(folderOf(layout.target(path))))
        .distinct()
        .filter(folder -> !Files.isWritable(folder))
        .findFirst();
  }

  private static Path nearestFolder(Path folder) {
    return Files.isDirectory(folder) ? folder : nearestFolder(folderOf(folder));
  }

  /** What goes, in the order of going: what asks for others before what it asks for. */
  private List<String> stale() {
    List<String> stale =
        new ArrayList<>(
            before.inOrder().stream().map(Entry::path).filter(path -> !next.has(path)).toList());
    Collections.reverse(stale);
    return stale;
  }

  /** A file where a folder is wanted now, or inside a folder where a file is. */
  private boolean isInTheWay(String path) {
    return names.file(path).isEmpty() && names.rival(path).isPresent();
  }

  /** First the folders: a full disk refuses those, but hardly what only moves. */
  private void putInPlace() throws IOException {
    Set<Path> waiting = new HashSet<>(Disk.children(layout.staging()));
    List<Entry> coming =
        next.inOrder().stream()
            .filter(entry -> waiting.contains(layout.staged(entry.path())))
            .toList();
    Set<String> made = new HashSet<>();
    for (Entry entry : coming) {
      for (String folder : Names.foldersOf(entry.path())) {
        if (made.add(folder)) {
          disk.makeFolder(layout.target(folder));
        }
      }
    }
    for (Entry entry : coming) {
      disk.move(layout.staged(entry.path()), layout.target(entry.path()));
    }
  }

  private int deleteAll(Collection<String> paths) throws IOException {
    int deleted = 0;
    for (String path : paths) {
      Path target = layout.target(path);
      if (isBehindLink(path)) {
        continue;
      }
      if (mayDelete(path, target)) {
        disk.delete(target);
        deleted++;
      }
      prune(folderOf(target));
    }
    return deleted;
  }

  /** Not what others put where our file was, and not our new file in another case. */
  private boolean mayDelete(String path, Path target) throws IOException {
    Optional<Path> twin = names.file(path).map(layout::target).filter(Files::exists);
    return Files.isRegularFile(target, NOFOLLOW_LINKS)
        && (twin.isEmpty() || !Files.isSameFile(target, twin.get()));
  }

  /** A link among the folders is not ours, so neither is what it leads to. */
  private boolean isBehindLink(String path) {
    return Names.foldersOf(path).stream()
        .anyMatch(folder -> Files.isSymbolicLink(layout.target(folder)));
  }

  private void prune(Path emptied) throws IOException {
    Path folder = emptied;
    while (!folder.equals(layout.root()) && disk.deleteIfEmpty(folder)) {
      folder = folderOf(folder);
    }
  }

  private static Path folderOf(Path target) {
    return Objects.requireNonNull(target.getParent());
  }
}
