package se.utfall.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The findings of publishing, with paths as the user knows them. */
final class Faults {
  private final Path folder;
  private final Diagnostics findings;

  Faults(Path folder, Diagnostics findings) {
    this.folder = folder;
    this.findings = findings;
  }

  boolean any() {
    return findings.stopPublishing();
  }

  /** About the folder as a whole. */
  void add(Rule rule, String... args) {
    findings.add(Position.file(shown(folder)), rule, args);
  }

  /** About one file of the site. */
  void addAt(String path, Rule rule, String... args) {
    findings.add(Position.file(shown(folder) + "/" + path), rule, args);
  }

  /** What the disk refused, at the place that it names. */
  void add(Layout layout, IOException fault) {
    if (isAllGone(fault)) {
      add(Rule.SITE_GONE);
      return;
    }
    String place = place(fault).map(path -> shown(layout, path)).orElse(shown(folder));
    findings.add(Position.file(place), rule(fault), reason(fault));
  }

  void addAt(String path, IOException fault) {
    if (isAllGone(fault)) {
      add(Rule.SITE_GONE);
    } else {
      addAt(path, rule(fault), reason(fault));
    }
  }

  /** Whether it is the folder that is missing, and so whatever was looked for in it. */
  private boolean isAllGone(IOException fault) {
    return rule(fault) == Rule.SITE_GONE && !Files.exists(new Layout(folder).own());
  }

  static Rule rule(IOException fault) {
    String reason = reason(fault);
    if (fault instanceof NoSuchFileException) {
      return Rule.SITE_GONE;
    }
    if (fault instanceof FileAlreadyExistsException || reason.contains("Not a directory")) {
      return Rule.SITE_IN_THE_WAY;
    }
    if (fault instanceof AccessDeniedException || reason.contains("Read-only file system")) {
      return Rule.SITE_DENIED;
    }
    boolean full =
        Stream.of("No space left", "quota exceeded", "not enough space").anyMatch(reason::contains);
    return full ? Rule.SITE_FULL : Rule.SITE_IO;
  }

  /** What the system says, without the path. */
  private static String reason(IOException fault) {
    String said =
        fault instanceof FileSystemException known ? known.getReason() : fault.getMessage();
    return Objects.requireNonNullElse(said, fault.getClass().getSimpleName());
  }

  /** Of a move, where to: the place that a user knows. */
  private static Optional<Path> place(IOException fault) {
    if (!(fault instanceof FileSystemException known)) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.getOtherFile())
        .or(() -> Optional.ofNullable(known.getFile()))
        .map(Path::of);
  }

  private String shown(Layout layout, Path path) {
    return path.startsWith(layout.root())
        ? shown(folder.resolve(layout.root().relativize(path)))
        : shown(path);
  }

  private static String shown(Path path) {
    return path.toString().isEmpty() ? "." : path.toString().replace('\\', '/');
  }
}
