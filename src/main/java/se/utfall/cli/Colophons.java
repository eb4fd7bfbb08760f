package se.utfall.cli;

import java.nio.file.Path;
import se.utfall.Colophon;

/** What a site that is built here and now is made with and of. */
final class Colophons {
  private Colophons() {}

  static Colophon of(Path content) {
    return new Colophon("utfall " + Version.number(), Git.commit(content));
  }
}
