package se.utfall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.Build;
import se.utfall.Examined;
import se.utfall.Folders;
import se.utfall.scaffold.Name;
import se.utfall.scaffold.Scaffold;
import se.utfall.text.Diagnostics;

/** What every command that adds to content is told. */
@SuppressWarnings("UnusedVariable") // picocli fills them
final class NewOptions {
  private static final Path NONE = Path.of("templates");

  @Mixin private final ContentOptions options = new ContentOptions();

  @Option(
      names = "--date",
      paramLabel = "${bundle:label.day}",
      converter = DayConverter.class,
      descriptionKey = "new.date")
  private @Nullable LocalDate date;

  private Path content() {
    return options.content();
  }

  Scaffold scaffold(Clock clock) {
    return new Scaffold(content(), today(clock));
  }

  /** Adds something of a name to content that has begun, with whatever faults it has. */
  int add(String words, Clock clock, NewReport report, BiFunction<Name, Examined, Integer> adding) {
    Optional<Name> name = Name.of(words);
    if (name.isEmpty()) {
      return report.wrong(new Wrong("cli.new.name", List.of(words), Optional.empty()));
    }
    Folders folders = new Folders(content(), NONE, NONE);
    Examined there = new Build(folders, today(clock), new Diagnostics(), stage -> {}).examine();
    return there.content().site().isPresent()
        ? adding.apply(name.get(), there)
        : report.noSite(content());
  }

  private LocalDate today(Clock clock) {
    return date == null ? LocalDate.now(clock) : date;
  }
}
