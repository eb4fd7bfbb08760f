package se.utfall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.scaffold.Municipality;
import se.utfall.scaffold.Scaffold;

/** Begins a municipality's content, and asks which municipality where that is not said. */
@Command(name = "site", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills them
final class NewSiteCommand implements Callable<Integer> {
  @Mixin private final SpeechOptions speech = new SpeechOptions();

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.dir}",
      arity = "0..1",
      defaultValue = ".",
      descriptionKey = "new.dir")
  private Path folder;

  @Option(names = "--municipality", paramLabel = "${bundle:label.municipality}")
  private @Nullable String municipality;

  @Option(
      names = "--date",
      paramLabel = "${bundle:label.day}",
      converter = DayConverter.class,
      descriptionKey = "new.date")
  private @Nullable LocalDate date;

  private final Clock clock;
  private final Prompt prompt;
  private final NewReport report;

  NewSiteCommand(Clock clock, Prompt prompt, NewReport report) {
    this.clock = clock;
    this.prompt = prompt;
    this.report = report;
  }

  @Override
  public Integer call() {
    return municipality == null ? ask(Optional.empty()) : begin(municipality);
  }

  private int ask(Optional<Wrong> before) {
    Optional<String> answer = prompt.ask(report.question(before));
    if (answer.isEmpty()) {
      return report.wrong(new Wrong("cli.new.whose", List.of(), Optional.empty()));
    }
    Optional<Municipality> known = Municipality.of(answer.get());
    return known.map(this::begin).orElseGet(() -> ask(Optional.of(unknown(answer.get()))));
  }

  private int begin(String word) {
    return Municipality.of(word).map(this::begin).orElseGet(() -> report.wrong(unknown(word)));
  }

  private static Wrong unknown(String word) {
    return new Wrong("cli.new.unknown", List.of(word), Municipality.near(word));
  }

  private int begin(Municipality own) {
    Path content = folder.resolve("content");
    LocalDate today = date == null ? LocalDate.now(clock) : date;
    return report.put(
        new Scaffold(content, today).site(folder, own), content, folder.resolve("site"));
  }
}
