package se.utfall.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.utfall.Examined;
import se.utfall.scaffold.Name;

/** Adds a piece of news of today. */
@Command(name = "news", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class NewNewsCommand implements Callable<Integer> {
  @Mixin private final NewOptions options = new NewOptions();

  @Parameters(index = "0", paramLabel = "${bundle:label.title}", descriptionKey = "new.news")
  private String title;

  private final Clock clock;
  private final NewReport report;

  NewNewsCommand(Clock clock, NewReport report) {
    this.clock = clock;
    this.report = report;
  }

  @Override
  public Integer call() {
    return options.add(title, clock, report, this::add);
  }

  private int add(Name name, Examined there) {
    Optional<String> contact =
        there.content().site().flatMap(site -> site.contact().function().value());
    return report.put(options.scaffold(clock).news(name, contact));
  }
}
