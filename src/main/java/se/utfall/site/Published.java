package se.utfall.site;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The site as the build before left it, and as others may have changed it since. */
final class Published {
  private final Layout layout;
  private final Names ours;
  private final Set<String> folders = new HashSet<>();

  /** What stands where a file is to be put. */
  enum Standing {
    /** The same bytes. */
    EQUAL,
    /** Nothing, or what Utfall wrote. */
    FREE,
    /** Something that Utfall did not write. */
    TAKEN
  }

  Published(Layout layout, Manifest before) {
    this.layout = layout;
    this.ours = Names.of(before.paths());
  }

  Standing at(String path, byte[] bytes) throws IOException {
    for (String folder : Names.foldersOf(path)) {
      Optional<Standing> known = asFolder(folder);
      if (known.isPresent()) {
        return known.get();
      }
    }
    Path target = layout.target(path);
    Optional<BasicFileAttributes> found = look(target);
    if (found.isEmpty()) {
      return Standing.FREE;
    }
    if (found.get().isDirectory()) {
      return isOurs(target) ? Standing.FREE : Standing.TAKEN;
    }
    return isEqual(target, found.get(), bytes) ? Standing.EQUAL : standing(path);
  }

  /** What is known of everything in a folder without looking further; links are not followed. */
  private Optional<Standing> asFolder(String folder) throws IOException {
    if (folders.contains(folder)) {
      return Optional.empty();
    }
    Optional<BasicFileAttributes> found = look(layout.target(folder));
    if (found.isEmpty()) {
      return Optional.of(Standing.FREE);
    }
    if (found.get().isDirectory()) {
      folders.add(folder);
      return Optional.empty();
    }
    return Optional.of(found.get().isRegularFile() ? standing(folder) : Standing.TAKEN);
  }

  private Standing standing(String path) {
    return ours.file(path).isPresent() ? Standing.FREE : Standing.TAKEN;
  }

  /** Whether a folder will be gone once our files in it are. */
  private boolean isOurs(Path folder) throws IOException {
    List<Path> children = Disk.children(folder);
    for (Path child : children) {
      boolean known =
          Files.isDirectory(child, NOFOLLOW_LINKS)
              ? isOurs(child)
              : Files.isRegularFile(child, NOFOLLOW_LINKS)
                  && ours.file(layout.pathOf(child)).isPresent();
      if (!known) {
        return false;
      }
    }
    return !children.isEmpty();
  }

  private static boolean isEqual(Path target, BasicFileAttributes found, byte[] bytes)
      throws IOException {
    return found.isRegularFile()
        && found.size() == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  private static Optional<BasicFileAttributes> look(Path path) throws IOException {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
