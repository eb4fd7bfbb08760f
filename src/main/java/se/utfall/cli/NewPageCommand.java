package se.utfall.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.utfall.Examined;
import se.utfall.scaffold.Name;

/** Adds a page of the publisher's own, such as one about the site. */
@Command(name = "page", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class NewPageCommand implements Callable<Integer> {
  @Mixin private final NewOptions options = new NewOptions();

  @Parameters(index = "0", paramLabel = "${bundle:label.title}", descriptionKey = "new.page")
  private String title;

  private final Clock clock;
  private final NewReport report;

  NewPageCommand(Clock clock, NewReport report) {
    this.clock = clock;
    this.report = report;
  }

  @Override
  public Integer call() {
    return options.add(title, clock, report, this::add);
  }

  private int add(Name name, Examined there) {
    String slug = name.folder();
    return new NewChoice(there.content()).isTaken(slug, there.truth())
        ? report.wrong(new Wrong("cli.new.page-taken", List.of(title, slug), Optional.empty()))
        : report.put(options.scaffold(clock).page(name));
  }
}
