package se.utfall.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The way from a folder on disk to its listing, which nothing outside it can enter. */
final class FolderReader {
  private static final int MAX_DEPTH = 8;

  /** More than any municipality has; a folder of more was not meant. */
  static final int MAX_FILES = 100_000;

  /** What a name holds in place of letters that the machine's character encoding lacks. */
  private static final char UNREADABLE = '\uFFFD';

  /**
   * A folder with this in it is a published site, and says so itself when it is published again.
   */
  private static final String PUBLISHED = ".utfall";

  /** What Windows leaves in folders, in lower case. */
  private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini");

  private final Path root;
  private final Diagnostics findings;
  private final int most;
  private int count;

  /**
   * @param root the real path of the content folder
   * @param most the most files and folders that may lie in it
   */
  FolderReader(Path root, int most, Diagnostics findings) {
    this.root = root;
    this.most = most;
    this.findings = findings;
  }

  /** The listing of the content folder; {@code shown} is its path as the user would type it. */
  Folder read(Path path, String shown) {
    Folder folder = read(path, "", shown, 0);
    if (count > most) {
      findings.add(folder.place(), Rule.FOLDER_TOO_MANY, Integer.toString(most));
    }
    return folder;
  }

  private Folder read(Path path, String name, String shown, int depth) {
    List<Found> found = depth > MAX_DEPTH ? tooDeep(shown) : list(path, shown);
    return new Folder(
        name,
        shown,
        found.stream().filter(f -> !f.folder()).map(Found::file).toList(),
        found.stream()
            .filter(Found::folder)
            .map(f -> read(f.path(), f.name(), f.shown(), depth + 1))
            .toList());
  }

  /** Something in a folder, and whether it is a folder itself. */
  private record Found(String name, String shown, Path path, boolean folder) {
    TextFile file() {
      return new TextFile(name, shown, path);
    }
  }

  private List<Found> tooDeep(String shown) {
    findings.add(Position.file(shown), Rule.FOLDER_TOO_DEEP, Integer.toString(MAX_DEPTH));
    return List.of();
  }

  private List<Found> list(Path folder, String shown) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> !isHidden(path.getFileName().toString()))
          .filter(path -> !Files.isDirectory(path.resolve(PUBLISHED)))
          .takeWhile(path -> ++count <= most)
          .flatMap(path -> found(path, shown))
          .sorted(Comparator.comparing(Found::name))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      Unreadable.report(shown, e, findings);
      return List.of();
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
  }

  private Stream<Found> found(Path path, String parent) {
    String name = path.getFileName().toString();
    String shown = parent.isEmpty() ? name : parent + "/" + name;
    if (name.indexOf(UNREADABLE) >= 0) {
      findings.add(Position.file(shown), Rule.FILE_NAME, name);
      return Stream.of();
    }
    if (!Shown.isVisible(name)) {
      String visible = Shown.of(name);
      findings.add(Position.file(parent + "/" + visible), Rule.FILE_SIGNS, visible);
      return Stream.of();
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isOther()) {
        Unreadable.special(shown, findings);
        return Stream.of();
      }
      if (attributes.isSymbolicLink() && !isInside(path)) {
        findings.add(Position.file(shown), Rule.FILE_LINK, name);
        return Stream.of();
      }
      String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
      return Stream.of(new Found(normal, shown, path, attributes.isDirectory()));
    } catch (IOException e) {
      Unreadable.report(shown, e, findings);
      return Stream.of();
    }
  }

  /** Whether a link leads to a file in the content folder; links to folders could go in circles. */
  private boolean isInside(Path link) {
    try {
      Path target = link.toRealPath();
      return target.startsWith(root) && Files.isRegularFile(target);
    } catch (IOException e) {
      return false;
    }
  }
}
