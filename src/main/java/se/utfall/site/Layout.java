package se.utfall.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import se.utfall.text.Fingerprint;

/** Where things lie in a site folder: the published files, and Utfall's own beside them. */
record Layout(Path root) {
  /** The folder for our own use; it lies inside the site, so on the same file system. */
  static final String OWN = ".utfall";

  Path own() {
    return root.resolve(OWN);
  }

  Path lock() {
    return own().resolve("lock");
  }

  /** What the last finished build published. */
  Path manifest() {
    return own().resolve("manifest");
  }

  /**
   * What the build that is being put in place publishes; as a last step it becomes the manifest.
   */
  Path journal() {
    return own().resolve("journal");
  }

  /** The journal while it is being written; nothing that a later run could rely on. */
  Path draft() {
    return own().resolve("journal.part");
  }

  /** A link to this folder, until it takes the place of the one that readers follow. */
  Path link() {
    return own().resolve("link");
  }

  Path staging() {
    return own().resolve("new");
  }

  /** Flat, so that staging needs no folders; the name follows from the path, so needs no list. */
  Path staged(String path) {
    return staging().resolve(Fingerprint.of(path.getBytes(StandardCharsets.UTF_8)));
  }

  Path target(String path) {
    return root.resolve(path);
  }

  /** The path of something in the site as it is written in a manifest. */
  String pathOf(Path target) {
    return root.relativize(target).toString().replace('\\', '/');
  }
}
