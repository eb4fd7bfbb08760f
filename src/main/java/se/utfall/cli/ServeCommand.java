package se.utfall.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.Build;
import se.utfall.Memory;
import se.utfall.Rendering;
import se.utfall.preview.Attempt;
import se.utfall.preview.Preview;
import se.utfall.preview.Round;
import se.utfall.render.OutputFile;
import se.utfall.text.Diagnostics;

/** Shows the site on this machine and builds it again after each save. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Mixin private final AheadOptions ahead = new AheadOptions();

  @Mixin private final LoudnessOptions loudness = new LoudnessOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      converter = PortConverter.class)
  private int port;

  private final Clock clock;
  private final Memory memory;
  private final ServeReport report;

  ServeCommand(Clock clock, ServeReport report) {
    this.clock = clock;
    this.memory = Memory.lasting(clock);
    this.report = report;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ServeReport heard = report.quiet(loudness.isQuiet());
    List<Path> folders = List.of(options.folders().content(), options.folders().templates());
    try (Preview preview =
        Preview.start(port, clock.millis(), folders, round -> build(round, heard), heard.words())) {
      heard.serving(preview.address());
      new CountDownLatch(1).await();
    } catch (BindException e) {
      heard.portTaken(port);
      return ExitCode.USAGE;
    }
    return ExitCode.FINE;
  }

  private void build(Round round, ServeReport heard) {
    Diagnostics findings = new Diagnostics();
    Stopwatch time = Stopwatch.start();
    Map<String, OutputFile> files = new HashMap<>();
    int pages;
    try (Progress progress = heard.progress(loudness.isVerbose())) {
      Build build =
          new Build(options.folders(), options.date(clock), findings, progress)
              .with(ahead.ahead())
              .remembering(memory);
      pages = build.preview().map(site -> build(site, round, files, findings)).orElse(0);
    }
    round.made(
        findings.hasErrors() ? Attempt.faulty(heard.faults(findings)) : Attempt.whole(files));
    heard.built(pages, findings, time);
  }

  /** Makes the open pages, shows them, and then makes the rest unless it is out of date by then. */
  private static int build(
      Rendering site, Round round, Map<String, OutputFile> files, Diagnostics findings) {
    Set<String> open = round.open();
    site.assets(file -> files.put(file.path(), file));
    int first = site.pages(open::contains, file -> files.put(file.path(), file));
    if (!findings.hasErrors()) {
      round.made(Attempt.part(files));
    }
    Consumer<OutputFile> unhurried =
        file -> {
          round.goOn();
          files.put(file.path(), file);
        };
    int rest = site.pages(page -> !open.contains(page), unhurried);
    site.lists(unhurried);
    return first + rest;
  }
}
