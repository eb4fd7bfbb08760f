package se.utfall.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names in use in a site, as files and as folders. Names that differ only in case, or in how å
 * is composed, are the same name: on many disks they are the same file.
 */
final class Names {
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();

  static Names of(Collection<String> paths) {
    Names names = new Names();
    paths.forEach(names::use);
    return names;
  }

  /** The path already in use that a file at this path could not stand beside. */
  Optional<String> rival(String path) {
    return file(path)
        .or(() -> Optional.ofNullable(folders.get(fold(path))))
        .or(() -> foldersOf(path).stream().flatMap(f -> file(f).stream()).findFirst());
  }

  void use(String path) {
    files.put(fold(path), path);
    foldersOf(path).forEach(folder -> folders.putIfAbsent(fold(folder), path));
  }

  /** The file that has this name, perhaps in another case. */
  Optional<String> file(String path) {
    return Optional.ofNullable(files.get(fold(path)));
  }

  /** The folders that a path goes through, outermost first. */
  static List<String> foldersOf(String path) {
    List<String> found = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      found.add(path.substring(0, slash));
    }
    return found;
  }

  private static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
