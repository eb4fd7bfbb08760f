package se.utfall.site;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The place of a site that is a link to one of two folders beside it. */
record SiteLink(Path path) {
  Path first() {
    return beside("-1");
  }

  Path second() {
    return beside("-2");
  }

  /** The one of the two that the link leads to; it may be gone. */
  Optional<Path> leadsTo() throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return Optional.empty();
    }
    Path led = whole(path.resolveSibling(Files.readSymbolicLink(path)));
    return Stream.of(first(), second()).filter(folder -> whole(folder).equals(led)).findFirst();
  }

  /** Whether the system lets one link take the place of another, as Windows does not. */
  boolean mayBe() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Whether anything is there at all. */
  boolean isTaken() {
    return Files.exists(path, NOFOLLOW_LINKS);
  }

  private Path beside(String ending) {
    Path name = Objects.requireNonNullElse(path.getFileName(), path);
    return path.resolveSibling(name + ending);
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
