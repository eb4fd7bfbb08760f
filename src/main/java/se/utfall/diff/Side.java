package se.utfall.diff;

import se.utfall.check.Grounds;
import se.utfall.text.Position;

/**
 * One of the two versions.
 *
 * @param shown the path that all paths of its files begin with
 */
public record Side(String shown, Grounds grounds) {

  /** A file's path from the content folder. */
  String file(Position at) {
    int prefix = shown.isEmpty() ? 0 : shown.length() + 1;
    return at.path().substring(prefix);
  }
}
