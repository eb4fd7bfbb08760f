package se.utfall.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.Build;
import se.utfall.Summary;
import se.utfall.preview.Attempt;
import se.utfall.preview.Preview;
import se.utfall.render.OutputFile;
import se.utfall.text.Diagnostics;

/** Shows the site on this machine and builds it again after each save. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
  private int port;

  private final Clock clock;
  private final ServeReport report;

  ServeCommand(Clock clock, ServeReport report) {
    this.clock = clock;
    this.report = report;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Path> folders = List.of(options.folders().content(), options.folders().templates());
    try (Preview preview =
        Preview.start(
            port, clock.millis(), folders, this::attempt, report.words(), attempt -> {})) {
      report.serving(preview.address());
      new CountDownLatch(1).await();
    } catch (BindException e) {
      report.portTaken(port);
      return ExitCode.USAGE;
    }
    return ExitCode.FINE;
  }

  private Attempt attempt() {
    Diagnostics findings = new Diagnostics();
    Stopwatch time = Stopwatch.start();
    Map<String, OutputFile> files = new ConcurrentHashMap<>();
    Build build = new Build(options.folders(), options.date(clock), findings, stage -> {});
    Summary summary = build.preview(file -> files.put(file.path(), file));
    report.built(summary, findings, time);
    return findings.hasErrors()
        ? new Attempt(Map.of(), report.faults(findings))
        : new Attempt(files, List.of());
  }
}
