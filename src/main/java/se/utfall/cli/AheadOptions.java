package se.utfall.cli;

import picocli.CommandLine.Option;
import se.utfall.check.Ahead;

/** What of the content is wanted although readers can't see it yet. */
final class AheadOptions {
  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--future")
  private boolean future;

  Ahead ahead() {
    return new Ahead(drafts, future);
  }
}
