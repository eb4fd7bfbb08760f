package se.utfall.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.Build;
import se.utfall.Folders;
import se.utfall.Summary;
import se.utfall.text.Diagnostics;

/** Builds the site. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Mixin private final LoudnessOptions loudness = new LoudnessOptions();

  @Mixin private final PreviousOption previous = new PreviousOption();

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--release")
  private boolean release;

  @Option(names = "--switch")
  private boolean atOnce;

  private final Clock clock;
  private final Reporter reporter;

  BuildCommand(Clock clock, Reporter reporter) {
    this.clock = clock;
    this.reporter = reporter;
  }

  @Override
  public Integer call() {
    Folders folders = options.folders().atOnce(atOnce);
    Diagnostics findings = new Diagnostics(strict);
    Stopwatch stopwatch = Stopwatch.start();
    Reporter heard = reporter.quiet(loudness.isQuiet());
    Summary summary;
    try (Progress progress = heard.progress(loudness.isVerbose())) {
      Build build = new Build(folders, options.date(clock), findings, progress);
      summary =
          build
              .over(previous.path())
              .release(release)
              .from(Colophons.of(folders.content()))
              .publish();
    }
    return heard.built(folders, summary, findings, stopwatch);
  }
}
