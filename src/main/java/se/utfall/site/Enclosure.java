package se.utfall.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether one folder lies in another, however their paths are written. */
public final class Enclosure {
  private Enclosure() {}

  /** True also where both are the same folder; the inner one need not exist yet. */
  public static boolean holds(Path outer, Path inner) {
    return real(inner.toAbsolutePath().normalize())
        .startsWith(real(outer.toAbsolutePath().normalize()));
  }

  private static Path real(Path path) {
    Path parent = path.getParent();
    try {
      return Files.exists(path) || parent == null
          ? path.toRealPath()
          : real(parent).resolve(path.getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
