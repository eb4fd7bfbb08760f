package se.utfall.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.Examined;
import se.utfall.content.ContentReader;
import se.utfall.content.MarkdownFile;
import se.utfall.scaffold.Name;

/** Adds a survey with a first area. */
@Command(name = "survey", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class NewSurveyCommand implements Callable<Integer> {
  /** Folders of another kind. */
  private static final List<String> FOLDERS = List.of("pages", "news", ContentReader.EDITIONS);

  @Mixin private final NewOptions options = new NewOptions();

  @Parameters(index = "0", paramLabel = "${bundle:label.name}", descriptionKey = "new.survey")
  private String name;

  @Option(names = "--area", paramLabel = "${bundle:label.name}", descriptionKey = "new.first-area")
  private @Nullable String area;

  private final Clock clock;
  private final Prompt prompt;
  private final NewReport report;

  NewSurveyCommand(Clock clock, Prompt prompt, NewReport report) {
    this.clock = clock;
    this.prompt = prompt;
    this.report = report;
  }

  @Override
  public Integer call() {
    return options.add(name, clock, report, this::add);
  }

  private int add(Name survey, Examined there) {
    String folder = survey.folder();
    if (taken(there).anyMatch(folder::equals)) {
      return report.wrong(new Wrong("cli.new.taken", List.of(name, folder), Optional.empty()));
    }
    Optional<String> words = Optional.ofNullable(area).or(() -> prompt.ask(report.firstArea()));
    Optional<Name> first = words.flatMap(Name::of);
    if (words.isPresent() && first.isEmpty()) {
      return report.wrong(new Wrong("cli.new.name", List.of(words.get()), Optional.empty()));
    }
    String own =
        there.content().site().flatMap(site -> site.publisher().name().value()).orElse(name);
    return report.put(options.scaffold(clock).survey(survey, first, own));
  }

  private static Stream<String> taken(Examined there) {
    Stream<String> pages = there.content().articles().stream().map(MarkdownFile::name);
    return Stream.of(FOLDERS.stream(), there.truth().taken().stream(), pages).flatMap(all -> all);
  }
}
