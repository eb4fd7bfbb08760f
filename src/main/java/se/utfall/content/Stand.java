package se.utfall.content;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where somebody stands who types a command: above the content, within it, or elsewhere. */
public enum Stand {
  ABOVE,
  WITHIN,
  ELSEWHERE;

  /** The name of the content folder for whoever stands above it. */
  public static final String CONTENT = "content";

  private static final String SITE = "site";

  /** Where a folder is, as far as its own files tell. */
  public static Stand of(Path folder) {
    if (Files.isDirectory(folder.resolve(CONTENT))) {
      return ABOVE;
    }
    boolean begun =
        Place.dataNames(SITE).stream().map(folder::resolve).anyMatch(Files::isRegularFile);
    return begun ? WITHIN : ELSEWHERE;
  }
}
