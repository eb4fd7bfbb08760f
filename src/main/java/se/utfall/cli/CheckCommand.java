package se.utfall.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.Build;
import se.utfall.Summary;
import se.utfall.text.Diagnostics;

/** Checks all that a build checks and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Mixin private final AheadOptions ahead = new AheadOptions();

  @Mixin private final PreviousOption previous = new PreviousOption();

  @SuppressWarnings("NullAway.Init") // picocli fills it
  @Option(names = "--format", paramLabel = "${bundle:label.form}", defaultValue = "text")
  private ReportFormat format;

  @Mixin private final LoudnessOptions loudness = new LoudnessOptions();

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--release")
  private boolean release;

  private final Clock clock;
  private final Reporter reporter;

  CheckCommand(Clock clock, Reporter reporter) {
    this.clock = clock;
    this.reporter = reporter;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics(strict);
    Stopwatch stopwatch = Stopwatch.start();
    Reporter heard = reporter.quiet(loudness.isQuiet());
    Summary summary;
    try (Progress progress = heard.progress(loudness.isVerbose())) {
      Build build = new Build(options.folders(), options.date(clock), findings, progress);
      summary = build.with(ahead.ahead()).over(previous.path()).release(release).check();
    }
    return format == ReportFormat.text
        ? heard.checked(options.folders(), summary, findings, stopwatch, loudness.isVerbose())
        : reporter.checked(format, summary, findings);
  }
}
