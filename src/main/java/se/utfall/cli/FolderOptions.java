package se.utfall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.Folders;

/** What a build is told, the same for every command. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills and checks them
final class FolderOptions {
  @Mixin private final ContentOptions options = new ContentOptions();

  @Option(names = "--templates", paramLabel = "${bundle:label.dir}", defaultValue = "templates")
  private Path templates;

  @Option(names = "--site", paramLabel = "${bundle:label.dir}", defaultValue = "site")
  private Path site;

  @Option(names = "--date", paramLabel = "${bundle:label.day}", converter = DayConverter.class)
  private @Nullable LocalDate date;

  /** The day as of which the site is built: as given, or else today. */
  LocalDate date(Clock clock) {
    return date == null ? LocalDate.now(clock) : date;
  }

  Folders folders() {
    return new Folders(options.content(), templates, site);
  }
}
