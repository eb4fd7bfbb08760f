package se.utfall.site;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.site.Steps.Step;

/**
 * The changes that publishing makes to a disk, each of them whole or not at all but for writing.
 */
final class Disk {
  /** With the pause between them, a second: as long as a virus scanner may hold a file. */
  private static final int TRIES = 20;

  private final Steps steps;

  Disk(Steps steps) {
    this.steps = steps;
  }

  private interface Change {
    void make() throws IOException;
  }

  void makeFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      steps.before(Step.MAKE_FOLDER, folder);
      Files.createDirectories(folder);
    }
  }

  /** Makes one folder, and not the one that it lies in: that may be gone for good. */
  void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      steps.before(Step.MAKE_FOLDER, folder);
      Files.createDirectory(folder);
    }
  }

  void link(Path link, Path to) throws IOException {
    steps.before(Step.LINK, link);
    Files.createSymbolicLink(link, to);
  }

  void write(Path file, byte[] bytes) throws IOException {
    steps.before(Step.WRITE, file);
    Files.write(file, bytes);
  }

  /** Puts a file in another's place; a reader meets the old one or the new one. */
  void move(Path from, Path to) throws IOException {
    insist(Step.MOVE, to, () -> Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING));
  }

  void delete(Path file) throws IOException {
    insist(Step.DELETE, file, () -> Files.deleteIfExists(file));
  }

  /** True if the folder is gone now, false if something is in it or is in its place. */
  boolean deleteIfEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
      return !Files.exists(folder, NOFOLLOW_LINKS);
    }
    try {
      delete(folder);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  void deleteTree(Path top) throws IOException {
    if (Files.isDirectory(top, NOFOLLOW_LINKS)) {
      for (Path child : children(top)) {
        deleteTree(child);
      }
    }
    if (Files.exists(top, NOFOLLOW_LINKS)) {
      delete(top);
    }
  }

  /** What is in a folder, sorted; nothing if there is no such folder. */
  static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  private void insist(Step step, Path path, Change change) throws IOException {
    for (int left = TRIES; ; left--) {
      try {
        steps.before(step, path);
        change.make();
        return;
      } catch (NoSuchFileException
          | DirectoryNotEmptyException
          | AtomicMoveNotSupportedException e) {
        throw e;
      } catch (FileSystemException e) {
        if (left == 0) {
          throw e;
        }
        pause();
      }
    }
  }

  private void pause() throws InterruptedIOException {
    try {
      steps.pause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
