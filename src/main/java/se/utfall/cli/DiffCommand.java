package se.utfall.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two versions of the content differ in. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class DiffCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Parameters(index = "0", paramLabel = "${bundle:label.old}", descriptionKey = "diff.old")
  private String old;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "${bundle:label.new}",
      descriptionKey = "diff.new")
  private @Nullable String now;

  @Option(
      names = "--format",
      paramLabel = "${bundle:label.form}",
      defaultValue = "text",
      descriptionKey = "diff.format")
  private DiffFormat format;

  private final Clock clock;
  private final Reporter reporter;

  DiffCommand(Clock clock, Reporter reporter) {
    this.clock = clock;
    this.reporter = reporter;
  }

  @Override
  public Integer call() {
    VersionReader reader = new VersionReader(options.folders(), options.date(clock));
    Optional<ContentVersion> before = reader.read(old);
    if (before.isEmpty()) {
      return reporter.noVersion(old);
    }
    String name = now == null ? options.folders().content().toString() : now;
    return reader
        .read(name)
        .map(after -> reporter.compared(before.get(), after, format))
        .orElseGet(() -> reporter.noVersion(name));
  }
}
