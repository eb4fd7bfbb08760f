package se.utfall.site;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What lies in a site folder without being Utfall's or Git's. */
final class ForeignFiles {
  private final Layout layout;
  private final Manifest ours;
  private final Set<String> folders = new HashSet<>();
  private final List<String> found = new ArrayList<>();

  private ForeignFiles(Layout layout, Manifest ours) {
    this.layout = layout;
    this.ours = ours;
    ours.paths().forEach(path -> folders.addAll(Names.foldersOf(path)));
  }

  /** Their paths, sorted; a folder without any file of ours is one path and ends in a slash. */
  static List<String> in(Layout layout, Manifest ours) throws IOException {
    ForeignFiles files = new ForeignFiles(layout, ours);
    files.search(layout.root());
    return files.found.stream().sorted().toList();
  }

  private void search(Path folder) throws IOException {
    for (Path child : Disk.children(folder)) {
      String path = layout.pathOf(child);
      if (ours.has(path) || isExpected(path)) {
        continue;
      }
      boolean isFolder = Files.isDirectory(child, NOFOLLOW_LINKS);
      if (isFolder && folders.contains(path)) {
        search(child);
      } else {
        found.add(isFolder ? path + "/" : path);
      }
    }
  }

  private static boolean isExpected(String path) {
    return path.equals(Layout.OWN) || (path.startsWith(".git") && path.indexOf('/') < 0);
  }
}
