package se.utfall.cli;

import java.nio.file.Path;
import se.utfall.Provenance;

/** What a site that is built here and now is made with and of. */
final class Provenances {
  private Provenances() {}

  static Provenance of(Path content) {
    return new Provenance("utfall " + Version.number(), Git.commit(content));
  }
}
