package se.utfall.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The version of the site that is out now, if it is to be held against. */
final class PreviousOption {
  @Option(names = "--previous", paramLabel = "${bundle:label.path}")
  private @Nullable Path previous;

  Optional<Path> path() {
    return Optional.ofNullable(previous);
  }
}
