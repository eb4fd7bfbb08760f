package se.utfall.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files among the content that take the place of what was there, all of them or none: each is
 * written beside its place first, and what has been put in place goes back if a later one cannot.
 */
public final class Replacement {
  private final Disk disk;
  private final List<Change> changes = new ArrayList<>();

  Replacement(Disk disk) {
    this.disk = disk;
  }

  /**
   * What became of it.
   *
   * @param written the files that are not as they were
   * @param refused the file at which the system refused, after which all is as it was
   */
  public record Result(List<Path> written, Optional<Path> refused) {}

  /** Puts files in place in their order; those that are as they should be are left alone. */
  public static Result write(Map<Path, String> files) {
    return new Replacement(new Disk(Steps.UNWATCHED)).put(files);
  }

  /** A file with what it shall hold and what it holds, if it is there. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Change(Path file, byte[] after, Optional<byte[]> before) {
    /** A name that no content has. */
    Path beside() {
      return file.resolveSibling(".utfall-" + file.getFileName());
    }

    boolean isNone() {
      return before.filter(bytes -> Arrays.equals(bytes, after)).isPresent();
    }
  }

  Result put(Map<Path, String> files) {
    Path at = Path.of("");
    int moved = 0;
    try {
      for (Map.Entry<Path, String> one : files.entrySet()) {
        at = one.getKey();
        stage(at, one.getValue().getBytes(StandardCharsets.UTF_8));
      }
      for (Change change : changes) {
        at = change.file();
        disk.move(change.beside(), change.file());
        moved++;
      }
      return new Result(changes.stream().map(Change::file).toList(), Optional.empty());
    } catch (IOException e) {
      back(moved);
      return new Result(List.of(), Optional.of(at));
    }
  }

  private void stage(Path file, byte[] bytes) throws IOException {
    Optional<byte[]> before =
        Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    Change change = new Change(file, bytes, before);
    if (!change.isNone()) {
      changes.add(change);
      disk.write(change.beside(), bytes);
    }
  }

  /** Puts back what was there before so many moves, and takes away what was only staged. */
  private void back(int moved) {
    for (int i = 0; i < changes.size(); i++) {
      try {
        back(changes.get(i), i < moved);
      } catch (IOException e) {
        // The others are put back all the same; kolada.json tells which file is not as fetched.
      }
    }
  }

  private void back(Change change, boolean moved) throws IOException {
    if (moved && change.before().isPresent()) {
      disk.write(change.beside(), change.before().get());
      disk.move(change.beside(), change.file());
    } else {
      disk.delete(moved ? change.file() : change.beside());
    }
  }
}
