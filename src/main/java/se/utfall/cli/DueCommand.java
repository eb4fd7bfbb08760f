package se.utfall.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.Build;
import se.utfall.Examined;
import se.utfall.check.Checklist;
import se.utfall.check.Grounds;
import se.utfall.due.Duties;
import se.utfall.due.Duty;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Waived;

/** Says what is due, and what becomes due within a time. */
@Command(name = "due", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class DueCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Option(
      names = "--within",
      paramLabel = "${bundle:label.time}",
      defaultValue = "90d",
      converter = SpanConverter.class)
  private Period within;

  @Option(
      names = "--format",
      paramLabel = "${bundle:label.form}",
      defaultValue = "text",
      descriptionKey = "due.format")
  private DueFormat format;

  private final Clock clock;
  private final Reporter reporter;

  DueCommand(Clock clock, Reporter reporter) {
    this.clock = clock;
    this.reporter = reporter;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    LocalDate day = options.date(clock);
    Examined examined = new Build(options.folders(), day, findings, stage -> {}).examine();
    Optional<Grounds> grounds = examined.truth().grounds();
    if (grounds.isEmpty()) {
      return reporter.refused(findings, "cli.due-faults");
    }
    List<Diagnostic> found =
        Stream.concat(findings.sorted().stream(), findings.waived().stream().map(Waived::finding))
            .toList();
    LocalDate until = day.plus(within);
    List<Duty> duties =
        new Duties(day, until).of(grounds.get().surveys(), examined.content(), found);
    int unready = Checklist.of(examined.content(), examined.theme().languages(), day).size();
    return reporter.due(duties, day, until, unready, format);
  }
}
